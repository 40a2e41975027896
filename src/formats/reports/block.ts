// A report as plain data: what it says, not how it looks. One function per report makes it; Markdown, HTML and the
// preview write the same blocks.

/** Part of a line: plain, or set apart by what it is. A gap is what the document does not say. */
export type Run = string | { text: string; as: 'strong' | 'quiet' | 'gap' };
export type Words = string | readonly Run[];

export interface Fact {
  term: string;
  values: readonly Words[];
}

export interface ListItem {
  words: Words;
  /** Below it, without numbers. */
  items?: readonly Words[];
}

export type ReportBlock =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; words: Words }
  /** What readers must know before they read on. */
  | { kind: 'callout'; words: Words }
  | { kind: 'facts'; facts: readonly Fact[] }
  /** `from`: numbered, beginning there. */
  | { kind: 'list'; items: readonly ListItem[]; from?: number }
  | { kind: 'table'; caption: string; columns: readonly TableColumn[]; rows: readonly Words[][] }
  /** Where pictures of the document stand, in formats that can hold some. */
  | { kind: 'figure' };

interface TableColumn {
  title: string;
  isNumber: boolean;
}

export interface Report {
  title: string;
  /** What kind of report it is. */
  subtitle: string;
  blocks: readonly ReportBlock[];
}

/** What a report tells besides its document. */
export interface ReportContext {
  /** Of the report, ISO 8601. */
  today: string;
  /** What another document is called; null for one that is gone. */
  nameOf(id: string): string | null;
}

export function strong(text: string): Run {
  return { text, as: 'strong' };
}

export function quiet(text: string): Run {
  return { text, as: 'quiet' };
}

export function gap(what = ''): Run {
  return { text: what === '' ? '[to fill in]' : `[to fill in: ${what}]`, as: 'gap' };
}

function textOf(words: Words): string {
  if (typeof words === 'string') return words;
  return words.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

export function heading(level: 2 | 3 | 4, text: string): ReportBlock {
  return { kind: 'heading', level, text };
}

export function paragraph(words: Words): ReportBlock {
  return { kind: 'paragraph', words };
}

/** Nothing when there are no items. */
export function list(items: readonly ListItem[]): ReportBlock[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** Facts without a value are left out; nothing when none is left. */
export function facts(all: readonly Fact[]): ReportBlock[] {
  const said = all.flatMap(({ term, values }) => {
    const kept = values.filter((words) => textOf(words).trim() !== '');
    return kept.length > 0 ? [{ term, values: kept }] : [];
  });
  return said.length > 0 ? [{ kind: 'facts', facts: said }] : [];
}

export function fact(term: string, ...values: (Words | undefined)[]): Fact {
  return { term, values: values.flatMap((words) => (words === undefined ? [] : [words])) };
}

/** A title with what belongs to it; nothing when nothing does. */
export function section(
  level: 2 | 3 | 4,
  title: string,
  ...blocks: readonly (readonly ReportBlock[])[]
): ReportBlock[] {
  const all = blocks.flat();
  return all.length > 0 ? [heading(level, title), ...all] : [];
}

export interface Column<T> {
  title: string;
  isNumber?: true;
  of(row: T, index: number): Words;
}

/** Columns that nobody filled are left out, except the first; nothing when there are no rows. */
export function table<T>(
  caption: string,
  rows: readonly T[],
  columns: readonly Column<T>[],
): ReportBlock[] {
  if (rows.length === 0) return [];
  const cells = columns.map(({ of }) => rows.map((row, index) => of(row, index)));
  const kept = columns.flatMap((_, at) => {
    const isFilled = cells[at]?.some((words) => textOf(words).trim() !== '') ?? false;
    return at === 0 || isFilled ? at : [];
  });
  return [
    {
      kind: 'table',
      caption,
      columns: kept.map((at) => ({
        title: columns[at]?.title ?? '',
        isNumber: columns[at]?.isNumber === true,
      })),
      rows: rows.map((_, row) => kept.map((at) => cells[at]?.[row] ?? '')),
    },
  ];
}
