// A map read from a table as the next version of mine. A table says little: what it cannot hold, and lanes and curves it
// does not have, must stay as they are. So the version both come from is mine as far as the table could have told it.
import type { Id } from '../../base/id';
import { detectChannel } from '../../document/detectChannel';
import { type GridDocument, parseEmotionKey, type Step } from '../../document/grid';
import { type Entries, stepsOfStage } from '../../document/queries';
import { scaleText, snapValue } from '../emotionScale';
import { type Row, rowsOf, type TableName, tablesOfKind } from '../rows';
import { adoptIds } from './adoptIds';
import { alignTable } from './alignTable';

export interface UpdateVersions {
  base: GridDocument;
  mine: GridDocument;
  theirs: GridDocument;
}

export function updateVersions(table: GridDocument, mine: GridDocument): UpdateVersions {
  const aligned = alignTable(table, mine);
  const lanes = only(mine.lanes, (id) => id in aligned.lanes);
  // Lanes that the table lacks lend nothing to what stands in others.
  const cards = only(mine.cards, (_, { laneId }) => laneId === null || laneId in lanes);
  const adopted = adoptIds(aligned, { ...mine, lanes, cards });
  const namesSteps = Object.values(table.steps).some(({ title }) => title.trim() !== '');
  const folded: Folded = namesSteps ? new Map() : foldedSteps(adopted, mine);
  const told = unfolded(adopted, mine, folded);
  return { base: baseOf(told, mine, folded), mine, theirs: overlaid(told, mine) };
}

/** Where a table has stages alone, the steps of mine stay, and what stands in a stage stays at its step. */
function unfolded(table: GridDocument, mine: GridDocument, folded: Folded): GridDocument {
  const steps = { ...table.steps };
  const cards = { ...table.cards };
  for (const [stepId, own] of folded) {
    for (const [id, step] of own) steps[id] = step;
    const ids = new Set(own.map(([id]) => id));
    for (const [id, card] of Object.entries(cards)) {
      const known = mine.cards[id];
      const isAway = card.stepId !== stepId || !known || known.stepId === null;
      if (isAway || !ids.has(known.stepId ?? '')) continue;
      cards[id] = { ...card, stepId: known.stepId, order: known.order };
    }
  }
  const emotions = only(table.emotions, (key) => !folded.has(parseEmotionKey(key).stepId));
  return { ...table, steps, cards, emotions };
}

/** The steps of mine that the table shows as one, by the id of that one. */
type Folded = ReadonlyMap<Id, Entries<Step>>;

function foldedSteps(table: GridDocument, mine: GridDocument): Folded {
  const folded = new Map<Id, Entries<Step>>();
  for (const stageId of Object.keys(table.stages)) {
    const own = stepsOfStage(mine, stageId);
    const [sole, ...more] = stepsOfStage(table, stageId);
    if (sole && more.length === 0 && own.length > 1) folded.set(sole[0], own);
  }
  return folded;
}

const told: Partial<Record<TableName, readonly string[]>> = {
  stages: ['title', 'order'],
  steps: ['stageId', 'title', 'order'],
  cards: ['laneId', 'stepId', 'order', 'text', 'metric'],
  emotions: ['value'],
};

/** What has a counterpart in mine is that, with what the table says of it. */
function overlaid(table: GridDocument, mine: GridDocument): GridDocument {
  const rowOf = (name: TableName, id: Id, row: Row): Row => {
    const own = rowsOf(mine, name)[id];
    if (!own) return row;
    if (name === 'emotions' && isAsShown(table, mine, id, own, row)) return own;
    const says = (told[name] ?? []).filter(
      (field) => row[field] !== undefined && row[field] !== '',
    );
    const next: Record<string, unknown> = { ...own };
    for (const field of says) next[field] = row[field];
    if (next.metric !== undefined) next.metric = { ...Object(own.metric), ...Object(row.metric) };
    if (name === 'cards' && own.laneId !== row.laneId) next.type = row.type;
    return next;
  };
  const theirs: Record<string, unknown> = { ...mine };
  for (const name of tablesOfKind[mine.kind]) {
    const rows = Object.entries(rowsOf(table, name));
    theirs[name] = Object.fromEntries(rows.map(([id, row]) => [id, rowOf(name, id, row)]));
  }
  // The tables of one kind of document, row by row.
  return theirs as unknown as GridDocument;
}

/** Tables hold feelings to a tenth, some only whole levels: what reads the same there is the same. */
function isAsShown(table: GridDocument, mine: GridDocument, key: Id, own: Row, row: Row): boolean {
  const scale = mine.lanes[parseEmotionKey(key).laneId]?.scale ?? 'five';
  const isCoarse = Object.values(table.emotions).every(({ value }) => isLevel(value));
  const read = (value: number) => scaleText(isCoarse ? snapValue(value, scale) : value, scale);
  return read(Number(own.value)) === read(Number(row.value));
}

function isLevel(value: number): boolean {
  return snapValue(value, 'five') === value;
}

/** Mine, as far as the table could have told it: only what stands here can be taken out by leaving it out. */
function baseOf(table: GridDocument, mine: GridDocument, folded: Folded): GridDocument {
  const curves = new Set(Object.keys(table.emotions).map(curveOf));
  const unsaid = new Set([...folded.values()].flatMap((steps) => steps.map(([id]) => id)));
  const bare: Partial<Record<TableName, (id: Id, row: Row) => Row | null>> = {
    stages: (_, row) => fieldsOf(row, ['title', 'order']),
    steps: (_, row) => fieldsOf(row, ['stageId', 'title', 'order', 'width']),
    cards(_, row) {
      const isTold = row.stepId !== null && String(row.laneId) in table.lanes && row.text !== '';
      if (!isTold) return null;
      const isGuessed = row.channel === detectChannel(String(row.text));
      const fields = ['laneId', 'stepId', 'order', 'type', 'text'];
      return fieldsOf(row, isGuessed ? [...fields, 'channel'] : fields);
    },
    emotions(key, row) {
      const { stepId } = parseEmotionKey(key);
      return curves.has(curveOf(key)) && !unsaid.has(stepId) ? fieldsOf(row, ['value']) : null;
    },
  };
  const base: Record<string, unknown> = { ...mine };
  for (const name of tablesOfKind[mine.kind]) {
    const said = rowsOf(table, name);
    const rows: [Id, Row][] = [];
    for (const [id, row] of Object.entries(rowsOf(mine, name))) {
      const known = Object.hasOwn(said, id) ? row : (bare[name]?.(id, row) ?? null);
      if (known) rows.push([id, known]);
    }
    base[name] = Object.fromEntries(rows);
  }
  // Rows may lack fields here: merging only compares them.
  return base as unknown as GridDocument;
}

function curveOf(key: string): string {
  const { laneId, personaId } = parseEmotionKey(key);
  return `${laneId}/${personaId}`;
}

function fieldsOf(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.filter((name) => name in row).map((name) => [name, row[name]]));
}

function only<T>(table: Record<Id, T>, keep: (id: Id, row: T) => boolean): Record<Id, T> {
  return Object.fromEntries(Object.entries(table).filter(([id, row]) => keep(id, row)));
}
