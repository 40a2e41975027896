// Typed text on its way to the journal: keystrokes of one interval become one row.
import type { Patch } from '../base/patch';
import type { JournalRow } from '../document/journal';

export type Waiting = Pick<
  JournalRow,
  'label' | 'group' | 'command' | 'patches' | 'inverse' | 'before' | 'after'
>;

/** Both as one: of two replacements of the same value the last one counts, and the first one's inverse. */
export function merged(first: Waiting, second: Waiting): Waiting {
  return {
    ...second,
    label: first.label,
    before: first.before,
    patches: compacted([...first.patches, ...second.patches]),
    inverse: compacted([...second.inverse, ...first.inverse]),
  };
}

/** Only whole lists of replacements of separate values are compacted: there the order does not matter. */
function compacted(patches: Patch[]): Patch[] {
  const byPath = new Map<string, Patch>();
  for (const patch of patches) {
    if (patch.op !== 'replace' || typeof patch.value === 'object') return patches;
    byPath.set(JSON.stringify(patch.path), patch);
  }
  return [...byPath.values()];
}
