// Journey maps and blueprints as zod sees them. Entities are loose so that fields of later versions survive; leaves are not.
import * as z from 'zod';
import type { GridDocument } from './grid';
import { limits } from './limits';
import {
  assetId,
  color,
  dismissals,
  evidence,
  href,
  id,
  long,
  orderKey,
  rating,
  sampleSize,
  short,
} from './schemaParts';
import { cardTypes, laneRoles, markerShapes, standardChannels } from './vocabulary';

const metric = z
  .strictObject({
    name: short,
    value: z.number().min(-1e15).max(1e15),
    unit: short.optional(),
    source: long.optional(),
    n: sampleSize.optional(),
    date: short.optional(),
  })
  .meta({ id: 'Metric' });

const persona = z
  .looseObject({
    name: short,
    color,
    marker: z.enum(markerShapes),
    order: orderKey,
    documentId: id.optional(),
    side: z.literal('employee').optional(),
  })
  .meta({ id: 'MapPersona' });

const stage = z.looseObject({ title: short, order: orderKey }).meta({ id: 'Stage' });

const step = z
  .looseObject({
    stageId: id,
    title: short,
    order: orderKey,
    width: z.number().min(160).max(640).optional(),
    minutes: z.number().min(0).max(1e9).optional(),
    momentOfTruth: z.boolean().optional(),
  })
  .meta({ id: 'Step' });

const lane = z
  .looseObject({
    role: z.enum(laneRoles),
    title: short,
    order: orderKey,
    state: z.enum(['open', 'compact', 'strip']).optional(),
    hidden: z.boolean().optional(),
    hue: z
      .string()
      .regex(/^(?:#[0-9a-fA-F]{6}|[a-z]{1,20})$/)
      .optional(),
    scale: z.enum(['three', 'five', 'eleven', 'zero-to-ten', 'faces']).optional(),
  })
  .meta({ id: 'Lane' });

const channel = z
  .union([z.enum(standardChannels), z.templateLiteral(['custom:', z.string().min(1).max(80)])])
  .meta({ id: 'Channel' });

const card = z
  .looseObject({
    laneId: id.nullable(),
    stepId: id.nullable(),
    order: orderKey,
    type: z.enum(cardTypes),
    text: long,
    details: long.optional(),
    channel: channel.optional(),
    span: z.number().int().min(1).max(limits.steps).optional(),
    severity: rating.optional(),
    frequency: rating.optional(),
    impact: rating.optional(),
    effort: rating.optional(),
    tags: z.array(short).max(limits.tags).optional(),
    personaIds: z.array(id).max(limits.personas).optional(),
    assetId: assetId.optional(),
    pictureRatio: z.number().min(0.01).max(100).optional(),
    href: href.optional(),
    documentId: id.optional(),
    evidence: evidence.optional(),
    metric: metric.optional(),
  })
  .meta({ id: 'Card' });

const link = z
  .looseObject({
    from: id,
    to: id,
    heads: z.union([z.literal(1), z.literal(2)]),
    kind: z.enum(['flow', 'depends', 'loop']),
    label: short.optional(),
  })
  .meta({ id: 'Link' });

const emotionPoint = z
  .looseObject({
    value: z.number().min(-1).max(1),
    note: long.optional(),
    evidence: evidence.optional(),
  })
  .meta({ id: 'EmotionPoint' });

const emotionKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}\/[A-Za-z0-9_-]{1,64}\/[A-Za-z0-9_-]{1,64}$/);

export const gridSchema = z
  .looseObject({
    id,
    kind: z.enum(['journey', 'blueprint']),
    title: short,
    state: z.enum(['as-is', 'to-be']),
    basis: z.enum(['planned', 'actual']),
    scenario: long.optional(),
    expectations: long.optional(),
    owner: short.optional(),
    team: short.optional(),
    date: short.optional(),
    originId: id.optional(),
    journeyId: id.optional(),
    journeyActions: z.array(id).max(limits.cards).optional(),
    personas: z.record(id, persona),
    stages: z.record(id, stage),
    steps: z.record(id, step),
    lanes: z.record(id, lane),
    cards: z.record(id, card),
    links: z.record(id, link),
    emotions: z.record(emotionKey, emotionPoint),
    dismissed: dismissals.optional(),
  })
  .meta({ id: 'GridDocument' }) satisfies z.ZodType<GridDocument>;
