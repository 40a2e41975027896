// Two versions of a map as one picture for a slide: what came, went, moved and changed, the old curve under the new one.
// Always on light ground, as on paper.
import type { Change, ChangeKind } from '../../analysis/compare/change';
import { changeMarks } from '../../analysis/compare/changeGroups';
import type { ComparedMap } from '../../analysis/compare/compareCells';
import type { Point } from '../../base/geometry';
import type { GridLayout } from '../../layout/gridLayout';
import type { TextMeasurer } from '../../layout/textMeasurer';
import { drawHeaders, headerHeights } from '../../scene/headers';
import { drawGround } from '../../scene/lanes';
import { drawLink } from '../../scene/links';
import { drawText, newPen, type Pen } from '../../scene/pen';
import type { Scene } from '../../scene/scene';
import { sizes } from '../../ui/tokens';
import { drawHead } from './comparisonHead';
import { type OverlaidGrid, overlaidGrid } from './overlaidGrid';
import { drawToldCard } from './toldCard';
import { drawToldCurve } from './toldCurve';

export interface ComparisonWords {
  title: string;
  summary: string;
}

const margin = 40;
/** The sentence over a map of one step still needs room. */
const leastWidth = 960;
/** Of what stands in no step; the list has the others. */
const mostElsewhere = 4;

export function comparisonPicture(
  map: ComparedMap,
  { title, summary }: ComparisonWords,
  measurer: TextMeasurer,
): Scene {
  const pen = newPen(measurer, { theme: 'light' });
  const grid = overlaidGrid(map, measurer);
  const { document, layout } = grid;
  const width = Math.max(layout.size.width + sizes.laneColumn, leastWidth);
  const kinds = kindsIn(map);
  const head = { title, summary, kinds, hasCurves: grid.curves.size > 0 };
  const above = drawHead(pen, head, { x: margin, y: margin }, width) + 16;
  const headers = headerHeights(pen, document, layout);
  const origin = {
    x: margin + sizes.laneColumn,
    y: margin + above + headers.stages + headers.steps,
  };
  const hasTable = layout.steps.length > 0;
  if (hasTable) {
    drawGround(pen, document, withoutScales(layout), origin);
    drawMissing(pen, grid, origin);
    drawHeaders(pen, document, layout, origin, headers);
    drawBody(pen, grid, origin);
  }
  const bottom = hasTable ? origin.y + layout.size.height : margin + above;
  const notes = drawElsewhere(pen, map, { x: margin, y: bottom + 16 }, width);
  return {
    size: { width: width + 2 * margin, height: bottom + notes + margin },
    background: pen.palette.neutrals.surface,
    title,
    description: summary,
    shapes: pen.shapes,
  };
}

/** The plots have scales of their own. */
function withoutScales(layout: GridLayout): GridLayout {
  return { ...layout, lanes: layout.lanes.map((row) => ({ ...row, kind: 'cards' })) };
}

/** A step that one version lacks lies in a faint shade. */
function drawMissing(pen: Pen, { layout, steps }: OverlaidGrid, origin: Point): void {
  const fill = pen.palette.neutrals.text1;
  layout.steps.forEach(({ x, width }, index) => {
    if (steps[index]?.missing == null) return;
    const column = { x: origin.x + x, y: origin.y, width, height: layout.size.height };
    pen.shapes.push({ kind: 'rect', ...column, fill, opacity: 0.05 });
  });
}

function drawBody(pen: Pen, grid: OverlaidGrid, origin: Point): void {
  const { document, layout } = grid;
  for (const row of layout.lanes) {
    const curve = grid.curves.get(row.id);
    if (!curve) continue;
    const lane = {
      ...{ x: origin.x, y: origin.y + row.y + 0.5 },
      ...{ width: layout.size.width - 0.5, height: row.height - 1 },
    };
    drawToldCurve(pen, curve, lane, layout.steps);
  }
  for (const [id, box] of layout.cards) {
    const told = grid.cards.get(id);
    if (told) drawToldCard(pen, told, { ...box, x: box.x + origin.x, y: box.y + origin.y });
  }
  for (const [id, route] of layout.links) {
    const link = document.links[id];
    const kind = grid.arrows.get(id)?.changes[0]?.kind;
    if (link) drawLink(arrowPen(pen, kind), id, link, route, layout.lines, origin);
  }
}

/** Those that both versions have stand back. */
function arrowPen(pen: Pen, kind: ChangeKind | undefined): Pen {
  const { neutrals } = pen.palette;
  const { ok, danger, text1, borderStrong } = neutrals;
  const told = kind === 'added' ? ok : kind === 'removed' ? danger : text1;
  const text2 = kind === undefined ? borderStrong : told;
  return { ...pen, palette: { ...pen.palette, neutrals: { ...neutrals, text2 } } };
}

function kindsIn({ stages, rows, arrows }: ComparedMap): ChangeKind[] {
  const headers = [
    ...stages,
    ...stages.flatMap((stage) => stage.steps),
    ...rows.map(({ header }) => header),
  ];
  const inRows = rows.flatMap((row): { changes: Change[] }[] =>
    row.kind === 'curve' ? row.points : row.cells.flat(),
  );
  const told = [...headers, ...inRows, ...arrows].flatMap(({ changes }) =>
    changes.map(({ kind }) => kind),
  );
  return Object.keys(changeMarks).filter((kind): kind is ChangeKind =>
    told.some((other) => other === kind),
  );
}

/** Returns the height taken. */
function drawElsewhere(pen: Pen, { elsewhere }: ComparedMap, at: Point, width: number): number {
  const told = elsewhere.filter(({ table }) => table !== 'links');
  if (told.length === 0) return 0;
  const { text1, text2 } = pen.palette.neutrals;
  const box = { ...at, width, height: 0 };
  let y = at.y;
  y += drawText(pen, 'Not in a step', 'step', { ...box, y }, { fill: text1 }) + 2;
  const shown = told.length > mostElsewhere + 1 ? told.slice(0, mostElsewhere) : told;
  const more = told.length - shown.length;
  for (const line of [...shown.map(lineOf), ...(more > 0 ? [`And ${more} more.`] : [])]) {
    y += drawText(pen, line, 'ui', { ...box, y }, { fill: text2, maxLines: 2 });
  }
  return y - at.y + 16;
}

function lineOf({ kind, sentence }: Change): string {
  return `${changeMarks[kind].sign} ${sentence}`;
}
