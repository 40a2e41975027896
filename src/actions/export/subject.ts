// What of a document leaves, as chosen.

import { redact } from '../../analysis/redact/redact';
import { type Redaction, redactionsFor } from '../../analysis/redact/redactions';
import { assert } from '../../base/assert';
import { countOf } from '../../base/countOf';
import { type AnyDocument, isGrid } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import type { ExportChoices } from './choices';
import { chosenParts, leftOutNotes, unseenNotes } from './chosenParts';
import { redactionTitles } from './redactionTitles';
import type { Subject } from './writer';

export function subjectOf(document: AnyDocument, choices: ExportChoices): Subject {
  const whole = redact(document, choices.redactions);
  const redacted = redactionNotes(document, whole, choices.redactions);
  if (!isGrid(whole)) return { whole, shown: whole, redacted, leftOut: [], choices };
  const shown = chosenParts(whole, choices.leftOut);
  return { whole, shown, redacted, leftOut: leftOutNotes(whole, shown), choices };
}

function redactionNotes(
  document: AnyDocument,
  whole: AnyDocument,
  redactions: readonly Redaction[],
): string[] {
  if (document === whole) return [];
  const words = redactionsFor(document)
    .filter((each) => redactions.includes(each))
    .map((each) => redactionTitles[each].toLowerCase());
  const cards =
    isGrid(document) && isGrid(whole)
      ? Object.keys(document.cards).length - Object.keys(whole.cards).length
      : 0;
  const without = new Intl.ListFormat('en').format(words);
  return [`For a client: without ${without}${cards > 0 ? ` (${countOf(cards, 'card')})` : ''}.`];
}

/** For formats that only maps are offered. */
export function shownMap({ shown }: Subject): GridDocument {
  assert(isGrid(shown), 'only maps have this format');
  return shown;
}

/** All that a file made of words lacks. */
export function mapNotes(
  { whole, redacted, leftOut }: Subject,
  losses: readonly string[],
): string[] {
  const unseen = isGrid(whole) ? unseenNotes(whole) : [];
  return [...redacted, ...leftOut, ...unseen, ...losses];
}
