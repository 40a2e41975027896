// Two versions of a map as one map that can be laid out: what came and what went stand in it together.
import { changeMarks } from '../../analysis/compare/changeGroups';
import type { ComparedHeader, ComparedMap, ComparedRow } from '../../analysis/compare/compareCells';
import type { ComparedArrow } from '../../analysis/compare/comparedArrows';
import type { Id } from '../../base/id';
import { ordersBetween } from '../../base/order';
import type { GridDocument } from '../../document/grid';
import { isEmotionRole } from '../../document/vocabulary';
import { layoutGrid } from '../../layout/grid';
import type { GridLayout } from '../../layout/gridLayout';
import type { TextMeasurer } from '../../layout/textMeasurer';
import { sizes } from '../../ui/tokens';
import { type ToldCard, toldCard } from './toldCard';

export interface OverlaidGrid {
  document: GridDocument;
  layout: GridLayout;
  cards: ReadonlyMap<Id, ToldCard>;
  arrows: ReadonlyMap<Id, ComparedArrow>;
  /** By the id of its lane. */
  curves: ReadonlyMap<Id, Extract<ComparedRow, { kind: 'curve' }>>;
  /** In the order of the columns. */
  steps: readonly ComparedHeader[];
}

const stepWidth = 192;
const paddingY = 12;

export function overlaidGrid(
  { stages: all, rows, arrows: links }: ComparedMap,
  measurer: TextMeasurer,
): OverlaidGrid {
  const stages = all.filter(({ steps }) => steps.length > 0);
  const steps = stages.flatMap((stage) => stage.steps);
  const document = emptyGrid();
  const orders = ordersBetween(null, null, Math.max(1, rows.length, steps.length));
  const orderAt = (index: number) => orders[index] ?? '';
  let column = 0;
  stages.forEach((stage, index) => {
    const stageId = `stage-${index}`;
    document.stages[stageId] = { title: headerWords(stage), order: orderAt(index) };
    for (const step of stage.steps) {
      const order = orderAt(column);
      const title = headerWords(step);
      document.steps[`step-${column++}`] = { stageId, title, order, width: stepWidth };
    }
  });
  const cards = new Map<Id, ToldCard>();
  const idOf = new Map<string, Id>();
  const curves = new Map<Id, Extract<ComparedRow, { kind: 'curve' }>>();
  rows.forEach((row, index) => {
    const laneId = `lane-${index}`;
    document.lanes[laneId] = { ...laneOf(row), order: orderAt(index) };
    if (row.kind === 'curve') {
      curves.set(laneId, row);
      return;
    }
    row.cells.forEach((cell, at) => {
      const places = ordersBetween(null, null, cell.length);
      cell.forEach((compared, place) => {
        const id = `card-${cards.size}`;
        cards.set(id, toldCard(compared, stepWidth - 2 * sizes.cellPadding, measurer));
        idOf.set(compared.key, id);
        // The measurer below knows its height by this.
        const cardOf = { text: id, type: 'text' as const, order: places[place] ?? '' };
        document.cards[id] = { ...cardOf, laneId, stepId: `step-${at}` };
      });
    });
  });
  const arrows = new Map<Id, ComparedArrow>();
  links.forEach((arrow, index) => {
    const [from, to] = [idOf.get(arrow.from), idOf.get(arrow.to)];
    if (from === undefined || to === undefined) return;
    const id = `link-${index}`;
    const { label: _, ...link } = arrow.link;
    // Its sign alone: words would cover the cards beside it, and the list has them.
    const [change] = arrow.changes;
    const label = change ? { label: changeMarks[change.kind].sign } : {};
    document.links[id] = { ...link, from, to, ...label };
    arrows.set(id, arrow);
  });
  const height = (text: string) => (cards.get(text)?.height ?? paddingY) - paddingY;
  const layout = layoutGrid(document, { ...measurer, height });
  return { document, layout, cards, arrows, curves, steps };
}

function emptyGrid(): GridDocument {
  return {
    ...{ id: 'both', kind: 'journey', title: '', state: 'to-be', basis: 'planned' },
    ...{ personas: {}, stages: {}, steps: {}, lanes: {}, cards: {}, links: {}, emotions: {} },
  };
}

function laneOf(row: ComparedRow) {
  const { lane, header, kind } = row;
  const look = lane.hue === undefined ? {} : { hue: lane.hue };
  if (kind === 'curve') {
    const title = `${headerWords(header)}: ${row.curve.name.trim() || 'Nobody'}`;
    return { ...look, role: lane.role, title };
  }
  // Cards of a lane of feelings stand below its curves, in a row of their own.
  return {
    ...look,
    role: isEmotionRole(lane.role) ? 'text' : lane.role,
    title: headerWords(header),
  };
}

/** `+ added: Gets a code`, `Pays (~ was: Buys)` */
function headerWords({ title, changes, missing, isElsewhere }: ComparedHeader): string {
  const [first] = changes;
  if (!first) return missing !== null && isElsewhere ? `${title} (∅ elsewhere ${missing})` : title;
  const marks = changes.map(({ kind }) => `${changeMarks[kind].sign} ${changeMarks[kind].word}`);
  const renamed = changes
    .flatMap(({ fields }) => fields)
    .find(({ field, before }) => field === 'title' && before !== undefined);
  if (renamed) return `${title} (${changeMarks.changed.sign} was: ${renamed.was})`;
  return `${marks.join(', ')}: ${title}`;
}
