// What the rules need to know of other documents: little enough to keep for a whole library.
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { type CustomerAction, customerActions } from '../../document/customerActions';
import type { Dismissals } from '../../document/dismissed';
import type { AnyDocument } from '../../document/document';
import type { GridDocument, GridKind } from '../../document/grid';
import type { PersonaDocument } from '../../document/persona';
import { personaEvidence } from '../../document/personaEvidence';
import { orderedLanes, personasInOrder } from '../../document/queries';
import type { SegmentationDocument } from '../../document/segmentation';

/** `none`: the sheet does not say. `proto`: it says that it is assumed. */
export type PersonaEvidence = 'none' | 'proto' | 'researched';

interface Dismissing {
  dismissed?: Dismissals;
}

export interface MapFacts extends Dismissing {
  kind: GridKind;
  id: Id;
  title: string;
  state: 'as-is' | 'to-be';
  originId?: Id;
  personas: { id: Id; name: string; documentId?: Id }[];
  /** Of a journey. */
  actions?: readonly CustomerAction[];
  /** Of a blueprint that goes on where a journey ends. */
  continues?: Continued;
}

export interface Continued {
  journeyId: Id;
  /** Where customer actions go; none where that lane was deleted. */
  laneId?: Id;
  stepIds: readonly Id[];
  /** All of them, wherever they went. */
  cardIds: readonly Id[];
  actions: readonly CustomerAction[];
  /** Actions of the journey that the blueprint had once; blueprints of older versions do not say. */
  known?: readonly Id[];
}

export interface PersonaFacts extends Dismissing {
  kind: 'persona';
  id: Id;
  title: string;
  evidence: PersonaEvidence;
  /** Lines written on the sheet, and rows rated on it. */
  statements: number;
  /** Persona documents among the people around it. */
  actorIds?: Id[];
}

export interface SegmentFacts {
  id: Id;
  name: string;
  /** Persona documents that stand for it. */
  personaIds: Id[];
  /** Maps that serve it. */
  journeyIds: Id[];
}

export interface SegmentationFacts extends Dismissing {
  kind: 'segmentation';
  id: Id;
  title: string;
  segments: SegmentFacts[];
}

export type DocumentFacts = MapFacts | PersonaFacts | SegmentationFacts;

export interface LibraryIndex {
  byId: ReadonlyMap<Id, DocumentFacts>;
  maps: readonly MapFacts[];
  personas: readonly PersonaFacts[];
  segmentations: readonly SegmentationFacts[];
}

export function factsOf(document: AnyDocument): DocumentFacts {
  const { dismissed } = document;
  return { ...ownFacts(document), ...(dismissed && { dismissed }) };
}

export function isMapFacts(facts: DocumentFacts): facts is MapFacts {
  return facts.kind === 'journey' || facts.kind === 'blueprint';
}

function ownFacts(document: AnyDocument): DocumentFacts {
  switch (document.kind) {
    case 'persona':
      return personaFacts(document);
    case 'segmentation':
      return segmentationFacts(document);
    default:
      return mapFacts(document);
  }
}

function mapFacts(document: GridDocument): MapFacts {
  const { kind, id, title, state, originId, journeyId } = document;
  const personas = personasInOrder(document).map(([key, { name, documentId }]) => ({
    id: key,
    name,
    ...(documentId !== undefined && { documentId }),
  }));
  return {
    kind,
    id,
    title,
    state,
    personas,
    ...(originId !== undefined && { originId }),
    ...(kind === 'journey' && { actions: customerActions(document) }),
    ...(kind === 'blueprint' &&
      journeyId !== undefined && { continues: continuedFrom(document, journeyId) }),
  };
}

function continuedFrom(document: GridDocument, journeyId: Id): Continued {
  const lane = orderedLanes(document).find(([, { role }]) => role === 'customer-actions');
  const { journeyActions: known } = document;
  return {
    journeyId,
    ...(lane && { laneId: lane[0] }),
    stepIds: Object.keys(document.steps),
    cardIds: Object.keys(document.cards),
    actions: customerActions(document),
    ...(known && { known }),
  };
}

/** By title, so that what is found comes in the order people look for it. */
export function indexLibrary(documents: readonly DocumentFacts[]): LibraryIndex {
  const inOrder = documents.toSorted((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
  return {
    byId: new Map(inOrder.map((document) => [document.id, document])),
    maps: inOrder.filter(isMapFacts),
    personas: inOrder.filter((document) => document.kind === 'persona'),
    segmentations: inOrder.filter((document) => document.kind === 'segmentation'),
  };
}

export function personaFacts(document: PersonaDocument): PersonaFacts {
  const blocks = Object.values(document.blocks);
  const lines = blocks.flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''));
  const words = [...blocks.map(({ title }) => title), ...lines].join('\n');
  const { kind: basis } = personaEvidence(document);
  const actorIds = Object.values(document.actors ?? {}).flatMap((actor) => actor.documentId ?? []);
  return {
    kind: 'persona',
    id: document.id,
    title: document.title,
    // Sheets from before blocks had evidence say it in words.
    evidence: basis === 'none' ? evidenceIn(words) : basis === 'proto' ? 'proto' : 'researched',
    statements: lines.length + Object.keys(document.ratings ?? {}).length,
    ...(actorIds.length > 0 && { actorIds }),
  };
}

function segmentationFacts(document: SegmentationDocument): SegmentationFacts {
  const segments = inOrder(document.segments).map(([id, segment]) => ({
    id,
    name: segment.name,
    personaIds: segment.personaIds ?? [],
    journeyIds: segment.journeyIds ?? [],
  }));
  return { kind: 'segmentation', id: document.id, title: document.title, segments };
}

const researched =
  /interview|survey|questionnaire|analytics|observ|diary|usability|field stud|log data|research|\bn\s?=\s?\d/i;
const assumed = /assum|hypothes|proto-?persona|workshop|to check|guess/i;

function evidenceIn(words: string): PersonaEvidence {
  if (assumed.test(words)) return 'proto';
  return researched.test(words) ? 'researched' : 'none';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
