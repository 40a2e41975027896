// The leaves every schema is made of. Imported first, so that zod never compiles code: the security policy forbids it.
import * as z from 'zod';
import { idShape } from '../base/id';
import { dismissalKey } from './dismissed';
import { isSafeHref } from './href';
import { limits } from './limits';
import { utf8Length } from './text';

z.config({ jitless: true });

// What `meta` calls a schema is its name in the published JSON Schema.
export const id = z
  .string()
  .regex(idShape)
  .meta({ id: 'Id', description: 'Key of a row in its table, or of a document' });

/** Letters only; whether it is a key that can have neighbours is an invariant. */
export const orderKey = z
  .string()
  .regex(/^[A-Za-z][0-9A-Za-z]{1,4095}$/)
  .meta({ id: 'OrderKey', description: 'Fractional key; rows sort by (order, id) in code units' });

/** One line: titles, names, units. */
export const short = z
  .string()
  .max(limits.titleLength)
  .meta({ id: 'Line', description: 'One line of text' });

export const long = z
  .string()
  .max(limits.textBytes)
  .refine((text) => utf8Length(text) <= limits.textBytes, { params: { bytes: limits.textBytes } })
  .meta({ id: 'Text', description: `At most ${limits.textBytes} bytes of UTF-8` });

export const color = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/)
  .meta({ id: 'Color' });

export const href = z
  .string()
  .max(2_048)
  .refine(isSafeHref, { params: { href: true } })
  .meta({ id: 'Address', description: 'http, https, mailto or tel, without a password' });

export const assetId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Checksum', description: 'SHA-256, lower-case hex' });

export const sampleSize = z.number().int().min(0).max(1e12).meta({ id: 'SampleSize' });

export const rating = z.number().min(1).max(5).meta({ id: 'Rating' });

export const evidence = z
  .strictObject({
    kind: z.enum(['assumed', 'interview', 'survey', 'analytics', 'observation']),
    source: long.optional(),
    n: sampleSize.optional(),
  })
  .meta({ id: 'Evidence' });

export const percent = z.number().min(0).max(100).meta({ id: 'Percent' });

export const dismissals = z.record(z.string().regex(dismissalKey), z.literal(true)).meta({
  id: 'Dismissals',
  description: 'Findings waved aside: a rule, or a rule and its target',
});

export const coordinate = z
  .number()
  .min(-1e6)
  .max(1e6)
  .meta({ id: 'Coordinate', description: 'Map units' });
