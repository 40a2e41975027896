// A table in HTML off the clipboard, already parsed into an inert document by whoever holds the Trusted Types policy.
import { isSafeHref } from '../document/href';
import type { Pasted, PastedCard } from '../document/pasted';
import { readOwnCells } from './tableOwnCells';
import { cardsIn, fromRows } from './tablePasteText';

/** Where our own JSON travels. */
export const ownAttribute = 'data-throughline';

/** A table covers more than it says when every cell asks for all columns. */
const widest = 1_000;

/** Our own cells, else the table, else null: then the plain text says more. */
export function readPastedHtml(page: Document): Pasted | null {
  const own = page.querySelector(`[${ownAttribute}]`)?.getAttribute(ownAttribute);
  const cells = own ? readOwnCells(own) : null;
  if (cells) return fromOwnCells(cells);
  const table = page.querySelector('table');
  if (!table || hasTextOutside(page, table)) return null;
  return fromRows(tableRows(table));
}

/** Rows copied here are lanes for sure: one column stays a column, and empty cells at the top keep their place. */
function fromOwnCells(rows: PastedCard[][][]): Pasted | null {
  if (rows.length <= 1) return fromRows(rows);
  const ends = rows.map((row) => row.findLastIndex((cell) => cell.length > 0) + 1);
  const height = ends.findLastIndex((end) => end > 0) + 1;
  const width = Math.max(...ends);
  if (height === 0) return null;
  const table = rows
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
  return { kind: 'table', rows: table };
}

function hasTextOutside(page: Document, table: HTMLTableElement): boolean {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (table.contains(text) || text.parentElement?.closest('style, script')) continue;
    if (text.textContent?.trim()) return true;
  }
  return false;
}

function tableRows(table: HTMLTableElement): PastedCard[][][] {
  const rows: PastedCard[][][] = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      const cells = rows[rowIndex] ?? [];
      while (cells[column]) column++;
      if (column >= widest) return;
      const width = Math.min(cell.colSpan, widest - column);
      const height = Math.min(cell.rowSpan, rows.length - rowIndex);
      cells[column] = spanned(cellCards(cell), width);
      // What a merged cell covers is empty, so that the cells after it stand in their own columns.
      for (let down = 0; down < height; down++) {
        const covered = rows[rowIndex + down] ?? [];
        for (let along = 0; along < width; along++) covered[column + along] ??= [];
      }
      column += width;
    }
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? []));
}

function spanned(cards: PastedCard[], width: number): PastedCard[] {
  return width > 1 ? cards.map((card) => ({ ...card, span: width })) : cards;
}

function cellCards(cell: HTMLTableCellElement): PastedCard[] {
  const cards = cardsIn(textOf(cell));
  const [only] = cards;
  const links = cell.querySelectorAll('a[href]');
  const address = links.length === 1 ? links[0]?.getAttribute('href') : null;
  if (!only || cards.length !== 1 || !address || !isSafeHref(address)) return cards;
  return [{ ...only, href: address }];
}

const blocks = /^(?:P|DIV|LI|UL|OL|H[1-6]|TR|BLOCKQUOTE|PRE)$/;

export function textOf(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      if (/^(?:STYLE|SCRIPT)$/.test(child.tagName)) continue;
      if (child.tagName === 'BR') text += '\n';
      else text += blocks.test(child.tagName) ? `\n${textOf(child)}\n` : textOf(child);
    } else {
      text += (child.textContent ?? '').replace(/\s+/g, ' ');
    }
  }
  // Spaces around line breaks are layout of the markup, not indentation.
  return text.replace(/ *\n */g, '\n');
}
