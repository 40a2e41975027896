// What stands over the picture of a comparison: between which versions, the sentence for all of it, and what the marks mean.
import type { ChangeKind } from '../../analysis/compare/change';
import { changeMarks } from '../../analysis/compare/changeGroups';
import type { Point } from '../../base/geometry';
import { drawText, newPen, type Pen } from '../../scene/pen';
import { placed } from '../../scene/placed';
import { typeScale } from '../../ui/tokens';
import { type CardLook, drawToldCard } from './toldCard';

export interface Head {
  title: string;
  summary: string;
  /** Those that are in the picture. */
  kinds: readonly ChangeKind[];
  hasCurves: boolean;
}

/** A wide picture is shown small: its head grows with it, up to this factor. */
const mostScale = 2;

/** Draws from the top left corner; returns the height taken. */
export function drawHead(pen: Pen, head: Head, at: Point, width: number): number {
  const scale = Math.min(Math.max(width / 1400, 1), mostScale);
  const unscaled = newPen(pen.measurer, { theme: pen.theme });
  const height = drawUnscaled(unscaled, head, width / scale);
  pen.shapes.push(...unscaled.shapes.map((shape) => placed(shape, scale, at)));
  return Math.round(height * scale);
}

function drawUnscaled(pen: Pen, { title, summary, ...legend }: Head, width: number): number {
  const { text1, text2 } = pen.palette.neutrals;
  const box = { x: 0, y: 0, width, height: 0 };
  let y = drawText(pen, title, 'persona', box, { fill: text1, maxLines: 3 }) + 4;
  y += drawText(pen, summary, 'panel', { ...box, y }, { fill: text2, weight: 400, maxLines: 3 });
  return y + 12 + drawLegend(pen, legend, y + 12, width);
}

function drawLegend(
  pen: Pen,
  { kinds, hasCurves }: Pick<Head, 'kinds' | 'hasCurves'>,
  top: number,
  width: number,
): number {
  const row = 24;
  const sample = 30;
  let x = 0;
  let y = top;
  const entry = (words: string, draw: (at: Point) => void) => {
    const room = pen.measurer.width(words, 'ui');
    if (x > 0 && x + sample + 8 + room > width) {
      x = 0;
      y += row;
    }
    draw({ x, y: y + 2 });
    const box = { x: x + sample + 8, y, width: room + 24, height: typeScale.ui.line };
    drawText(pen, words, 'ui', box, { fill: pen.palette.neutrals.text1, maxLines: 1 });
    x += sample + 8 + room + 24;
  };
  for (const kind of kinds) {
    const { sign, word } = changeMarks[kind];
    const look = looks[kind];
    entry(`${sign} ${word}`, (at) =>
      drawToldCard(pen, { look, lines: [], height: 16 }, { ...at, width: sample, height: 16 }),
    );
  }
  if (kinds.includes('moved')) {
    entry('where it was', (at) =>
      drawToldCard(
        pen,
        { look: 'ghost', lines: [], height: 16 },
        { ...at, width: sample, height: 16 },
      ),
    );
  }
  if (hasCurves) {
    const { accent, text3 } = pen.palette.neutrals;
    entry('feelings before', (at) => line(pen, at, sample, { color: text3, dash: [6, 4] }));
    entry('feelings after', (at) => line(pen, at, sample, { color: accent }));
  }
  return x === 0 && y === top ? 0 : y - top + row;
}

const looks: Record<ChangeKind, CardLook> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  moved: 'changed',
  rescored: 'changed',
};

function line(
  pen: Pen,
  { x, y }: Point,
  width: number,
  look: { color: string; dash?: readonly number[] },
): void {
  pen.shapes.push({
    kind: 'path',
    steps: [
      ['M', x, y + 8],
      ['L', x + width, y + 8],
    ],
    stroke: { width: 2.5, ...look },
  });
}
