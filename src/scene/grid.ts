// A journey map or blueprint as a picture: the one that stands on a slide. Paint order is the order here.
import type { Point } from '../base/geometry';
import type { GridDocument } from '../document/grid';
import type { GridLayout } from '../layout/gridLayout';
import type { TextMeasurer } from '../layout/textMeasurer';
import { sizes } from '../ui/tokens';
import { drawCard } from './cards';
import type { DocumentNames } from './cardTarget';
import { drawEmotionLane } from './emotion';
import { drawHeaders, headerHeights } from './headers';
import { drawGround, drawStripCounts } from './lanes';
import { drawLink } from './links';
import { newPen, type Pen, type SceneOptions } from './pen';
import type { Scene, Split } from './scene';
import { drawTitleBlock } from './titleBlock';

const margin = 40;
/** A title block on a map of one step still needs room. */
const leastWidth = 640;

export interface GridSceneOptions extends SceneOptions {
  /** Of the library, for cards that lead to its documents. */
  documents?: DocumentNames;
}

export function gridScene(
  document: GridDocument,
  layout: GridLayout,
  measurer: TextMeasurer,
  options: GridSceneOptions = {},
): Scene {
  const pen = newPen(measurer, options);
  const width = Math.max(layout.size.width + sizes.laneColumn, leastWidth);
  const title =
    options.titleBlock === false
      ? 0
      : drawTitleBlock(pen, document, { x: margin, y: margin }, width) + 20;
  const headers = headerHeights(pen, document, layout);
  const origin = {
    x: margin + sizes.laneColumn,
    y: margin + title + headers.stages + headers.steps,
  };
  drawGround(pen, document, layout, origin);
  drawHeaders(pen, document, layout, origin, headers);
  drawBody(pen, document, layout, origin, options);
  return {
    size: { width: width + 2 * margin, height: origin.y + layout.size.height + margin },
    background: pen.palette.neutrals[pen.theme === 'dark' ? 'canvas' : 'surface'],
    title: document.title,
    description: describe(document, layout),
    shapes: pen.shapes,
    split: splitOf(layout, origin, headers.stages + headers.steps),
  };
}

/** Between stages, steps and lanes; a blueprint's line goes with the lane below it. */
function splitOf(layout: GridLayout, { x, y }: Point, head: number): Split {
  const stages = new Set(layout.stages.map((stage) => stage.x));
  const lineRow = sizes.blueprintRow;
  return {
    x: layout.steps.slice(1).map((step) => ({ at: x + step.x, strong: stages.has(step.x) })),
    y: layout.lanes.slice(1).map((row) => {
      const line = layout.lines.some((other) => Math.abs(other.y + lineRow / 2 - row.y) < 1);
      return { at: y + row.y - (line ? lineRow : 0) };
    }),
    head: { from: y - head, to: y },
    side: { from: x - sizes.laneColumn, to: x },
    body: { right: x + layout.size.width, bottom: y + layout.size.height },
  };
}

function drawBody(
  pen: Pen,
  document: GridDocument,
  layout: GridLayout,
  origin: { x: number; y: number },
  options: GridSceneOptions,
): void {
  drawGuides(pen, document, layout, origin);
  for (const row of layout.lanes) {
    if (row.kind === 'emotion') {
      drawEmotionLane(pen, document, layout, row, origin, options.activePersonaId);
    } else if (row.state === 'strip') drawStripCounts(pen, document, layout, row, origin);
  }
  const states = new Map(layout.lanes.map((row) => [row.id, row.state]));
  for (const [id, box] of layout.cards) {
    const card = document.cards[id];
    if (!card) continue;
    const placed = { ...box, x: box.x + origin.x, y: box.y + origin.y };
    const state = states.get(box.laneId) ?? 'open';
    drawCard(pen, id, card, placed, state, document.personas, options.documents ?? new Map());
  }
  for (const [id, route] of layout.links) {
    const link = document.links[id];
    if (link) drawLink(pen, id, link, route, layout.lines, origin);
  }
}

/** A moment of truth concerns the whole column: a thin line through all lanes, under the cards. */
function drawGuides(
  pen: Pen,
  document: GridDocument,
  layout: GridLayout,
  origin: { x: number; y: number },
): void {
  for (const { id, x, width } of layout.steps) {
    if (!document.steps[id]?.momentOfTruth) continue;
    const middle = origin.x + x + width / 2;
    pen.shapes.push({
      kind: 'path',
      steps: [
        ['M', middle, origin.y + 2],
        ['L', middle, origin.y + layout.size.height],
      ],
      stroke: { color: pen.palette.lanes.rose.bar, width: 1, dash: [2, 4], opacity: 0.6 },
      owner: { kind: 'step', id },
    });
  }
}

function describe(document: GridDocument, layout: GridLayout): string {
  const kind = document.kind === 'blueprint' ? 'Service blueprint' : 'Customer journey map';
  const state = document.state === 'as-is' ? 'as-is' : 'to-be';
  const personas = Object.values(document.personas).map(({ name }) => name);
  const who = personas.length > 0 ? ` of ${personas.join(', ')}` : '';
  return `${kind}${who}, ${state}: ${layout.stages.length} stages, ${layout.steps.length} steps, ${layout.cards.size} cards.`;
}
