// A table of texts → journey map: for CSV, spreadsheets and big pastes. Guesses are reported, nothing is dropped silently.
import type { Id, IdSource } from '../base/id';
import { ordersBetween } from '../base/order';
import { fail, type Result, succeed } from '../base/result';
import { createBlankMap } from '../document/create';
import { detectChannel } from '../document/detectChannel';
import type { Card, GridDocument, Lane } from '../document/grid';
import { limits } from '../document/limits';
import { utf8Length } from '../document/text';
import { type LaneRole, roleInfo } from '../document/vocabulary';
import { finishReport, type ReportLine } from './report';
import type { TableBuild } from './tableBuild';
import { cardTexts, namedNumber, readMetric } from './tableCellText';
import { addCurves, type CurveRow, curveRowFor } from './tableCurves';
import { laneRoleFor } from './tableLaneWords';
import {
  type LaneRow,
  type Orientation,
  type ShapeOptions,
  shapeTable,
  type TableRow,
  type TableShape,
} from './tableShape';

export interface TableImport {
  document: GridDocument;
  report: ReportLine[];
  /** What was guessed, so that a preview can show it and ask again with `ShapeOptions`. */
  guess: { orientation: Orientation; confidence: number; stepsRow: boolean; laneColumn: boolean };
}

export interface TableOptions extends ShapeOptions {
  /** When the table has no title, such as the file's name. */
  title?: string;
}

const splitHint = 'Split the table into several files.';

export function tableToGrid(
  rows: readonly TableRow[],
  ids: IdSource,
  options: TableOptions = {},
): Result<TableImport> {
  const shape = shapeTable(rows, options);
  if (shape.columns.length === 0) {
    return fail(
      'no-columns',
      'This table has one column only.',
      'Paste it into a map as a list, or add a column for each stage.',
    );
  }
  if (shape.columns.length > limits.steps) {
    return fail(
      'too-large',
      `This table has ${shape.columns.length} steps; a map holds ${limits.steps}.`,
      splitHint,
    );
  }
  const build: TableBuild = {
    document: startDocument(shape, ids, options.title),
    ids,
    stepIds: [],
    report: [],
    strays: [],
    lastOrders: new Map(),
  };
  if (shape.corner) build.report.push(cornerLine(shape));
  addColumns(shape, build);
  addLanes(shape, build);
  addStrays(build);
  const over = overCaps(build.document);
  if (over) return fail('too-large', over, splitHint);
  const { orientation, confidence, stepsRow, laneColumn } = shape;
  return succeed({
    document: build.document,
    report: finishReport(build.report),
    guess: { orientation, confidence, stepsRow, laneColumn },
  });
}

function startDocument(shape: TableShape, ids: IdSource, title?: string): GridDocument {
  const { persona, ...named } = shape.fields;
  const document = createBlankMap(ids);
  const short = (text: string) => cutText(text.replace(/\s+/g, ' '), limits.titleLength);
  if (title) document.title = short(title);
  const heading = named.title ?? shape.corner?.text;
  if (heading) document.title = short(heading);
  if (named.scenario) document.scenario = cutText(named.scenario, limits.textBytes / 4);
  if (named.expectations) document.expectations = cutText(named.expectations, limits.textBytes / 4);
  if (named.owner) document.owner = short(named.owner);
  if (named.team) document.team = short(named.team);
  if (named.date) document.date = short(named.date);
  const [first] = Object.values(document.personas);
  if (first && persona) first.name = short(persona);
  // A row of stages alone still needs lanes to go on with: those of a blank map.
  const lanes = shape.lanes.length > 0 ? {} : document.lanes;
  return { ...document, stages: {}, steps: {}, lanes };
}

function cornerLine({ corner, fields }: TableShape): ReportLine {
  const fate = fields.title === undefined ? 'became the map’s title' : 'was left out';
  const text = corner?.text.replace(/\s+/g, ' ').slice(0, 40) ?? '';
  return { line: corner?.line, message: `“${text}” in the first cell ${fate}.` };
}

function addColumns({ columns }: TableShape, { document, ids, stepIds, report }: TableBuild): void {
  const stageOrders = ordersBetween(null, null, columns.length);
  const stepOrders = ordersBetween(null, null, columns.length);
  let stageId = '';
  columns.forEach((column, index) => {
    if (column.starts) {
      stageId = ids();
      const title = cutText(column.stage, limits.titleLength);
      document.stages[stageId] = { title, order: stageOrders[index] ?? '' };
      if (title === '') report.push({ message: `Column ${index + 2} has no stage title.` });
    }
    const stepId = ids();
    const title = cutText(column.step, limits.titleLength);
    document.steps[stepId] = { stageId, title, order: stepOrders[index] ?? '' };
    stepIds.push(stepId);
  });
}

function addLanes(shape: TableShape, build: TableBuild): void {
  const orders = ordersBetween(null, null, shape.lanes.length);
  const curves = new Map<LaneRole, CurveRow[]>();
  let last: { laneId: Id; row: LaneRow } | undefined;
  shape.lanes.forEach((row, index) => {
    const curve = curveRowFor(row);
    if (curve) {
      const known = curves.get(curve.role);
      if (known) known.push(curve);
      else
        curves.set(curve.role, [
          { ...curve, laneId: addLane(build, curve.role, curve.lane, orders[index]) },
        ]);
      last = undefined;
      return;
    }
    // Merged or repeated titles: one lane over several rows.
    const continues = last && (row.title === '' || row.title === last.row.title);
    const laneId =
      continues && last
        ? last.laneId
        : addLane(build, roleOf(row, build), row.title, orders[index]);
    addCards(build, laneId, row);
    last = { laneId, row: continues && last ? last.row : row };
  });
  // Customers first: the blank map's persona is theirs, not the employees'.
  for (const role of ['emotion', 'employee-emotion'] as const) {
    addCurves(curves.get(role) ?? [], build);
  }
}

function roleOf(row: LaneRow, { report }: TableBuild): LaneRole {
  const role = laneRoleFor(row.title);
  if (role === 'emotion' || role === 'employee-emotion') {
    const message = `“${row.title}” holds words, so it became a lane of cards, not a curve.`;
    report.push({ line: row.line, message });
    return 'thoughts';
  }
  if (role) return role;
  const name = row.title === '' ? 'A row without a title' : `“${row.title}”`;
  report.push({ line: row.line, message: `${name} became a lane of notes.` });
  return 'text';
}

function addLane({ document, ids }: TableBuild, role: LaneRole, title: string, order = ''): Id {
  const id = ids();
  const lane: Lane = { role, title: cutText(title, limits.titleLength), order };
  document.lanes[id] = lane;
  return id;
}

function addCards(build: TableBuild, laneId: Id, row: LaneRow): void {
  const { document, ids, stepIds, report, lastOrders } = build;
  const role = document.lanes[laneId]?.role ?? 'text';
  row.cells.forEach((cell, index) => {
    const stepId = stepIds[index];
    const texts = cardTexts(cell.text);
    if (!stepId || texts.length === 0) return;
    const place = `${stepId}/${laneId}`;
    const orders = ordersBetween(lastOrders.get(place) ?? null, null, texts.length);
    lastOrders.set(place, orders.at(-1) ?? '');
    texts.forEach((text, position) => {
      if (utf8Length(text) > limits.textBytes) {
        report.push({ line: cell.line, message: 'A card was cut: it is longer than 20 KB.' });
      }
      const order = orders[position] ?? '';
      document.cards[ids()] = { ...cardOf(text, role, row.title), laneId, stepId, order };
    });
  });
}

function cardOf(
  text: string,
  role: LaneRole,
  lane: string,
): Pick<Card, 'type' | 'text' | 'channel' | 'metric'> {
  const type = roleInfo[role].cardType;
  const whole = utf8Length(text) > limits.textBytes ? cutText(text, limits.textBytes / 4) : text;
  const channel = type === 'touchpoint' ? detectChannel(whole) : null;
  if (channel) return { type, text: whole, channel };
  const named = lane !== roleInfo[role].title && lane.length <= limits.titleLength;
  const metric =
    type === 'metric'
      ? (readMetric(whole) ?? (named ? namedNumber(whole, lane) : undefined))
      : undefined;
  return metric ? { type, text: metric.name, metric } : { type, text: whole };
}

function addStrays({ document, ids, strays }: TableBuild): void {
  const orders = ordersBetween(null, null, strays.length);
  strays.forEach((text, index) => {
    const order = orders[index] ?? '';
    document.cards[ids()] = { laneId: null, stepId: null, type: 'text', text, order };
  });
}

function overCaps({ stages, steps, lanes, cards, personas }: GridDocument): string | null {
  const sizes: [object, number, string][] = [
    [stages, limits.stages, 'stages'],
    [steps, limits.steps, 'steps'],
    [lanes, limits.lanes, 'lanes'],
    [cards, limits.cards, 'cards'],
    [personas, limits.personas, 'personas'],
  ];
  for (const [table, limit, name] of sizes) {
    const count = Object.keys(table).length;
    if (count > limit) return `This table has ${count} ${name}; a map holds ${limit}.`;
  }
  return null;
}

/** Never leaves half a character at the end. */
function cutText(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udfff]/gu, '');
}
