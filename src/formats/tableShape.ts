// Where stages, steps and lanes are in a table somebody else made. Says how sure it is; content is not looked into.
import { emotionRowFor, isStageWord, isStepWord, laneRoleFor } from './tableLaneWords';

export interface TableCell {
  text: string;
  /** 1-based line or row of the source. */
  line: number;
}

export type TableRow = readonly TableCell[];

export interface ShapeOptions {
  orientation?: Orientation;
  stepsRow?: boolean;
  /** False when the first column holds cards already. */
  laneColumn?: boolean;
}

export type Orientation = 'stages-across' | 'stages-down';

export interface TableColumn {
  stage: string;
  step: string;
  /** Whether a new stage begins here. */
  starts: boolean;
}

export interface LaneRow {
  title: string;
  line: number;
  /** One for each column. */
  cells: TableCell[];
}

export interface TableFields {
  title?: string;
  scenario?: string;
  expectations?: string;
  owner?: string;
  team?: string;
  date?: string;
  persona?: string;
}

export interface TableShape {
  fields: TableFields;
  columns: TableColumn[];
  lanes: LaneRow[];
  orientation: Orientation;
  /** 0–1: how much the orientation is more than a guess. */
  confidence: number;
  stepsRow: boolean;
  /** Whether the first column names the lanes. */
  laneColumn: boolean;
  /** What stands in the corner, where no title belongs. */
  corner?: TableCell;
}

const blank: TableCell = { text: '', line: 0 };

export function shapeTable(table: readonly TableRow[], options: ShapeOptions = {}): TableShape {
  const rows = withoutMargin(withoutBlankRows(table));
  const fields: TableFields = {};
  while (rows.length > 2 && takeField(rows[0] ?? [], fields)) rows.shift();
  const { orientation, confidence } = guessOrientation(rows);
  const chosen = options.orientation ?? orientation;
  const turned = squared(chosen === 'stages-down' ? transposed(rows) : rows);
  const laneColumn = options.laneColumn ?? hasLaneColumn(turned);
  const across = laneColumn ? withStagesRow(turned) : turned.map((row) => [blank, ...row]);
  const stepsRow = options.stepsRow ?? guessStepsRow(across);
  const [corner = blank, ...header] = across[0] ?? [];
  const steps = stepsRow ? (across[1] ?? []).slice(1) : [];
  const lanes = across.slice(stepsRow ? 2 : 1).map(([head = blank, ...cells]) => ({
    title: head.text,
    line: head.line || (cells.find((cell) => cell.line > 0)?.line ?? 0),
    cells,
  }));
  const shape: TableShape = {
    fields,
    columns: columnsOf(header, steps),
    lanes,
    orientation: chosen,
    confidence: options.orientation ? 1 : confidence,
    stepsRow,
    laneColumn,
  };
  return isCornerWord(corner.text) ? shape : { ...shape, corner };
}

function isCornerWord(text: string): boolean {
  return text === '' || /^(lanes?|rows?|stages? ?\/ ?steps?)$/i.test(text) || isStageWord(text);
}

/** A single row of stages has no lanes to name. */
function hasLaneColumn(rows: readonly TableRow[]): boolean {
  const [first = []] = rows;
  return !(rows.length === 1 && first.length > 1 && !isCornerWord(first[0]?.text ?? ''));
}

/** Puts the row of stages before tables that have lanes only. */
function withStagesRow(rows: TableRow[]): TableRow[] {
  const [first = []] = rows;
  const heads = rows.map((row) => isLaneTitle(row[0]?.text ?? ''));
  return heads[0] && heads.slice(1).includes(true) ? [first.map(() => blank), ...rows] : rows;
}

/** Sheets often begin in column B; one blank column may still stand where lanes have no titles. */
function withoutMargin(rows: readonly TableRow[]): TableRow[] {
  const starts = rows.map((row) => row.findIndex((cell) => cell.text !== ''));
  const margin = starts.length === 0 ? 0 : Math.min(...starts);
  if (margin === 0) return [...rows];
  const heads = rows.map((row) => row[margin]?.text ?? '');
  const isFilled = (cell: TableCell) => cell.text !== '';
  const header = rows.findIndex((row) => row.filter(isFilled).length > 1);
  const areTitles =
    heads[header] === '' ||
    heads.some((text) => isLaneTitle(text) || isStageWord(text) || isStepWord(text));
  const cut = areTitles ? margin : margin - 1;
  return rows.map((row) => row.slice(cut));
}

function isLaneTitle(text: string): boolean {
  return (laneRoleFor(text) ?? emotionRowFor(text)) !== undefined;
}

function withoutBlankRows(table: readonly TableRow[]): TableRow[] {
  return table.filter((row) => row.some((cell) => cell.text !== ''));
}

const fieldNames: Record<string, keyof TableFields> = {
  title: 'title',
  name: 'title',
  'journey map': 'title',
  'customer journey map': 'title',
  persona: 'persona',
  personas: 'persona',
  actor: 'persona',
  customer: 'persona',
  scenario: 'scenario',
  expectations: 'expectations',
  goals: 'expectations',
  'goals and expectations': 'expectations',
  'goals/expectations': 'expectations',
  owner: 'owner',
  'journey owner': 'owner',
  team: 'team',
  date: 'date',
};

/** Rows above the grid: a title on its own, or “Scenario | Buys a coffee”. */
function takeField(row: TableRow, fields: TableFields): boolean {
  const [first = blank, ...rest] = row;
  const values = rest.filter((cell) => cell.text !== '');
  if (first.text === '' || values.length > 1) return false;
  const field = fieldNames[first.text.toLowerCase().replace(/\s*:$/, '')];
  const value = values[0]?.text;
  if (value === undefined) {
    if (isStageWord(first.text) || laneRoleFor(first.text)) return false;
    fields.title ??= first.text;
    return true;
  }
  if (!field || row.indexOf(values[0] ?? blank) > 1) return false;
  fields[field] ??= value;
  return true;
}

function guessOrientation(rows: readonly TableRow[]) {
  const down = rows[0] ?? [];
  const laneWeight = (cells: readonly TableCell[]) =>
    cells.filter(({ text }) => isLaneTitle(text)).length;
  const firstColumn = rows.map((row) => row[0] ?? blank);
  let across = laneWeight(firstColumn.slice(1));
  let along = laneWeight(down.slice(1));
  if (isStepWord(firstColumn[1]?.text ?? '')) across += 3;
  if (isStepWord(down[1]?.text ?? '')) along += 3;
  const orientation: Orientation = along > across ? 'stages-down' : 'stages-across';
  const confidence = (Math.max(across, along) + 0.5) / (across + along + 1);
  return { orientation, confidence };
}

function transposed(rows: readonly TableRow[]): TableRow[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? blank));
}

/** Rows of one length, without empty columns at the end. */
function squared(rows: readonly TableRow[]): TableRow[] {
  const last = (row: TableRow) => row.findLastIndex((cell) => cell.text !== '') + 1;
  const width = Math.max(0, ...rows.map(last));
  return withoutBlankRows(rows).map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? blank),
  );
}

function guessStepsRow(rows: readonly TableRow[]): boolean {
  const [head = blank, ...cells] = rows[1] ?? [];
  if (rows.length < 2) return false;
  if (isStepWord(head.text)) return true;
  if (head.text !== '') return false;
  const texts = cells.map((cell) => cell.text).filter((text) => text !== '');
  // Step names are short; a row of statements under a blank title goes on with the lane above.
  const short = texts.filter((text) => text.length <= 60 && !text.includes('\n'));
  return texts.length > 0 && short.length === texts.length;
}

function columnsOf(header: readonly TableCell[], steps: readonly TableCell[]): TableColumn[] {
  const texts = header.map((cell) => cell.text);
  const merged = texts.some((text, index) => index > 0 && text === '');
  let stage = '';
  return texts.map((text, index) => {
    // Stage titles stand above their first step, or are repeated above each.
    const repeated = !merged && steps.length > 0 && text === stage && index > 0;
    const starts = index === 0 || (text !== '' && !repeated);
    if (starts) stage = text;
    return { stage, step: steps[index]?.text ?? '', starts };
  });
}
