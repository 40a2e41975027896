// A row of numbers pasted on an emotion lane becomes the curve of the active persona, from the cursor on.
import { snapValue } from '../../analysis/emotionScale';
import { setEmotions } from '../../commands/grid/setEmotions';
import type { EmotionScale } from '../../document/grid';
import { cardsOf, type Pasted, type PastedCard } from '../../document/pasted';
import { activePersonaIn } from '../../store/activePersona';
import type { GridContext } from '../action';
import type { CellCursor } from './navigate';
import { nobodyIn } from './nobodyIn';
import { refuse, run } from './run';

/** Empty cells clear their step. */
export function pasteFeelings(context: GridContext, cursor: CellCursor, pasted: Pasted): void {
  const personaId = activePersonaIn(context.editor.state.getState(), cursor.laneId);
  if (personaId === null) {
    refuse(context, nobodyIn(context, cursor.laneId));
    return;
  }
  const texts =
    pasted.kind === 'table'
      ? (pasted.rows[0] ?? []).map(firstText)
      : cardsOf(pasted).map(({ text }) => text);
  const numbers = texts.map(numberOf);
  const scale = context.document.lanes[cursor.laneId]?.scale ?? 'five';
  const stored = storedValues(numbers, scale);
  if (stored === null) {
    refuse(context, 'A curve takes a row of numbers, −2 to 2 or 1 to 5.');
    return;
  }
  const { steps } = context.editor.layout();
  const first = steps.findIndex((column) => column.id === cursor.stepId);
  const points = stored.slice(0, steps.length - first).flatMap((value, index) => {
    const stepId = steps[first + index]?.id;
    return stepId === undefined ? [] : [{ laneId: cursor.laneId, stepId, personaId, value }];
  });
  run(context, setEmotions({ points }));
}

/**
 * Copies from a map are −2…+2 whatever the scale; what people paste is read as that, as 1–5, or as the numbers of the
 * lane's own scale when they go beyond. Null when they fit none.
 */
function storedValues(
  numbers: readonly (number | null)[],
  scale: EmotionScale,
): (number | null)[] | null {
  const rated = numbers.filter((value) => value !== null);
  const [least, most] = [Math.min(...rated), Math.max(...rated)];
  const map = readingOf(least, most, scale);
  if (rated.length === 0 || map === null) return null;
  return numbers.map((value) => (value === null ? null : snapValue(map(value), 'five', true)));
}

function readingOf(
  least: number,
  most: number,
  scale: EmotionScale,
): ((value: number) => number) | null {
  if (least >= -2 && most <= 2) return (value) => value / 2;
  if (scale === 'zero-to-ten' && least >= 0 && most <= 10) return (value) => value / 5 - 1;
  if (scale === 'eleven' && least >= -5 && most <= 5) return (value) => value / 5;
  return least >= 1 && most <= 5 ? (value) => (value - 3) / 2 : null;
}

/** NaN for what is no number. */
function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text.replace(',', '.').replace('−', '-'));
}

function firstText(cell: PastedCard[]): string {
  return cell[0]?.text ?? '';
}
