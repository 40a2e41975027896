// The check on a map: F8 walks through what the linter found, and where on the map each finding is.
import type { Finding } from '../../analysis/lint/finding';
import type { Id } from '../../base/id';
import { dismissFindings } from '../../commands/grid/dismissFindings';
import type { GridDocument } from '../../document/grid';
import { cardsInCell } from '../../document/queries';
import type { Cursor } from '../../store/session';
import { everywhere, type GridAction, type GridContext, navigating } from '../action';
import type { Checkable } from '../check/checkable';
import { walkFindings } from '../check/walkFindings';
import { goTo } from './cursor';
import { fixFinding, fixLabel } from './settleFindings';

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

export function gridCheck(context: GridContext): Checkable<GridDocument> {
  const { editor, ports } = context;
  return {
    editor,
    ports,
    noun: 'map',
    show: () => ports.openDialog('check'),
    hasPlace: (finding) => placeOf(context.document, finding) !== null,
    goTo: (finding) => goToPlace(context, finding),
    fixLabel,
    fix: (finding) => fixFinding(context, finding),
    dismissal: dismissFindings,
  };
}

function goToPlace(context: GridContext, finding: Finding): void {
  const cursor = placeOf(context.document, finding);
  if (cursor) goTo(context, cursor);
  const [target] = finding.targets;
  const ofPoint = target.kind === 'point' ? target.id.split('/')[2] : undefined;
  const personaId = target.kind === 'persona' ? target.id : ofPoint;
  if (personaId !== undefined) context.editor.setSession({ activePersonaId: personaId });
}

/** Null when it is about no one place, or about one that is gone or hidden. */
function placeOf(document: GridDocument, { place, targets }: Finding): Cursor | null {
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
  const run = (context: GridContext) => walkFindings(gridCheck(context), by);
  return { id, label, group: 'View', modes: navigating, shortcuts: [shortcut], run };
}
