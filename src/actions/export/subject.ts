// What of a document leaves, as chosen.
import { assert } from '../../base/assert';
import { type AnyDocument, isGrid } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import type { ExportChoices } from './choices';
import { chosenParts, leftOutNotes } from './chosenParts';
import type { Subject } from './writer';

export function subjectOf(document: AnyDocument, choices: ExportChoices): Subject {
  if (!isGrid(document)) return { whole: document, shown: document, leftOut: [], choices };
  const shown = chosenParts(document, choices.leftOut);
  return { whole: document, shown, leftOut: leftOutNotes(document, shown), choices };
}

/** For formats that only maps are offered. */
export function shownMap({ shown }: Subject): GridDocument {
  assert(isGrid(shown), 'only maps have this format');
  return shown;
}
