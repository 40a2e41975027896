// Walking through what the linter found: F8 goes to the next place, the panel says what is wrong there.
import type { Finding } from '../../analysis/lint/finding';
import type { AnyDocument } from '../../document/document';
import type { Checkable } from './checkable';
import { checkOf, lookNow, openRemarks, type Remark } from './checking';

/** To the next or previous finding, round and round. */
export async function walkFindings<D extends AnyDocument>(
  check: Checkable<D>,
  by: 1 | -1,
): Promise<void> {
  const { editor, ports } = check;
  const found = await lookNow(check).catch(() => null);
  if (found === null) {
    const message = 'The check could not be loaded. Try again.';
    ports.toast({ id: 'refused', message, tone: 'warn' });
    return;
  }
  check.show();
  const remarks = openRemarks(found, editor.state.getState().document);
  const index = nextIndex(remarks, checkOf(editor).get().current, by);
  const remark = remarks[index];
  if (!remark) {
    ports.announce('No findings.');
    return;
  }
  goToFinding(check, remark);
  const weight = remark.severity === 'problem' ? 'Problem' : 'Hint';
  ports.announce(`${weight}, ${index + 1} of ${remarks.length}: ${remark.message}`);
}

/** What was the current one may be settled: then the one that took its place is the next. */
function nextIndex(
  remarks: readonly Remark[],
  current: { key: string; index: number } | null,
  by: 1 | -1,
): number {
  const count = remarks.length;
  if (current === null) return by === 1 ? 0 : count - 1;
  const now = remarks.findIndex(({ key }) => key === current.key);
  const next = now === -1 ? current.index + (by === 1 ? 0 : -1) : now + by;
  return count === 0 ? -1 : (next + count) % count;
}

/** Marks it as the current one and goes where it is, unless it is about the whole document. */
export function goToFinding<D extends AnyDocument>(check: Checkable<D>, finding: Finding): void {
  const source = checkOf(check.editor);
  const { remarks } = source.get();
  const open = openRemarks(remarks ?? [], check.editor.state.getState().document);
  const index = Math.max(
    0,
    open.findIndex(({ key }) => key === finding.key),
  );
  source.set({ ...source.get(), current: { key: finding.key, index } });
  check.goTo(finding);
}
