// Waving findings aside and taking that back, the same in every kind of document.
import { type Dismissals, dismissalKey } from '../document/dismissed';
import { limits } from '../document/limits';

export interface DismissArgs {
  /** Keys of findings. */
  keys: string[];
  dismissed: boolean;
}

interface Dismissing {
  dismissed?: Dismissals;
}

export function dismissLabel({ keys, dismissed }: DismissArgs): string {
  const what = keys.length === 1 ? 'finding' : `${keys.length} findings`;
  return dismissed ? `Dismiss ${what}` : `Bring back ${what}`;
}

export function cannotDismiss(document: Dismissing, { keys, dismissed }: DismissArgs) {
  if (keys.length === 0) return 'Select a finding first.';
  if (!keys.every((key) => dismissalKey.test(key))) return 'This is no finding.';
  const count = Object.keys({ ...document.dismissed }).length + keys.length;
  return dismissed && count > limits.dismissed
    ? `At most ${limits.dismissed.toLocaleString('en')} findings can be dismissed.`
    : null;
}

export function dismiss(draft: Dismissing, document: Dismissing, args: DismissArgs): void {
  const before = document.dismissed ?? {};
  const changed = args.keys.filter((key) => Object.hasOwn(before, key) !== args.dismissed);
  if (changed.length === 0) return;
  if (args.dismissed) {
    draft.dismissed ??= {};
    for (const key of changed) draft.dismissed[key] = true;
    return;
  }
  const kept = Object.keys(before).filter((key) => !changed.includes(key));
  // An emptied optional field is absent, so that files of equal documents are equal.
  if (kept.length === 0) delete draft.dismissed;
  else for (const key of changed) delete draft.dismissed?.[key];
}
