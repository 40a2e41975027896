// What a rule is: a title, a weight, a reason and a search. Rules return data and change nothing.

import type { Id } from '../../base/id';
import type { GridDocument } from '../../document/grid';
import type { PersonaDocument } from '../../document/persona';
import type { SegmentationDocument } from '../../document/segmentation';
import type { LibraryIndex, PersonaFacts } from './facts';
import type { Severity, Sighting } from './finding';
import type { MapIndex } from './mapIndex';

/** What a document alone does not know. */
export interface LintContext {
  /** Persona documents by id, for maps whose personas refer to them. */
  personas?: Readonly<Record<Id, PersonaFacts>>;
}

interface About<Scope extends string> {
  scope: Scope;
  /** Heading in lists: "Pain without opportunity". */
  title: string;
  severity: Severity;
  why: string;
}

export interface MapRule extends About<'map'> {
  find(map: MapIndex, context: LintContext): Sighting[];
}

export interface PersonaRule extends About<'persona'> {
  find(document: PersonaDocument): Sighting[];
}

export interface SegmentationRule extends About<'segmentation'> {
  find(document: SegmentationDocument): Sighting[];
}

export interface LibrarySighting extends Sighting {
  documentId: Id;
}

export interface LibraryRule extends About<'library'> {
  find(library: LibraryIndex): LibrarySighting[];
}

export type Rule = MapRule | PersonaRule | SegmentationRule | LibraryRule;

/** A whole document as a target. */
export function whole(document: Pick<GridDocument, 'id'>) {
  return { kind: 'document', id: document.id } as const;
}
