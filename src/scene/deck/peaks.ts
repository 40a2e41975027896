// The best and the worst moment of the persona in front, called by name beside the curve.
import type { Box } from '../../base/geometry';
import type { Id } from '../../base/id';
import { emotionKey, type GridDocument } from '../../document/grid';
import { actorsOfLane } from '../../document/laneActors';
import type { DeckColumn } from '../../layout/deck/deckCards';
import { deckLines, lineOf } from '../../layout/deck/deckText';
import { deckCurves } from './emotionObjects';
import type { DeckPen } from './frame';
import { ink, paragraph, textObject } from './ink';
import type { SlideObject } from './slide';

export interface Feeling {
  stepId: Id;
  step: string;
  value: number;
  note: string;
}

/** Of the first persona that has points in the lane, in map order. */
export function feelingsOf(
  document: GridDocument,
  laneId: Id,
  stepIds: readonly Id[],
  personaId?: Id,
): Feeling[] {
  const personas =
    personaId === undefined ? actorsOfLane(document, laneId).map(([id]) => id) : [personaId];
  for (const id of personas) {
    const found = stepIds.flatMap((stepId): Feeling[] => {
      const point = document.emotions[emotionKey(laneId, stepId, id)];
      const step = document.steps[stepId]?.title ?? '';
      return point ? [{ stepId, step, value: point.value, note: point.note ?? '' }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

const width = 150;

/** Above and below the curve, for the names of its peaks. */
export const peakRoom = 16;

export function peakLabels(
  { measurer }: DeckPen,
  document: GridDocument,
  laneId: Id,
  box: Box,
  columns: readonly DeckColumn[],
): SlideObject[] {
  const row = {
    id: laneId,
    index: 0,
    kind: 'emotion',
    state: 'open',
    y: box.y,
    height: box.height,
  } as const;
  const points = deckCurves(document, row, columns)[0]?.points ?? [];
  const named = points.filter(({ stepId }) => document.steps[stepId]?.title);
  const best = named.toSorted((a, b) => b.value - a.value)[0];
  const worst = named.toSorted((a, b) => a.value - b.value)[0];
  if (!best || !worst || best.value <= worst.value) return [];
  return [best, worst].flatMap((point): SlideObject[] => {
    const text = document.steps[point.stepId]?.title ?? '';
    const font = { size: 12, bold: true };
    const own = deckLines(measurer, text, font, width);
    if (own.length > 1) return [];
    const height = own.length * lineOf(12);
    const x = Math.min(Math.max(point.x - width / 2, box.x), box.x + box.width - width);
    // Beyond a peak there is no curve.
    const y = point === best ? point.y - 16 - height : point.y + 16;
    const words = paragraph(text, { bold: true, color: ink.text2, align: 'middle' });
    return [textObject('Peak', { x, y, width, height }, [words], { anchor: 'middle' })];
  });
}
