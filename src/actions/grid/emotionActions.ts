// The emotion lane by keys: one digit a step, arrows for fine work, a star for moments of truth.
import { levelBeside, scaleText, valueOfDigit } from '../../analysis/emotionScale';
import { clamp } from '../../base/geometry';
import type { Id } from '../../base/id';
import { clearEmotion } from '../../commands/grid/clearEmotion';
import { setEmotion } from '../../commands/grid/setEmotion';
import { setMomentOfTruth } from '../../commands/grid/setMomentOfTruth';

import { emotionKey } from '../../document/grid';
import { actorsOfLane } from '../../document/laneActors';
import { isEmotionRole } from '../../document/vocabulary';
import { activePersona, activePersonaIn, emotionLaneAt } from '../../store/activePersona';
import type { GridAction, GridContext } from '../action';
import { hasRange } from './cardActions';
import { goTo, goVertically } from './cursor';
import { deleteSelection } from './deleteActions';
import { type CellCursor, step } from './navigate';
import { extend } from './navigationActions';
import { nobodyIn } from './nobodyIn';
import { refuse, run } from './run';
import { selectedCards } from './selection';

export const emotionActions: GridAction[] = [
  level('raise', 'One level up, or the lane above', 'ArrowUp', 'up'),
  level('lower', 'One level down, or the lane below', 'ArrowDown', 'down'),
  nudge('raise-level', 'One level up', 'Alt+ArrowUp', 1, 'level'),
  nudge('lower-level', 'One level down', 'Alt+ArrowDown', -1, 'level'),
  nudge('raise-fine', 'A little up', 'Shift+ArrowUp', 1, 'fine'),
  nudge('lower-fine', 'A little down', 'Shift+ArrowDown', -1, 'fine'),
  {
    id: 'clear-point',
    label: 'Clear the point',
    group: 'Emotion',
    modes: ['emotion'],
    shortcuts: ['Delete', 'Backspace'],
    run(context) {
      if (hasRange(context) || selectedCards(context).length > 0) {
        deleteSelection(context);
        return;
      }
      const point = pointAt(context);
      if (point?.value !== undefined) run(context, clearEmotion(point.place));
    },
  },
  {
    id: 'moment-of-truth',
    label: 'Moment of truth',
    group: 'Emotion',
    icon: 'star',
    modes: ['emotion'],
    shortcuts: ['*'],
    run: toggleMomentOfTruth,
  },
  persona('previous-persona', 'Previous persona', 'PageUp', -1),
  persona('next-persona', 'Next persona', 'PageDown', 1),
];

/** A digit on an emotion lane: sets the point and goes on to the next step. */
export function rate(context: GridContext, digit: number): void {
  const point = pointAt(context);
  if (!point) {
    const laneId = emotionLaneAt(context.editor.state.getState());
    if (laneId !== null) refuse(context, nobodyIn(context, laneId));
    return;
  }
  const value = valueOfDigit(digit, point.scale);
  if (value === undefined) return;
  const command =
    value === null ? clearEmotion(point.place) : setEmotion({ ...point.place, value });
  if (value === null && point.value === undefined) return;
  if (!run(context, command)) return;
  goTo(context, step(context.editor.layout(), point.cursor, 'right'));
}

/** The first unrated step of a lane, where a click on its label puts the cursor. */
export function firstUnrated(context: GridContext, laneId: Id): CellCursor | null {
  const personaId = activePersonaIn(context.editor.state.getState(), laneId);
  const { steps } = context.editor.layout();
  const free = steps.find(
    (column) =>
      personaId === null ||
      !(emotionKey(laneId, column.id, personaId) in context.document.emotions),
  );
  const target = free ?? steps[0];
  return target ? { kind: 'cell', laneId, stepId: target.id, cardId: null } : null;
}

interface PointAtCursor {
  place: { laneId: Id; stepId: Id; personaId: Id };
  cursor: CellCursor;
  value: number | undefined;
  scale: NonNullable<GridContext['document']['lanes'][string]['scale']>;
}

function pointAt(context: GridContext): PointAtCursor | null {
  const { cursor } = context.editor.state.getState().session;
  const personaId = activePersona(context.editor.state.getState());
  if (cursor?.kind !== 'cell' || personaId === null) return null;
  const lane = context.document.lanes[cursor.laneId];
  if (!lane || !isEmotionRole(lane.role)) return null;
  const place = { laneId: cursor.laneId, stepId: cursor.stepId, personaId };
  const key = emotionKey(place.laneId, place.stepId, place.personaId);
  const value = context.document.emotions[key]?.value;
  return { place, cursor, value, scale: lane.scale ?? 'five' };
}

/** Moves a rated point; unrated or just walked into, the arrow goes on to the next lane. */
function level(id: string, label: string, shortcut: string, direction: 'up' | 'down'): GridAction {
  const by = direction === 'up' ? 1 : -1;
  return {
    id,
    label,
    group: 'Emotion',
    modes: ['emotion'],
    shortcuts: [shortcut],
    run(context) {
      const point = pointAt(context);
      const { cursor, passing } = context.editor.state.getState().session;
      if (point?.value === undefined || cursor === passing) goVertically(context, direction);
      else change(context, point, levelBeside(point.value, by, point.scale));
    },
  };
}

function nudge(
  id: string,
  label: string,
  shortcut: string,
  by: 1 | -1,
  size: 'level' | 'fine',
): GridAction {
  return {
    id,
    label,
    group: 'Emotion',
    modes: ['emotion'],
    shortcuts: [shortcut],
    run(context) {
      // A range that came this far goes on through the lane.
      if (size === 'fine' && hasRange(context)) {
        extend(context, by > 0 ? 'up' : 'down');
        return;
      }
      const point = pointAt(context);
      if (!point) return;
      const from = point.value ?? 0;
      const fine = Math.round(clamp(from + by * 0.05, -1, 1) * 100) / 100;
      change(context, point, size === 'fine' ? fine : levelBeside(from, by, point.scale));
    },
  };
}

function change(context: GridContext, point: PointAtCursor, value: number): void {
  if (value === point.value) return;
  if (run(context, setEmotion({ ...point.place, value: value + 0 }))) {
    context.ports.announce(scaleText(value, point.scale));
  }
}

function toggleMomentOfTruth(context: GridContext): void {
  const { cursor } = context.editor.state.getState().session;
  const stepId = cursor && 'stepId' in cursor ? cursor.stepId : null;
  if (stepId === null) {
    refuse(context, 'Go to the step that is the moment of truth.');
    return;
  }
  const on = !context.document.steps[stepId]?.momentOfTruth;
  run(context, setMomentOfTruth({ stepIds: [stepId], on }));
}

function persona(id: string, label: string, shortcut: string, by: 1 | -1): GridAction {
  return {
    id,
    label,
    group: 'Emotion',
    modes: ['emotion'],
    shortcuts: [shortcut],
    run(context) {
      const state = context.editor.state.getState();
      const laneId = emotionLaneAt(state);
      if (laneId === null) return;
      const personas = actorsOfLane(context.document, laneId);
      const now = personas.findIndex(([key]) => key === activePersonaIn(state, laneId));
      const next = personas[now + by];
      if (!next) return;
      context.editor.setSession({ activePersonaId: next[0] });
      context.ports.announce(`Curve of ${next[1].name}`);
    },
  };
}
