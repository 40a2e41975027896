// Emotion rows of a table → personas and points of one emotion lane.
import type { Id } from '../base/id';
import { orderBetween } from '../base/order';
import { emotionKey } from '../document/grid';
import { limits } from '../document/limits';
import { personasInOrder } from '../document/queries';
import { type LaneRole, markerShapes, personaColors } from '../document/vocabulary';
import type { TableBuild } from './tableBuild';
import { guessScale, numberIn, readFeeling, type Scale } from './tableFeelings';
import { emotionRowFor, laneRoleFor } from './tableLaneWords';
import type { LaneRow } from './tableShape';

export interface CurveRow {
  row: LaneRow;
  role: LaneRole;
  /** The lane's title. */
  lane: string;
  persona?: string;
  laneId?: Id;
}

const ownTitle = /^(?:Emotion|Employee emotion): /;

/** Rows titled like an emotion lane, and rows of nothing but small numbers or faces. */
export function curveRowFor(row: LaneRow): CurveRow | undefined {
  const texts = row.cells.map((cell) => cell.text).filter((text) => text !== '');
  const scale = guessScale(texts, false);
  const feelings = texts.filter((text) => readFeeling(text, scale).value !== undefined).length;
  const titled = emotionRowFor(row.title);
  if (titled) {
    if (texts.length > 0 && feelings * 2 < texts.length) return undefined;
    const word = row.title.split(/\s*[:(–—]/)[0] ?? '';
    const lane = titled.persona || ownTitle.test(row.title) ? word : row.title;
    return { row, ...titled, lane };
  }
  if (row.title === '' || laneRoleFor(row.title) || texts.length < 2) return undefined;
  const all = feelings === texts.length && texts.every(isShortFeeling);
  return all ? { row, role: 'emotion', lane: row.title } : undefined;
}

function isShortFeeling(text: string): boolean {
  return text.length <= 4 && (numberIn(text) === undefined || Math.abs(numberIn(text) ?? 0) <= 10);
}

export function addCurves(rows: readonly CurveRow[], build: TableBuild): void {
  const [first] = rows;
  const laneId = first?.laneId;
  if (!first || laneId === undefined) return;
  const own = rows.every(({ row }) => ownTitle.test(row.title));
  const texts = rows.flatMap(({ row }) => row.cells.map((cell) => cell.text));
  const scale = guessScale(texts, own);
  if (scale && !(own && scale.high === 2)) {
    const message = `“${first.lane}” was read on a scale of ${scale.name}.`;
    build.report.push({ line: first.row.line, message });
  }
  const taken = new Set<Id>();
  for (const row of rows) addCurve(row, personaFor(row, taken, build), laneId, scale, build);
}

function addCurve(
  { row }: CurveRow,
  personaId: Id,
  laneId: Id,
  scale: Scale | undefined,
  { document, stepIds, report, strays }: TableBuild,
): void {
  row.cells.forEach((cell, index) => {
    const stepId = stepIds[index];
    if (stepId === undefined || cell.text === '') return;
    const { value, note } = readFeeling(cell.text, scale);
    if (value === undefined) {
      const shown = cell.text.length > 40 ? `${cell.text.slice(0, 40).trim()}…` : cell.text;
      report.push({
        line: cell.line,
        message: `“${shown}” is not a feeling we can read. It is in the inbox.`,
      });
      strays.push(cell.text.slice(0, limits.textBytes / 4));
      return;
    }
    document.emotions[emotionKey(laneId, stepId, personaId)] =
      note === undefined ? { value } : { value, note };
  });
}

/**
 * The persona of the row's name, among those on the side of its lane; rows without a name take those still free, then
 * make new ones.
 */
function personaFor({ persona, role }: CurveRow, taken: Set<Id>, build: TableBuild): Id {
  const known = personasInOrder(build.document);
  const side = role === 'emotion' ? undefined : 'employee';
  const free = known.filter(([id, entry]) => entry.side === side && !taken.has(id));
  const wanted = persona ?? (role === 'emotion' ? undefined : 'Employee');
  const named = wanted === undefined ? free[0] : free.find(([, { name }]) => name === wanted);
  const untouched = Object.keys(build.document.emotions).length === 0 && taken.size === 0;
  const [onlyId, only] = known[0] ?? [];
  // The blank map's "Customer" becomes the first persona that the table names.
  const placeholder =
    untouched && known.length === 1 && only?.name === 'Customer' && role === 'emotion';
  const id = named?.[0] ?? (placeholder ? onlyId : undefined) ?? build.ids();
  taken.add(id);
  const entry = build.document.personas[id];
  if (entry) {
    if (persona !== undefined) entry.name = persona.slice(0, limits.titleLength);
    return id;
  }
  const count = known.length;
  build.document.personas[id] = {
    name: wanted?.slice(0, limits.titleLength) ?? `Customer ${count + 1}`,
    color: personaColors[count % personaColors.length] ?? personaColors[0],
    marker: markerShapes[count % markerShapes.length] ?? 'circle',
    order: orderBetween(known.at(-1)?.[1].order ?? null, null),
    ...(side && { side }),
  };
  return id;
}
