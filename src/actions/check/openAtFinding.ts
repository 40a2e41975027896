// A document that was opened for one of its findings: the panel shows, and the keyboard is where the finding is.
import type { AnyDocument } from '../../document/document';
import type { Checkable } from './checkable';
import { lookNow, type Remark } from './checking';
import { goToFinding } from './walkFindings';

/** Null when it is not found any more. Goes nowhere once it is called off. */
export async function openAtFinding<D extends AnyDocument>(
  check: Checkable<D>,
  key: string,
  calledOff: AbortSignal,
): Promise<Remark | null> {
  const { ports } = check;
  check.show();
  const found = await lookNow(check).catch(() => null);
  const remark = found?.find((one) => one.key === key) ?? null;
  if (calledOff.aborted) return remark;
  if (remark) {
    goToFinding(check, remark);
    const weight = remark.severity === 'problem' ? 'Problem' : 'Hint';
    ports.announce(`${weight}: ${remark.message}`);
  } else {
    const message = found
      ? 'This finding is settled by now.'
      : 'The check could not be loaded. Try again.';
    ports.toast({ id: 'finding-gone', message, ...(!found && { tone: 'warn' as const }) });
  }
  return remark;
}
