// The ground under the cards: tinted rows with their labels, column hairlines, blueprint lines, strip counts.
import type { Box, Point } from '../base/geometry';
import { lineTitles } from '../document/bands';
import type { GridDocument, Lane } from '../document/grid';
import { yOfValue } from '../layout/curve';
import type { BlueprintLine, GridLayout, LaneRow } from '../layout/gridLayout';
import { cardColor, sizes, typeScale } from '../ui/tokens';
import { laneColors } from './laneLook';
import { drawIcon, drawText, fitLines, type Pen } from './pen';
import type { Owner, Stroke } from './scene';

const lineLooks: Record<
  BlueprintLine['kind'],
  { dash: readonly number[] | null; icon: string | null }
> = {
  interaction: { dash: null, icon: null },
  visibility: { dash: [14, 8], icon: 'eye-off' },
  internal: { dash: [2, 5], icon: null },
};

export function drawGround(
  pen: Pen,
  document: GridDocument,
  layout: GridLayout,
  origin: Point,
): void {
  const { neutrals } = pen.palette;
  const { width, height } = layout.size;
  for (const row of layout.lanes) {
    const lane = document.lanes[row.id];
    if (!lane) continue;
    const colors = laneColors(pen, lane);
    const owner: Owner = { kind: 'lane', id: row.id };
    const box = { x: origin.x, y: origin.y + row.y, width, height: row.height };
    // Feelings have colours of their own, which a tinted ground would muddy.
    const fill = row.kind === 'emotion' ? neutrals.surface : colors.tint;
    pen.shapes.push({ kind: 'rect', ...box, fill, owner });
  }
  drawHidden(pen, layout, origin);
  drawColumns(pen, layout, origin);
  for (const row of layout.lanes) {
    const lane = document.lanes[row.id];
    if (lane) drawLabel(pen, row, lane, origin);
  }
  for (const row of layout.lanes.slice(1)) {
    if (layout.lines.some((line) => Math.abs(line.y + sizes.blueprintRow / 2 - row.y) < 1))
      continue;
    pen.shapes.push({
      kind: 'path',
      steps: [
        ['M', origin.x - sizes.laneColumn, origin.y + row.y],
        ['L', origin.x + width, origin.y + row.y],
      ],
      stroke: { color: neutrals.borderSubtle, width: 1 },
    });
  }
  for (const line of layout.lines) drawBlueprintLine(pen, line, width, origin);
  pen.shapes.push({
    kind: 'rect',
    x: origin.x - sizes.laneColumn,
    y: origin.y,
    width: width + sizes.laneColumn,
    height,
    stroke: { color: neutrals.border, width: 1 },
  });
}

/** What customers do not see lies in a faint shade. */
function drawHidden(pen: Pen, layout: GridLayout, origin: Point): void {
  const line = layout.lines.find(({ kind }) => kind === 'visibility');
  if (!line || pen.saver) return;
  pen.shapes.push({
    kind: 'rect',
    x: origin.x,
    y: origin.y + line.y,
    width: layout.size.width,
    height: layout.size.height - line.y,
    fill: pen.palette.neutrals.text1,
    opacity: 0.025,
  });
}

/** Steps part by a hairline, stages by a stronger one. */
function drawColumns(pen: Pen, layout: GridLayout, origin: Point): void {
  const { neutrals } = pen.palette;
  const stageStarts = new Set(layout.stages.map(({ x }) => x));
  for (const { x } of layout.steps.slice(1)) {
    const stage = stageStarts.has(x);
    pen.shapes.push({
      kind: 'path',
      steps: [
        ['M', origin.x + x, origin.y],
        ['L', origin.x + x, origin.y + layout.size.height],
      ],
      stroke: stage
        ? { color: neutrals.border, width: 1 }
        : { color: neutrals.border, width: 1, dash: [1, 4], opacity: 0.8 },
    });
  }
}

function drawLabel(pen: Pen, row: LaneRow, lane: Lane, origin: Point): void {
  const colors = laneColors(pen, lane);
  const owner: Owner = { kind: 'lane', id: row.id };
  const x = origin.x - sizes.laneColumn;
  const y = origin.y + row.y;
  const { height } = row;
  const width = sizes.laneColumn;
  pen.shapes.push({ kind: 'rect', x, y, width, height, fill: colors.label, owner });
  pen.shapes.push({ kind: 'rect', x, y, width: sizes.laneBar, height, fill: colors.bar, owner });
  const text: Box = { x: x + 16, y, width: width - 60, height };
  const most = Math.max(1, Math.floor((height - 4) / typeScale.lane.line));
  const lines = fitLines(pen.measurer, lane.title, 'lane', text.width, most).length;
  const top = Math.min((height - lines * typeScale.lane.line) / 2, 16);
  const look = { fill: colors.text, maxLines: most, owner };
  drawText(pen, lane.title, 'lane', { ...text, y: y + top }, look);
  if (row.kind === 'emotion' && row.state !== 'strip') drawScale(pen, row, lane, origin, owner);
}

const scaleWords: Record<NonNullable<Lane['scale']>, readonly [string, string, string]> = {
  three: ['+1', '0', '−1'],
  five: ['+2', '0', '−2'],
  eleven: ['+5', '0', '−5'],
  'zero-to-ten': ['10', '5', '0'],
  faces: ['', '', ''],
};

/** The ends and the middle of the scale, at the right of the label. */
function drawScale(pen: Pen, row: LaneRow, lane: Lane, origin: Point, owner: Owner): void {
  const words = scaleWords[lane.scale ?? 'five'];
  words.forEach((word, index) => {
    const y = yOfValue(row, 1 - index) + origin.y - typeScale.caption.line / 2;
    const box = { x: origin.x - 44, y, width: 36, height: typeScale.caption.line };
    const { text } = laneColors(pen, lane);
    drawText(pen, word, 'caption', box, { fill: text, anchor: 'end', maxLines: 1, owner });
  });
}

function drawBlueprintLine(
  pen: Pen,
  { kind, y: middle }: BlueprintLine,
  width: number,
  origin: Point,
): void {
  const { neutrals } = pen.palette;
  const owner: Owner = { kind: 'line', id: kind };
  const { dash, icon } = lineLooks[kind];
  const y = origin.y + middle;
  const x = origin.x - sizes.laneColumn;
  const stroke: Stroke = {
    color: neutrals.text2,
    width: sizes.blueprintLine,
    ...(dash ? { dash } : {}),
  };
  pen.shapes.push({
    kind: 'rect',
    x,
    y: y - sizes.blueprintRow / 2,
    width: width + sizes.laneColumn,
    height: sizes.blueprintRow,
    fill: neutrals.surface,
    owner,
  });
  const end = origin.x + 8;
  const start: number = x + 16;
  const lead = icon === null ? 0 : 20;
  if (icon !== null) {
    drawIcon(pen, icon, start, y - 7, 14, { color: neutrals.text2, strokeWidth: 1.4, owner });
  }
  const box = { x: start + lead, y: y - 8, width: end - start - lead, height: 16 };
  drawText(pen, lineTitles[kind], 'caption', box, {
    fill: neutrals.text2,
    weight: 600,
    maxLines: 1,
    owner,
  });
  pen.shapes.push({
    kind: 'path',
    steps: [
      ['M', end, y],
      ['L', origin.x + width, y],
    ],
    stroke,
    owner,
  });
}

/** A folded lane shows how many cards of which type each cell holds. */
export function drawStripCounts(
  pen: Pen,
  document: GridDocument,
  layout: GridLayout,
  row: LaneRow,
  origin: Point,
): void {
  const shown = 8;
  for (const step of layout.steps) {
    const ids = layout.cells.get(`${row.id}/${step.id}`) ?? [];
    const middle = origin.y + row.y + row.height / 2;
    ids.slice(0, shown).forEach((id, index) => {
      const card = document.cards[id];
      if (!card) return;
      pen.shapes.push({
        kind: 'rect',
        x: origin.x + step.x + sizes.cellPadding + index * 14,
        y: middle - 5,
        width: 10,
        height: 10,
        radius: 2.5,
        fill: cardColor(pen.theme, card.type),
        owner: { kind: 'lane', id: row.id },
      });
    });
    if (ids.length <= shown) continue;
    const x = origin.x + step.x + sizes.cellPadding + shown * 14 + 2;
    const box = { x, y: middle - 8, width: 60, height: 16 };
    const fill = pen.palette.neutrals.text3;
    drawText(pen, `+${ids.length - shown}`, 'caption', box, { fill, maxLines: 1 });
  }
}
