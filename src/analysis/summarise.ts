// What lists show and search of a document without opening it: kept beside the document in the library.
import type { Id } from '../base/id';
import { type CustomerAction, customerActions } from '../document/customerActions';
import type { AnyDocument } from '../document/document';
import { emotionKey, type GridDocument } from '../document/grid';
import { customersInOrder, isActorIn } from '../document/laneActors';
import type { PersonaDocument } from '../document/persona';
import { emotionLanes, orderedSteps, personasInOrder } from '../document/queries';
import type { SegmentationDocument } from '../document/segmentation';
import { roleInfo } from '../document/vocabulary';
import { type SummaryReference, summaryReferences } from './references';

/** Fits the library's `Summary`; lists of other kinds count their statements or segments as cards. */
export interface DocumentSummary {
  stages: number;
  steps: number;
  cards: number;
  /** Scores along the rated steps, −1…1. */
  curve: number[];
  personas: string[];
  /** All words, for search. */
  text: string;
  /** The documents it points at. */
  refs: SummaryReference[];
  /** Of a persona: how other documents show it. */
  look?: Pick<PersonaDocument, 'color' | 'marker'>;
  /** Of a journey: what its blueprints go on with. */
  actions?: CustomerAction[];
}

export function summarise(document: AnyDocument): DocumentSummary {
  return { ...contentOf(document), refs: summaryReferences(document) };
}

type Content = Omit<DocumentSummary, 'refs'>;

function contentOf(document: AnyDocument): Content {
  switch (document.kind) {
    case 'persona':
      return summarisePersona(document);
    case 'segmentation':
      return summariseSegments(document);
    default:
      return summariseGrid(document);
  }
}

const nothing = { stages: 0, steps: 0, curve: [], personas: [] };

function summarisePersona(document: PersonaDocument): Content {
  const { title, role, age, tagline, quote, blocks, ratings = {}, actors = {} } = document;
  const { color, marker } = document;
  const lists = Object.values(blocks);
  const rows = Object.values(ratings);
  return {
    ...nothing,
    cards: lists.flatMap(({ text }) => statements(text)).length + rows.length,
    personas: [title],
    look: { color, marker },
    text: joined([
      ...[title, role, age, tagline, quote],
      ...lists.flatMap((block) => [block.title, block.text, block.evidence?.source]),
      ...rows.flatMap(({ label, opposite }) => [label, opposite]),
      ...Object.values(actors).map(({ label }) => label),
      ...Object.values(document.relations ?? {}).map(({ label }) => label),
    ]),
  };
}

function summariseSegments(document: SegmentationDocument): Content {
  const { title, axes, dimensions = {}, segments } = document;
  const list = Object.values(segments);
  const ends = [axes.x, axes.y, ...Object.values(dimensions)];
  return {
    ...nothing,
    cards: list.length,
    text: joined([
      title,
      ...ends.flatMap((axis) => [axis.title, axis.low, axis.high]),
      ...list.flatMap(({ name, definition, goals, jobs, pains, difference, criteria = {} }) => {
        return [name, definition, goals, jobs, pains, difference, ...Object.values(criteria)];
      }),
    ]),
  };
}

function summariseGrid(document: GridDocument): Content {
  const personas = personasInOrder(document);
  const cards = Object.values(document.cards);
  return {
    stages: Object.keys(document.stages).length,
    steps: Object.keys(document.steps).length,
    cards: cards.length,
    curve: curveOf(document),
    personas: personas.map(([, persona]) => persona.name).filter((name) => name !== ''),
    text: joined([
      document.title,
      document.scenario,
      document.expectations,
      document.owner,
      document.team,
      ...personas.map(([, persona]) => persona.name),
      ...titles(document.stages),
      ...titles(document.steps),
      ...ownLaneTitles(document),
      ...cards.flatMap(({ text, details, tags = [] }) => [text, details, ...tags]),
      ...Object.values(document.emotions).map(({ note }) => note),
    ]),
    ...(document.kind === 'journey' && { actions: customerActions(document) }),
  };
}

/** The first customer who has points, in the first lane that has some of theirs. */
function curveOf(document: GridDocument): number[] {
  const steps = orderedSteps(document);
  for (const [personaId] of customersInOrder(document)) {
    for (const [laneId] of emotionLanes(document)) {
      if (!isActorIn(document, laneId, personaId)) continue;
      const points = steps.flatMap(([stepId]) => {
        const point = document.emotions[emotionKey(laneId, stepId, personaId)];
        return point ? [point.value] : [];
      });
      if (points.length > 0) return points;
    }
  }
  return [];
}

/** Every map has a lane called Pains: found everywhere, such words find nothing. */
function ownLaneTitles({ lanes }: GridDocument): string[] {
  return Object.values(lanes)
    .filter(({ role, title }) => title !== roleInfo[role].title)
    .map(({ title }) => title);
}

function titles(table: Readonly<Record<Id, { title: string }>>): string[] {
  return Object.values(table).map(({ title }) => title);
}

function statements(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function joined(words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join('\n');
}
