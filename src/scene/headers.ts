// Above the grid: stages as arrows of time, steps below them.
import type { Point } from '../base/geometry';
import type { GridDocument } from '../document/grid';
import type { GridLayout } from '../layout/gridLayout';
import { sizes, typeScale } from '../ui/tokens';
import { polygon, star } from './outlines';
import { drawText, fitLines, type Pen } from './pen';
import type { Owner } from './scene';

/** Depth of a stage's arrow tip, and the gap to the next stage. */
const tip = 12;
const gap = 3;
const most = 3;

export interface HeaderHeights {
  stages: number;
  steps: number;
}

/** As high as the longest title needs, never cut before the third line. */
export function headerHeights(pen: Pen, document: GridDocument, layout: GridLayout): HeaderHeights {
  const stageLines = layout.stages.map(({ id, width }) =>
    width === 0 ? 1 : stageTitle(pen, document, id, width).length,
  );
  const stepLines = layout.steps.map(
    ({ id, width }) =>
      fitLines(pen.measurer, document.steps[id]?.title ?? '', 'step', width - 24, most).length,
  );
  return {
    stages: Math.max(sizes.stageHeader, Math.max(1, ...stageLines) * typeScale.stage.line + 20),
    steps: layout.stepRowShown
      ? Math.max(sizes.stepHeader, Math.max(1, ...stepLines) * typeScale.step.line + 20)
      : 8,
  };
}

export function drawHeaders(
  pen: Pen,
  document: GridDocument,
  layout: GridLayout,
  origin: Point,
  heights: HeaderHeights,
): void {
  const top = origin.y - heights.steps - heights.stages;
  layout.stages.forEach(({ id, x, width }, index) => {
    if (width === 0) return;
    drawStage(pen, document, id, {
      x: origin.x + x,
      y: top,
      width,
      height: heights.stages,
      first: index === 0,
      last: index === layout.stages.length - 1,
    });
  });
  if (!layout.stepRowShown) return;
  for (const { id, x, width } of layout.steps) {
    const step = document.steps[id];
    if (!step) continue;
    const owner: Owner = { kind: 'step', id };
    const lines = fitLines(pen.measurer, step.title, 'step', width - 24, most).length;
    const y = origin.y - heights.steps + (heights.steps - lines * typeScale.step.line) / 2;
    const box = { x: origin.x + x + 12, y, width: width - 24, height: heights.steps };
    const fill = pen.palette.neutrals.text1;
    drawText(pen, step.title, 'step', box, { fill, maxLines: most, anchor: 'middle', owner });
  }
  drawMoments(pen, document, layout, origin);
}

function stageTitle(pen: Pen, document: GridDocument, id: string, width: number): string[] {
  const title = document.stages[id]?.title ?? '';
  return fitLines(pen.measurer, title, 'stage', width - 2 * tip - 24, most);
}

function drawStage(
  pen: Pen,
  document: GridDocument,
  id: string,
  box: { x: number; y: number; width: number; height: number; first: boolean; last: boolean },
): void {
  const owner: Owner = { kind: 'stage', id };
  const { neutrals } = pen.palette;
  const dark = pen.theme === 'dark';
  const left = box.x + (box.first ? 0 : gap);
  // The last tip ends with the grid.
  const right = box.x + box.width - (box.last ? tip : 0);
  const middle = box.y + box.height / 2;
  const bottom = box.y + box.height;
  const outline = polygon([
    { x: left, y: box.y },
    { x: right, y: box.y },
    { x: right + tip, y: middle },
    { x: right, y: bottom },
    { x: left, y: bottom },
    ...(box.first ? [] : [{ x: left + tip, y: middle }]),
  ]);
  pen.shapes.push({
    kind: 'path',
    steps: outline,
    fill: pen.saver ? neutrals.surface : dark ? neutrals.border : neutrals.text1,
    ...(pen.saver ? { stroke: { color: neutrals.text1, width: 1 } } : {}),
    owner,
  });
  const lines = stageTitle(pen, document, id, box.width).length;
  drawText(
    pen,
    document.stages[id]?.title ?? '',
    'stage',
    {
      x: box.x + tip + 12,
      y: middle - (lines * typeScale.stage.line) / 2,
      width: box.width - 2 * tip - 24 + (box.first ? 0 : tip),
      height: box.height,
    },
    { fill: pen.saver || dark ? neutrals.text1 : neutrals.surface, maxLines: most, owner },
  );
}

/** A star over each moment of truth, and its guide down through the lanes. */
function drawMoments(pen: Pen, document: GridDocument, layout: GridLayout, origin: Point): void {
  const color = pen.palette.lanes.rose.bar;
  for (const { id, x, width } of layout.steps) {
    if (!document.steps[id]?.momentOfTruth) continue;
    const owner: Owner = { kind: 'step', id };
    const middle = origin.x + x + width / 2;
    pen.shapes.push({
      kind: 'path',
      steps: star(middle, origin.y - 5, 6),
      fill: color,
      owner,
    });
  }
}
