// Persona sheets and segmentation maps as zod sees them.
import * as z from 'zod';
import { limits } from './limits';
import type { PersonaDocument } from './persona';
import {
  assetId,
  color,
  coordinate,
  dismissals,
  evidence,
  id,
  long,
  orderKey,
  percent,
  rating,
  short,
} from './schemaParts';
import type { SegmentationDocument } from './segmentation';
import {
  actorKinds,
  type criterionKinds,
  personaBlockKinds,
  relationStyles,
} from './sheetVocabulary';
import { markerShapes } from './vocabulary';

const block = z
  .looseObject({
    kind: z.enum(personaBlockKinds),
    title: short,
    text: long,
    order: orderKey,
    evidence: evidence.optional(),
  })
  .meta({ id: 'PersonaBlock' });

const personaRating = z
  .looseObject({
    blockId: id,
    label: short,
    opposite: short.optional(),
    level: rating,
    order: orderKey,
  })
  .meta({ id: 'PersonaRating' });

const actor = z
  .looseObject({
    label: short,
    kind: z.enum(actorKinds),
    order: orderKey,
    documentId: id.optional(),
    x: coordinate.optional(),
    y: coordinate.optional(),
  })
  .meta({ id: 'Actor' });

const relation = z
  .looseObject({
    from: id.nullable(),
    to: id.nullable(),
    label: short,
    style: z.enum(relationStyles),
    heads: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  })
  .meta({ id: 'Relation' });

export const personaSchema = z
  .looseObject({
    id,
    kind: z.literal('persona'),
    title: short,
    color,
    marker: z.enum(markerShapes),
    role: short.optional(),
    age: short.optional(),
    tagline: long.optional(),
    quote: long.optional(),
    assetId: assetId.optional(),
    blocks: z.record(id, block),
    ratings: z.record(id, personaRating).optional(),
    actors: z.record(id, actor).optional(),
    relations: z.record(id, relation).optional(),
    dismissed: dismissals.optional(),
  })
  .meta({ id: 'PersonaDocument' }) satisfies z.ZodType<PersonaDocument>;

const ends = { title: short, low: short, high: short };
const axis = z.strictObject(ends).meta({ id: 'SegmentAxis' });
const dimension = z.looseObject({ ...ends, order: orderKey }).meta({ id: 'SegmentDimension' });

const criteria = z
  .strictObject({
    demographic: long.optional(),
    firmographic: long.optional(),
    behavioural: long.optional(),
    psychographic: long.optional(),
    lifecycle: long.optional(),
  } satisfies Record<(typeof criterionKinds)[number], unknown>)
  .meta({ id: 'SegmentCriteria' });

const references = z.array(id).max(limits.references);

const segment = z
  .looseObject({
    name: short,
    order: orderKey,
    parentId: id.optional(),
    definition: long.optional(),
    share: percent.optional(),
    size: z.number().min(0).max(1e12).optional(),
    value: z.number().min(-1e15).max(1e15).optional(),
    x: percent.optional(),
    y: percent.optional(),
    scores: z.record(id, percent).optional(),
    criteria: criteria.optional(),
    goals: long.optional(),
    jobs: long.optional(),
    pains: long.optional(),
    difference: long.optional(),
    personaIds: references.optional(),
    journeyIds: references.optional(),
    treeX: coordinate.optional(),
    treeY: coordinate.optional(),
  })
  .meta({ id: 'Segment' });

export const segmentationSchema = z
  .looseObject({
    id,
    kind: z.literal('segmentation'),
    title: short,
    axes: z.strictObject({ x: axis, y: axis }),
    dimensions: z.record(id, dimension).optional(),
    shown: z.strictObject({ x: id, y: id }).optional(),
    bubble: z.enum(['share', 'size', 'value']).optional(),
    valueUnit: short.optional(),
    segments: z.record(id, segment),
    dismissed: dismissals.optional(),
  })
  .meta({ id: 'SegmentationDocument' }) satisfies z.ZodType<SegmentationDocument>;
