// One learned place for "I want…": find a card, step or lane, or do something by its name.

import type { GridContext } from '../../actions/action';
import { goTo } from '../../actions/grid/cursor';
import { laneTitle, stageTitle, stepPath } from '../../actions/grid/describe';
import { firstCellOfStep } from '../../actions/grid/navigate';
import { gridActions } from '../../actions/grid/registry';
import { refuse } from '../../actions/grid/run';
import { isBinned } from '../../actions/library/binned';
import { orderedStages, orderedSteps, visibleLanes } from '../../document/queries';
import type { Cursor } from '../../store/session';
import { shortcutText } from '../../ui/shortcut';
import { cardLooks } from '../../ui/tokens';
import { kindIcons, kindNames } from '../documentWords';
import type { Choice } from './choices';
import { PickDialog } from './PickDialog';

interface Props {
  context: GridContext;
  onClose: () => void;
}

export function FindDialog({ context, onClose }: Props) {
  const places = placesOf(context);
  return (
    <PickDialog
      title="Find"
      prompt="Words of a card, a step, a stage or a lane"
      choices={places.map(({ choice }) => choice)}
      onClose={onClose}
      onPick={(id) => {
        onClose();
        const cursor = places.find(({ choice }) => choice.id === id)?.cursor;
        if (cursor) goTo(context, cursor);
      }}
    />
  );
}

export function PaletteDialog({ context, onClose }: Props) {
  const named = gridActions.filter(
    (action) =>
      action.group !== 'Move around' && !action.modes.every(isEditing) && action.id !== 'palette',
  );
  const choices = named.map((action): Choice => {
    const reason = action.check?.(context) ?? null;
    const [shortcut] = action.shortcuts ?? [];
    const hint = reason ?? (shortcut ? shortcutText(shortcut) : action.group);
    return { id: action.id, label: action.label, hint };
  });
  const others = context.ports.library.documents
    .get()
    .filter((entry) => !isBinned(entry) && entry.id !== context.document.id);
  const doors = others.map(
    ({ id, kind, title }): Choice => ({
      id: `${door}${id}`,
      label: `Open ${title.trim() || 'Untitled'}`,
      hint: kindNames[kind],
      icon: kindIcons[kind],
    }),
  );
  return (
    <PickDialog
      title="Do something"
      prompt="Type what you want to do"
      choices={[...choices, ...doors]}
      onClose={onClose}
      onPick={(id) => {
        onClose();
        if (id.startsWith(door)) return context.ports.go.document(id.slice(door.length));
        const action = named.find((candidate) => candidate.id === id);
        const reason = action?.check?.(context) ?? null;
        if (reason !== null) refuse(context, reason);
        else void action?.run(context);
      }}
    />
  );
}

/** Before the id of a document to open; no action is called so. */
const door = 'document/';

function isEditing(mode: string): boolean {
  return mode.startsWith('edit-');
}

interface Place {
  choice: Choice;
  cursor: Cursor | null;
}

function placesOf({ document, editor }: GridContext): Place[] {
  const layout = editor.layout();
  const cards = Object.entries(document.cards).flatMap(([id, card]): Place[] => {
    if (card.stepId === null || card.laneId === null) return [];
    const hint = `${stepPath(document, card.stepId, ' › ')} · ${laneTitle(document, card.laneId)}`;
    const choice = { id, label: card.text, hint, icon: cardLooks[card.type].icon };
    const cursor = { kind: 'cell', stepId: card.stepId, laneId: card.laneId, cardId: id } as const;
    return [{ choice, cursor }];
  });
  const stages = orderedStages(document).map(
    ([stageId]): Place => ({
      choice: { id: `stage/${stageId}`, label: stageTitle(document, stageId), hint: 'Stage' },
      cursor: { kind: 'stage', stageId },
    }),
  );
  const steps = orderedSteps(document).map(
    ([stepId]): Place => ({
      choice: { id: `step/${stepId}`, label: stepPath(document, stepId, ' › '), hint: 'Step' },
      cursor: firstCellOfStep(layout, stepId),
    }),
  );
  const lanes = visibleLanes(document).map(
    ([laneId]): Place => ({
      choice: { id: `lane/${laneId}`, label: laneTitle(document, laneId), hint: 'Lane' },
      cursor: { kind: 'lane', laneId },
    }),
  );
  return [...cards, ...stages, ...steps, ...lanes];
}
