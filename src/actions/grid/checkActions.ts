// Walking through what the linter found: F8 goes to the next place, the panel says what is wrong there.
import type { Finding } from '../../analysis/lint/finding';
import type { Id } from '../../base/id';
import type { GridDocument } from '../../document/grid';
import { cardsInCell } from '../../document/queries';
import type { Cursor } from '../../store/session';
import { everywhere, type GridAction, type GridContext, navigating } from '../action';
import { checkOf, lookNow, openRemarks, type Remark } from './checking';
import { goTo } from './cursor';
import { refuse } from './run';

export const checkActions: GridAction[] = [
  {
    id: 'check',
    label: 'Check the map',
    group: 'View',
    icon: 'list-checks',
    modes: everywhere,
    run: (context) => context.ports.openDialog('check'),
  },
  walks('next-finding', 'Next finding', 'F8', 1),
  walks('previous-finding', 'Previous finding', 'Shift+F8', -1),
];

/** To the next or previous finding, round and round. */
export async function walkFindings(context: GridContext, by: 1 | -1): Promise<void> {
  const found = await lookNow(context.editor).catch(() => null);
  if (found === null) {
    refuse(context, 'The check could not be loaded. Try again.');
    return;
  }
  context.ports.openDialog('check');
  const remarks = openRemarks(found, context.document);
  const index = nextIndex(remarks, checkOf(context.editor).get().current, by);
  const remark = remarks[index];
  if (!remark) {
    context.ports.announce('No findings.');
    return;
  }
  goToFinding(context, remark);
  const weight = remark.severity === 'problem' ? 'Problem' : 'Hint';
  context.ports.announce(`${weight}, ${index + 1} of ${remarks.length}: ${remark.message}`);
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

/** Marks it as the current one and goes where it is, unless it is about the whole map. */
export function goToFinding(context: GridContext, finding: Finding): void {
  const check = checkOf(context.editor);
  const open = openRemarks(check.get().remarks ?? [], context.document);
  const index = Math.max(
    0,
    open.findIndex(({ key }) => key === finding.key),
  );
  check.set({ ...check.get(), current: { key: finding.key, index } });
  const cursor = placeOf(context.document, finding);
  if (cursor) goTo(context, cursor);
  const [target] = finding.targets;
  const personaId = target.kind === 'point' ? target.id.split('/')[2] : undefined;
  if (personaId !== undefined) context.editor.setSession({ activePersonaId: personaId });
}

/** Null when it is about no one place, or about one that is gone or hidden. */
export function placeOf(document: GridDocument, { place, targets }: Finding): Cursor | null {
  const [target] = targets;
  if (place?.stepId !== undefined && place.laneId !== undefined) {
    const cell = cellAt(document, place.stepId, place.laneId, target.id);
    if (cell) return cell;
  }
  switch (target.kind) {
    case 'card': {
      const card = document.cards[target.id];
      const isPlaced = card && card.stepId !== null && card.laneId !== null;
      return isPlaced ? cellAt(document, card.stepId, card.laneId, target.id) : null;
    }
    case 'point': {
      const [laneId, stepId] = target.id.split('/');
      return cellAt(document, stepId ?? null, laneId ?? null, '');
    }
    case 'link':
      return document.links[target.id] ? { kind: 'link', linkId: target.id } : null;
    case 'stage':
      return document.stages[target.id] ? { kind: 'stage', stageId: target.id } : null;
    case 'step':
      return stepAt(document, target.id);
    case 'lane':
      return laneAt(document, target.id);
    default:
      return stepAt(document, place?.stepId) ?? laneAt(document, place?.laneId);
  }
}

function cellAt(
  document: GridDocument,
  stepId: Id | null,
  laneId: Id | null,
  cardId: Id,
): Cursor | null {
  const step = stepAt(document, stepId ?? undefined);
  if (step === null || stepId === null || laneId === null) return null;
  if (laneAt(document, laneId) === null) return step;
  const cards = cardsInCell(document, stepId, laneId);
  const card = cards.find(([id]) => id === cardId) ?? cards[0];
  return { kind: 'cell', stepId, laneId, cardId: card?.[0] ?? null };
}

function stepAt({ steps }: GridDocument, stepId: Id | undefined): Cursor | null {
  return stepId !== undefined && steps[stepId] ? { kind: 'step', stepId } : null;
}

function laneAt({ lanes }: GridDocument, laneId: Id | undefined): Cursor | null {
  const lane = laneId === undefined ? undefined : lanes[laneId];
  return laneId !== undefined && lane && lane.hidden !== true ? { kind: 'lane', laneId } : null;
}

function walks(id: string, label: string, shortcut: string, by: 1 | -1): GridAction {
  const run = (context: GridContext) => walkFindings(context, by);
  return { id, label, group: 'View', modes: navigating, shortcuts: [shortcut], run };
}
