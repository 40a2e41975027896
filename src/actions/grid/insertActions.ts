// What adds to the map, by key and by the ghost + buttons.
import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { insertLane } from '../../commands/grid/insertLane';
import { insertStage } from '../../commands/grid/insertStage';
import { insertStep } from '../../commands/grid/insertStep';
import { placeForLane } from '../../document/bands';
import { cardsInCell, orderedStages, stepsOfStage } from '../../document/queries';
import type { LaneRole } from '../../document/vocabulary';
import { type GridAction, type GridContext, navigating } from '../action';
import { goTo } from './cursor';
import { tab } from './navigate';
import { run } from './run';
import { tellEmployee } from './sides';
import { editTitle } from './titles';
import { beginEdit, beginNewCard } from './typing';

export const insertActions: GridAction[] = [
  {
    id: 'edit',
    label: 'Edit',
    group: 'Edit',
    icon: 'pencil',
    modes: navigating,
    shortcuts: ['Enter', 'F2'],
    run: (context) => void beginEdit(context),
  },
  {
    id: 'card-above',
    label: 'New card above',
    group: 'Insert',
    modes: ['cell'],
    shortcuts: ['Shift+Enter'],
    run(context) {
      const { cursor } = context.editor.state.getState().session;
      if (cursor?.kind !== 'cell') return;
      const cards = cardsInCell(context.document, cursor.stepId, cursor.laneId);
      const index = Math.max(
        0,
        cards.findIndex(([id]) => id === cursor.cardId),
      );
      beginNewCard(context, cursor.stepId, cursor.laneId, index);
    },
  },
  {
    id: 'insert-after',
    label: 'Insert step after',
    group: 'Insert',
    icon: 'plus',
    modes: navigating,
    shortcuts: ['Mod+Enter'],
    run(context) {
      const { cursor } = context.editor.state.getState().session;
      if (cursor?.kind === 'stage') addStage(context, cursor.stageId);
      else if (cursor?.kind === 'cell' || cursor?.kind === 'step')
        addStepAfter(context, cursor.stepId);
    },
  },
  tabTo('next-step', 'Next step', 'Tab', false),
  tabTo('back-step', 'Previous step', 'Shift+Tab', true),
];

/** A stage with one step after the given one, or at the end; its title opens. */
export function addStage(context: GridContext, afterStageId: Id | null): void {
  const stages = orderedStages(context.document);
  const index = stages.findIndex(([id]) => id === afterStageId);
  const before = afterStageId === null ? null : (stages[index + 1]?.[0] ?? null);
  const [id, stepId] = [context.ports.ids(), context.ports.ids()];
  if (run(context, insertStage({ id, stepId, before, title: '' }))) {
    editTitle(context, { kind: 'stage', stageId: id });
  }
}

/** In the same stage; its title opens. */
export function addStepAfter(context: GridContext, stepId: Id): void {
  const { stageId } = present(context.document.steps[stepId], 'step');
  const steps = stepsOfStage(context.document, stageId);
  const index = steps.findIndex(([id]) => id === stepId);
  addStep(context, stageId, steps[index + 1]?.[0] ?? null);
}

export function addStep(context: GridContext, stageId: Id, before: Id | null): void {
  const id = context.ports.ids();
  if (run(context, insertStep({ id, stageId, before, title: '' }))) {
    editTitle(context, { kind: 'step', stepId: id });
  }
}

/** Below the lane under the cursor where that is its band, else in its band of the blueprint. */
export function addLane(context: GridContext, role: LaneRole): void {
  const { cursor } = context.editor.state.getState().session;
  const current = cursor && 'laneId' in cursor ? cursor.laneId : null;
  const before = placeForLane(context.document, role, current);
  const id = context.ports.ids();
  const people = context.document.personas;
  if (!run(context, insertLane({ id, role, before }))) return;
  tellEmployee(context, people);
  const stepId =
    cursor && 'stepId' in cursor ? cursor.stepId : context.editor.layout().steps[0]?.id;
  if (stepId) goTo(context, { kind: 'cell', stepId, laneId: id, cardId: null });
}

function tabTo(id: string, label: string, shortcut: string, back: boolean): GridAction {
  return {
    id,
    label,
    group: 'Move around',
    modes: navigating,
    shortcuts: [shortcut],
    run(context) {
      const { cursor } = context.editor.state.getState().session;
      const target = cursor && tab(context.editor.layout(), cursor, back);
      if (target) goTo(context, target);
    },
  };
}
