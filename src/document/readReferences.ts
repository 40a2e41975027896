// Makes ids usable and references true. What can be kept is kept: cards go to the inbox, steps to a stage of their own.
import { inOrder, isOrderKey, ordersBetween } from '../base/order';
import { type Card, type GridDocument, parseEmotionKey } from './grid';
import { isSafeId } from './invariants';
import { isRow, note, type ReadContext, removeAt, rowsOf, setAt } from './readContext';
import { idTables } from './tables';
import { isEmotionRole } from './vocabulary';

/** Before the schema: ids with slashes, spaces or the names every object has become ordinary ones, everywhere. */
export function renameUnsafeIds(context: ReadContext): void {
  const { document } = context;
  const all = new Map<string, ReadonlyMap<string, string>>();
  for (const table of idTables) {
    const rows = document[table];
    if (!isRow(rows) || Object.keys(rows).every(isSafeId)) continue;
    const renamed = new Map<string, string>();
    for (const [id, row] of Object.entries(rows)) {
      if (isSafeId(id)) continue;
      const safe = safeId(id, rows);
      renamed.set(id, safe);
      note(context, 'id-renamed', [table, id], `its id “${id}” cannot be used, now “${safe}”`);
      removeAt(context, [table, id]);
      setAt(context, [table, safe], row);
      context.renamed.set(`${table}/${safe}`, id);
    }
    follow(context, table, renamed);
    all.set(table, renamed);
  }
  if (all.size > 0) renameEmotionKeys(context, all);
}

function renameEmotionKeys(
  context: ReadContext,
  renamed: ReadonlyMap<string, ReadonlyMap<string, string>>,
): void {
  for (const [key, row] of rowsOf(context.document, 'emotions')) {
    const parts = key.split('/');
    const now = ['lanes', 'steps', 'personas'].map((table, index) => {
      const id = parts[index] ?? '';
      return renamed.get(table)?.get(id) ?? id;
    });
    if (parts.length !== 3 || now.join('/') === key) continue;
    removeAt(context, ['emotions', key]);
    setAt(context, ['emotions', now.join('/')], row);
  }
}

const references: Record<string, [table: string, field: string][]> = {
  stages: [['steps', 'stageId']],
  steps: [['cards', 'stepId']],
  lanes: [['cards', 'laneId']],
  cards: [
    ['links', 'from'],
    ['links', 'to'],
  ],
  blocks: [['ratings', 'blockId']],
  actors: [
    ['relations', 'from'],
    ['relations', 'to'],
  ],
  segments: [['segments', 'parentId']],
};

function follow(context: ReadContext, table: string, renamed: ReadonlyMap<string, string>): void {
  const { document } = context;
  for (const [from, field] of references[table] ?? []) {
    for (const [id, row] of rowsOf(document, from)) {
      const now = renamed.get(String(row[field]));
      if (now !== undefined) setAt(context, [from, id, field], now);
    }
  }
  if (table !== 'personas') return;
  for (const [id, { personaIds }] of rowsOf(document, 'cards')) {
    if (!Array.isArray(personaIds) || !personaIds.some((one) => renamed.has(String(one)))) continue;
    const now = personaIds.map((one: unknown) => renamed.get(String(one)) ?? one);
    setAt(context, ['cards', id, 'personaIds'], now);
  }
}

function safeId(id: string, taken: Record<string, unknown>): string {
  const stem = `id-${id.replace(/[^A-Za-z0-9_-]+/g, '-')}`.slice(0, 56);
  let safe = stem;
  for (let count = 2; Object.hasOwn(taken, safe); count++) safe = `${stem}-${count}`;
  return safe;
}

/** After the schema: every reference leads somewhere. */
export function repairReferences(context: ReadContext, document: GridDocument): void {
  repairSteps(context, document);
  repairCards(context, document);
  for (const [id, link] of Object.entries(document.links)) {
    const gone = [link.from, link.to].some((end) => !Object.hasOwn(document.cards, end));
    if (!gone && link.from !== link.to) continue;
    const why = gone ? 'one of its cards is not in the file' : 'it joins a card to itself';
    note(context, 'link-dropped', ['links', id], `${why}, left out`);
    removeAt(context, ['links', id]);
  }
  for (const key of Object.keys(document.emotions)) {
    const { laneId, stepId, personaId } = parseEmotionKey(key);
    const lane = Object.hasOwn(document.lanes, laneId) ? document.lanes[laneId] : undefined;
    const known =
      Object.hasOwn(document.steps, stepId) && Object.hasOwn(document.personas, personaId);
    if (known && lane && isEmotionRole(lane.role)) continue;
    const why = 'its lane, step or persona is not in the file';
    note(context, 'point-dropped', ['emotions', key], `${why}, left out`);
    removeAt(context, ['emotions', key]);
  }
}

function repairSteps(context: ReadContext, document: GridDocument): void {
  const { stages, steps } = document;
  const lost = Object.entries(steps).filter(([, step]) => !Object.hasOwn(stages, step.stageId));
  if (lost.length > 0) {
    const stageId = safeId('recovered', stages);
    setAt(context, ['stages', stageId], { title: 'Recovered steps', order: lastOrder(stages) });
    for (const [id] of lost) {
      setAt(context, ['steps', id, 'stageId'], stageId);
      const what = 'its stage is not in the file, moved to “Recovered steps”';
      note(context, 'step-moved', ['steps', id], what);
    }
  }
  const filled = new Set(Object.values(steps).map((step) => step.stageId));
  for (const stageId of Object.keys(stages)) {
    if (filled.has(stageId)) continue;
    const order = lastOrder({});
    setAt(context, ['steps', safeId(stageId, steps)], { stageId, title: '', order });
    note(context, 'step-added', ['stages', stageId], 'it had no step, an empty one was added');
  }
}

function repairCards(context: ReadContext, document: GridDocument): void {
  const { cards, steps, personas } = document;
  const moved: [string, Card][] = [];
  for (const [id, card] of Object.entries(cards)) {
    const lane = laneOf(document, card);
    if (card.laneId !== null && (!lane || isEmotionRole(lane.role))) {
      setAt(context, ['cards', id, 'laneId'], null);
      if (card.stepId !== null) moved.push([id, card]);
    } else if (card.stepId !== null && (!lane || !Object.hasOwn(steps, card.stepId))) {
      moved.push([id, card]);
    }
    const known = card.personaIds?.filter((personaId) => Object.hasOwn(personas, personaId));
    if (known && known.length !== card.personaIds?.length) {
      setAt(context, ['cards', id, 'personaIds'], known);
      note(context, 'persona-dropped', ['cards', id, 'personaIds'], 'a persona is not in the file');
    }
  }
  if (moved.length === 0) return;
  const inbox = Object.entries(cards).filter(([, card]) => card.stepId === null);
  const orders = ordersAfter(Object.fromEntries(inbox), moved.length);
  inOrder(Object.fromEntries(moved)).forEach(([id], index) => {
    const gone = moveReason(document, cards[id]);
    note(context, 'card-to-inbox', ['cards', id], `${gone}, moved to the inbox`);
    setAt(context, ['cards', id, 'stepId'], null);
    setAt(context, ['cards', id, 'order'], orders[index] ?? '');
  });
}

function laneOf({ lanes }: GridDocument, { laneId }: Card) {
  return laneId !== null && Object.hasOwn(lanes, laneId) ? lanes[laneId] : undefined;
}

function moveReason({ steps }: GridDocument, card: Card | undefined): string {
  const hasStep = card?.stepId != null && Object.hasOwn(steps, card.stepId);
  return hasStep ? 'its lane cannot hold it or is not in the file' : 'its step is not in the file';
}

function lastOrder(table: Record<string, { order: string }>): string {
  return ordersAfter(table, 1)[0] ?? '';
}

/** Keys behind all of the table; empty ones, which make it be rebuilt, when its own are unusable. */
function ordersAfter(table: Record<string, { order: string }>, count: number): string[] {
  const last = inOrder(table).at(-1)?.[1].order ?? null;
  if (last !== null && !isOrderKey(last)) return Array.from({ length: count }, () => '');
  return ordersBetween(last, null, count);
}
