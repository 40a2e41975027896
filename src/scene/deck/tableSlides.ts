// Lists as native tables, over as many slides as they take; the head repeats.
import { fitText, lineOf } from '../../layout/deck/deckText';
import { smallestText } from '../../layout/deck/page';
import { cellMargin, tablePages } from '../../layout/deck/tablePages';
import { isRightToLeft } from '../pen';
import { type DeckPen, slideTitle } from './frame';
import { ink, paragraph } from './ink';
import type { Paragraph, Slide } from './slide';

export interface TableColumn {
  title: string;
  /** Of the table's width, 0–1. */
  share: number;
  bold?: boolean;
  color?: string;
}

export interface TableList {
  title: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly string[])[];
  /** Of a row, for the speaker. */
  more?: (row: number) => string;
}

const mostLines = 5;
/** Rows grow by themselves where text is wider than planned. */
const spare = 24;

const sizes = [18, 16, 14, smallestText] as const;

/** In the largest text that takes no slide more than the smallest. */
export function tableSlides(pen: DeckPen, list: TableList): Slide[] {
  const filled = withoutEmpty(list);
  const made = sizes.map((size) => sizedSlides(pen, filled, size));
  const least = Math.min(...made.map((slides) => slides.length));
  return made.find((slides) => slides.length === least) ?? [];
}

/** A column in which nobody wrote anything leaves its room to the others. */
function withoutEmpty({ columns, rows, ...list }: TableList): TableList {
  const isKept = columns.map((_, index) => index === 0 || rows.some((cells) => cells[index]));
  const kept = columns.filter((_, index) => isKept[index]);
  const whole = kept.reduce((sum, { share }) => sum + share, 0);
  return {
    ...list,
    columns: kept.map((column) => ({ ...column, share: column.share / whole })),
    rows: rows.map((cells) => cells.filter((_, index) => isKept[index])),
  };
}

function sizedSlides(
  pen: DeckPen,
  { title, columns, rows, more }: TableList,
  size: number,
): Slide[] {
  const { measurer, page } = pen;
  const widths = columns.map(({ share }) => share * page.body.width);
  const long: string[][] = rows.map(() => []);
  const fitted = rows.map((cells, row) =>
    cells.map((text, column) => {
      const { bold = false } = columns[column] ?? {};
      const width = (widths[column] ?? 0) - 2 * cellMargin.x;
      // Bold is measured as such so that a row is never too low for it.
      const short = fitText(measurer, text, { size, bold }, width, mostLines);
      if (short.shortened) long[row]?.push(text);
      return short.text;
    }),
  );
  const head = Math.ceil(lineOf(size) + 2 * cellMargin.y);
  const pages = tablePages(measurer, fitted, widths, size, page.body.height - head - spare);
  return pages.map((own, part): Slide => {
    // After a sentence a bare number would be taken for a part of it.
    const number = `${part + 1}/${pages.length}`;
    const numbered = title.includes(':') ? `${title} (${number})` : `${title} ${number}`;
    const name = pages.length > 1 ? numbered : title;
    const notes: string[] = [];
    const titleObject = slideTitle(pen, name, notes, page.body.width);
    for (const { index } of own) {
      notes.push(...(long[index] ?? []), ...[more?.(index) ?? ''].filter(Boolean));
    }
    return {
      kind: 'content',
      title: name,
      notes,
      objects: [
        titleObject,
        {
          kind: 'table',
          name: title,
          alt: `${title}: table of ${own.length} rows`,
          x: page.body.x,
          y: page.body.y,
          columns: widths,
          line: ink.border,
          rows: [
            {
              height: head,
              cells: columns.map(({ title: head }, column) => {
                // Over texts that run from the right, the head stands at the right as well.
                const isRight = rows.every((cells) => isRightToLeft(cells[column] ?? ''));
                const align = isRight ? 'end' : 'start';
                const look = { size, bold: true, color: ink.onAccent, align } as const;
                return cell(head, look, ink.text1);
              }),
            },
            ...own.map(({ height, index }) => ({
              height,
              cells: (fitted[index] ?? []).map((text, column) => {
                const { bold = false, color = ink.text1 } = columns[column] ?? {};
                return cell(text, { size, bold, color });
              }),
            })),
          ],
        },
      ],
    };
  });
}

function cell(text: string, look: Partial<Paragraph>, fill?: string) {
  return { paragraphs: [paragraph(text, look)], ...(fill ? { fill } : {}) };
}
