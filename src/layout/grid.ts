// Where everything of a journey map or blueprint goes. Pure: same document and measurer, same numbers. What did not
// move since `previous` keeps its object, so that the canvas can tell by identity what to draw again.
import type { Id } from '../base/id';
import { inOrder } from '../base/order';
import type { Card, GridDocument, Lane, Link } from '../document/grid';
import { isEmotionRole } from '../document/vocabulary';
import { sizes } from '../ui/tokens';
import { linesAbove } from './blueprintLines';
import { type Columns, columnsOf } from './columns';
import { curvesOf } from './curve';
import type { BlueprintLine, CardBox, Curve, GridLayout, LaneRow, LinkRoute } from './gridLayout';
import { isSameLayout, keep, keepRoute, sameCells, sameCurve } from './identity';
import { type LaneCards, placeLane } from './laneCards';
import { type LaneOccupancy, occupancyOf, sameItems, sameOccupancy } from './occupancy';
import { type RouteGround, routeLink } from './routes';
import type { TextMeasurer } from './textMeasurer';

/** In the order of the document's table. */
interface LaneContent {
  ids: Id[];
  cards: Card[];
}

interface LaneMemo extends LaneContent {
  state: LaneRow['state'];
  placed: LaneCards;
  row: LaneRow;
  boxes: CardBox[];
  occupancy: LaneOccupancy;
}

interface Memo {
  document: GridDocument;
  measurer: TextMeasurer;
  columns: Columns;
  lanes: Map<Id, LaneMemo>;
  routes: Map<Id, { link: Link; from: CardBox; to: CardBox; route: LinkRoute }>;
}

const memos = new WeakMap<GridLayout, Memo>();
const emotionHeight = {
  open: sizes.emotionLane,
  compact: sizes.emotionLaneSmall,
  strip: sizes.laneStrip,
};
const nothing: LaneContent = { ids: [], cards: [] };
const noCards: LaneCards = { height: 0, boxes: [], cells: new Map(), spanning: [] };

export function layoutGrid(
  document: GridDocument,
  measurer: TextMeasurer,
  previous?: GridLayout,
): GridLayout {
  const found = previous && memos.get(previous);
  const memo = found?.measurer === measurer ? found : undefined;
  if (previous && memo && memo.document === document) return previous;

  const before = memo?.document;
  const columns =
    memo && before?.stages === document.stages && before.steps === document.steps
      ? memo.columns
      : columnsOf(document, memo?.columns);
  const lanes = layLanes(document, columns, measurer, memo);
  const rows = [...lanes.values()].map((lane) => lane.row);
  const tables = cardTables(lanes, previous, memo);
  const routes = layLinks(document, columns, lanes, tables.cards, memo);
  const layout: GridLayout = {
    size: { width: columns.width, height: lanesHeight(rows) },
    stages: columns.stages,
    steps: columns.steps,
    lanes: rows,
    stepRowShown: columns.stepRowShown,
    ...tables,
    curves: layCurves(document, rows, columns, previous, memo),
    links: linkTable(routes, previous?.links),
    lines: linesOf(document, rows),
  };
  // Most keys that are typed move nothing: whoever drew this layout has nothing to draw again.
  const shown = previous && isSameLayout(previous, layout) ? previous : layout;
  memos.set(shown, { document, measurer, columns, lanes, routes });
  return shown;
}

function cardTables(
  lanes: ReadonlyMap<Id, LaneMemo>,
  previous: GridLayout | undefined,
  memo: Memo | undefined,
): Pick<GridLayout, 'cards' | 'cells' | 'spanning'> {
  const stands = memo?.lanes.size === lanes.size && [...lanes].every(isPlacedAsIn(memo));
  if (previous && stands) return previous;
  const cards = new Map<Id, CardBox>();
  const cells = new Map<string, readonly Id[]>();
  const spanning = new Map<Id, readonly Id[]>();
  for (const [laneId, lane] of lanes) {
    for (const box of lane.boxes) cards.set(box.id, box);
    for (const [key, ids] of lane.placed.cells) cells.set(key, ids);
    if (lane.placed.spanning.length > 0) {
      spanning.set(
        laneId,
        lane.placed.spanning.map((box) => box.id),
      );
    }
  }
  return { cards, cells, spanning };
}

function isPlacedAsIn(memo: Memo): (lane: [Id, LaneMemo]) => boolean {
  return ([id, lane]) => {
    const old = memo.lanes.get(id);
    return old?.boxes === lane.boxes && old.placed.cells === lane.placed.cells;
  };
}

function layLanes(
  document: GridDocument,
  columns: Columns,
  measurer: TextMeasurer,
  memo: Memo | undefined,
): Map<Id, LaneMemo> {
  const visible = inOrder(document.lanes).filter(([, lane]) => !lane.hidden);
  const lines = linesAbove(visible.map(([, lane]) => lane.role));
  const byLane = cardsByLane(document.cards);
  const lanes = new Map<Id, LaneMemo>();
  let y = 0;
  visible.forEach(([id, lane], index) => {
    if (lines[index]) y += sizes.blueprintRow;
    const known = memo?.columns === columns ? memo.lanes.get(id) : undefined;
    const laid = layLane(id, lane, index, y, byLane.get(id) ?? nothing, columns, measurer, known);
    lanes.set(id, laid);
    y += laid.row.height;
  });
  return lanes;
}

function layLane(
  id: Id,
  lane: Lane,
  index: number,
  y: number,
  { ids, cards }: LaneContent,
  columns: Columns,
  measurer: TextMeasurer,
  known: LaneMemo | undefined,
): LaneMemo {
  const state = lane.state ?? 'open';
  const kind: LaneRow['kind'] = isEmotionRole(lane.role) ? 'emotion' : 'cards';
  const unchanged =
    known?.row.kind === kind &&
    known.state === state &&
    sameItems(known.ids, ids) &&
    sameItems(known.cards, cards);
  const placed = unchanged
    ? known.placed
    : kind === 'emotion'
      ? { ...noCards, height: emotionHeight[state] }
      : placeLane(id, ids, cards, state, columns, measurer);
  const row = keep<LaneRow>(known?.row, { id, index, y, height: placed.height, kind, state });
  if (unchanged && known.row === row) return known;
  const old = new Map(known?.boxes.map((box) => [box.id, box]));
  const boxes = placed.boxes.map((box) => keep(old.get(box.id), { ...box, y: box.y + y }));
  if (known?.row === row && sameItems(known.boxes, boxes) && sameCells(known.placed, placed)) {
    return { ...known, ids, cards };
  }
  const occupancy = occupancyOf(row, boxes, columns.steps.length);
  return { ids, cards, state, placed, row, boxes, occupancy };
}

function cardsByLane(cards: GridDocument['cards']): Map<Id, LaneContent> {
  const byLane = new Map<Id, LaneContent>();
  // Runs over every card at every key typed: without an array of entries.
  for (const id in cards) {
    const card = cards[id];
    if (!card || card.laneId === null || card.stepId === null) continue;
    let content = byLane.get(card.laneId);
    if (!content) {
      content = { ids: [], cards: [] };
      byLane.set(card.laneId, content);
    }
    content.ids.push(id);
    content.cards.push(card);
  }
  return byLane;
}

function layLinks(
  document: GridDocument,
  columns: Columns,
  lanes: ReadonlyMap<Id, LaneMemo>,
  cards: ReadonlyMap<Id, CardBox>,
  memo: Memo | undefined,
): Memo['routes'] {
  const ground: RouteGround = {
    steps: columns.steps,
    width: columns.width,
    lanes: [...lanes.values()].map((lane) => lane.occupancy),
    laneIndex: new Map([...lanes.keys()].map((id, index) => [id, index])),
  };
  const known = memo && sameGround(memo, columns, lanes) ? memo.routes : undefined;
  const routes: Memo['routes'] = new Map();
  for (const id in document.links) {
    const link = document.links[id];
    if (!link) continue;
    const from = cards.get(link.from);
    const to = cards.get(link.to);
    if (!from || !to || from === to) continue;
    const same = known?.get(id);
    if (same && same.from === from && same.to === to) {
      routes.set(id, same.link === link ? same : { ...same, link });
      continue;
    }
    const route = keepRoute(memo?.routes.get(id)?.route, routeLink(id, from, to, ground));
    routes.set(id, { link, from, to, route });
  }
  return routes;
}

function sameGround(memo: Memo, columns: Columns, lanes: ReadonlyMap<Id, LaneMemo>): boolean {
  if (memo.columns !== columns || memo.lanes.size !== lanes.size) return false;
  for (const [id, lane] of lanes) {
    const old = memo.lanes.get(id);
    if (!old || (old !== lane && !sameOccupancy(old.occupancy, lane.occupancy))) return false;
  }
  return true;
}

function layCurves(
  document: GridDocument,
  rows: readonly LaneRow[],
  columns: Columns,
  previous: GridLayout | undefined,
  memo: Memo | undefined,
): Curve[] {
  const known = memo && previous ? previous.curves : [];
  const sameData =
    memo?.columns === columns &&
    memo.document.emotions === document.emotions &&
    memo.document.personas === document.personas;
  const curves = rows
    .filter((row) => row.kind === 'emotion')
    .flatMap((row) => {
      const old = known.filter((curve) => curve.laneId === row.id);
      // A lane that became the employees' looks the same and shows others.
      const sameRole = memo?.document.lanes[row.id]?.role === document.lanes[row.id]?.role;
      if (sameData && sameRole && memo.lanes.get(row.id)?.row === row) return old;
      return curvesOf(document, row, columns).map(
        (curve) =>
          old.find((other) => other.personaId === curve.personaId && sameCurve(other, curve)) ??
          curve,
      );
    });
  return sameItems(known, curves) ? known : curves;
}

/** The old table while no route changed: indexes over it live on. */
function linkTable(
  routes: Memo['routes'],
  old: GridLayout['links'] | undefined,
): GridLayout['links'] {
  const same =
    old?.size === routes.size && [...routes].every(([id, { route }]) => old.get(id) === route);
  return same ? old : new Map([...routes].map(([id, { route }]) => [id, route]));
}

function linesOf(document: GridDocument, rows: readonly LaneRow[]): BlueprintLine[] {
  const roles = rows.map((row) => document.lanes[row.id]?.role ?? 'text');
  return linesAbove(roles).flatMap((kind, index) => {
    const row = rows[index];
    return kind && row ? { kind, y: row.y - sizes.blueprintRow / 2 } : [];
  });
}

function lanesHeight(rows: readonly LaneRow[]): number {
  const last = rows.at(-1);
  return last ? last.y + last.height : 0;
}
