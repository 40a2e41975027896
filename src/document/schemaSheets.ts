// Persona sheets and segmentation maps as zod sees them.
import * as z from 'zod';
import type { PersonaDocument } from './persona';
import { color, dismissals, id, long, orderKey, percent, short } from './schemaParts';
import type { SegmentationDocument } from './segmentation';
import { markerShapes } from './vocabulary';

const block = z
  .looseObject({
    kind: z.enum([
      'goals',
      'frustrations',
      'needs',
      'behaviours',
      'motivations',
      'facts',
      'channels',
      'biography',
      'custom',
    ]),
    title: short,
    text: long,
    order: orderKey,
  })
  .meta({ id: 'PersonaBlock' });

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
    blocks: z.record(id, block),
    dismissed: dismissals.optional(),
  })
  .meta({ id: 'PersonaDocument' }) satisfies z.ZodType<PersonaDocument>;

const axis = z.strictObject({ title: short, low: short, high: short }).meta({ id: 'SegmentAxis' });

const segment = z
  .looseObject({
    name: short,
    order: orderKey,
    definition: long.optional(),
    share: percent.optional(),
    x: percent.optional(),
    y: percent.optional(),
  })
  .meta({ id: 'Segment' });

export const segmentationSchema = z
  .looseObject({
    id,
    kind: z.literal('segmentation'),
    title: short,
    axes: z.strictObject({ x: axis, y: axis }),
    segments: z.record(id, segment),
    dismissed: dismissals.optional(),
  })
  .meta({ id: 'SegmentationDocument' }) satisfies z.ZodType<SegmentationDocument>;
