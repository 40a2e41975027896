// Cells → clipboard: TSV for spreadsheets, an HTML table for documents and slides, our own JSON for maps.
import type { Id } from '../base/id';
import { type Card, emotionKey, type GridDocument } from '../document/grid';
import { cardsInCell } from '../document/queries';
import { isEmotionRole } from '../document/vocabulary';
import { cellText } from './tableCellText';
import { writeOwnCells } from './tableOwnCells';
import { ownAttribute } from './tablePasteHtml';

export interface CopyRange {
  /** In map order. */
  stepIds: readonly Id[];
  laneIds: readonly Id[];
  /** Whose curve emotion lanes are copied from. */
  personaIn?: (laneId: Id) => Id | null;
}

export interface Copied {
  text: string;
  html: string;
}

export function copyCells(document: GridDocument, range: CopyRange): Copied {
  const texts = range.laneIds.map((laneId) =>
    range.stepIds.map((stepId) =>
      textOf(document, stepId, laneId, range.personaIn?.(laneId) ?? ''),
    ),
  );
  const cardLanes = range.laneIds.filter((laneId) => !isCurve(document, laneId));
  const cards = cardLanes.map((laneId) =>
    range.stepIds.map((stepId) => cardsInCell(document, stepId, laneId).map(([, card]) => card)),
  );
  // Curves have no cards: a copied curve is pasted from its numbers.
  const own = cardLanes.length > 0 ? ` ${ownAttribute}="${escaped(writeOwnCells(cards))}"` : '';
  const rows = texts.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return {
    text: texts.map((row) => row.map(tsvField).join('\t')).join('\n'),
    html: `<table${own}><tbody>${rows}</tbody></table>`,
  };
}

/** Single cards, whatever cells they stand in: pasted as a stack. */
export function copyCards(cards: readonly Card[]): Copied {
  const own = `${ownAttribute}="${escaped(writeOwnCells([[cards]]))}"`;
  const rows = cards.map(({ text }) => `<tr>${htmlCell(text)}</tr>`).join('');
  return {
    text: cards.map(({ text }) => tsvField(text)).join('\n'),
    html: `<table ${own}><tbody>${rows}</tbody></table>`,
  };
}

function isCurve(document: GridDocument, laneId: Id): boolean {
  const lane = document.lanes[laneId];
  return lane !== undefined && isEmotionRole(lane.role);
}

function textOf(document: GridDocument, stepId: Id, laneId: Id, personaId: Id): string {
  if (isCurve(document, laneId)) {
    const point = document.emotions[emotionKey(laneId, stepId, personaId)];
    return point ? String(Number((point.value * 2).toFixed(6))) : '';
  }
  return cellText(cardsInCell(document, stepId, laneId).map(([, card]) => card));
}

export function tsvField(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Excel would run a text that begins like a formula unless the cell says that it holds text. */
export function htmlCell(text: string): string {
  const formula = /^[=+\-@]/.test(text) && !/^[-+]?\d+(?:[.,]\d+)?$/.test(text);
  const style = formula ? ` style="mso-number-format:'\\@'"` : '';
  return `<td${style}>${escaped(text).replaceAll('\n', '<br>')}</td>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
