// Keys between the cells of the table, as in a spreadsheet as far as text fields allow: a cell come to by key has all its
// text chosen, so that typing replaces it and arrows go on, after a typed number too; F2 or a click sets the caret, and
// arrows leave at its ends.
import type { KeyboardEvent } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

const directions: Record<string, readonly [along: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Whether the key was one of the table's. */
export function onTableKey(event: KeyboardEvent): boolean {
  const cell = event.target;
  if (!(cell instanceof HTMLElement) || !cell.matches('[data-cell]')) return false;
  if (isEndKey(event)) return goTo(endOf(cell, event.key === 'PageUp'));
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const field = isField(cell) ? cell : null;
  if (event.key === 'F2' && field) {
    field.setSelectionRange(field.value.length, field.value.length);
    field.dataset.caret = '';
    return true;
  }
  if (event.key === 'Escape' && field) {
    chooseAll(field);
    return true;
  }
  if (event.key === 'Enter' && field) {
    if (event.shiftKey && field instanceof HTMLTextAreaElement) return false;
    return goTo(neighbour(cell, 0, event.shiftKey ? -1 : 1));
  }
  const direction = directions[event.key];
  if (!direction || event.shiftKey || (field && !leaves(field, event.key))) return false;
  return goTo(neighbour(cell, ...direction));
}

/** Alt+PageUp and Alt+PageDown: Ctrl+Home and Ctrl+End belong to the text. */
function isEndKey(event: KeyboardEvent): boolean {
  if (event.key !== 'PageUp' && event.key !== 'PageDown') return false;
  return event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}

/** The first cell of the table with a name, or the last one that can be gone to. */
function endOf(cell: HTMLElement, isFirst: boolean): HTMLElement | null {
  const rows = cell.closest('tbody')?.rows;
  const cells = rows
    ?.item(isFirst ? 0 : rows.length - 1)
    ?.querySelectorAll<HTMLElement>('[data-cell]:not([data-cell=""])');
  return cells?.item(isFirst ? 0 : cells.length - 1) ?? null;
}

export function goTo(cell: HTMLElement | null): boolean {
  if (!cell) return false;
  cell.focus();
  if (isField(cell)) chooseAll(cell);
  return true;
}

/** As a cell that was come to by key. */
export function chooseAll(field: Field): void {
  field.select();
  delete field.dataset.caret;
}

function isField(element: Element): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function neighbour(cell: HTMLElement, along: number, down: number): HTMLElement | null {
  const box = cell.closest<HTMLTableCellElement>('td, th');
  const row = box?.closest('tr');
  const body = row?.closest('tbody');
  if (!box || !row || !body) return null;
  const next = body.rows[row.sectionRowIndex + down]?.cells[box.cellIndex + along];
  return next?.querySelector<HTMLElement>('[data-cell]') ?? null;
}

/** Whether the arrow has nothing left to do in the text. */
function leaves(field: Field, key: string): boolean {
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  if (field.inputMode === 'decimal' && field.dataset.caret === undefined) return true;
  if (selectionStart !== selectionEnd) return false;
  if (key === 'ArrowLeft') return selectionStart === 0;
  if (key === 'ArrowRight') return selectionEnd === value.length;
  if (isOneLine(field)) return true;
  return key === 'ArrowUp' ? selectionStart === 0 : selectionEnd === value.length;
}

function isOneLine(field: Field): boolean {
  if (field instanceof HTMLInputElement) return true;
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(field);
  const inside = field.scrollHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  return inside < 1.5 * parseFloat(lineHeight);
}
