import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import type { GridDocument } from '../../src/document/grid';
import type { PersonaDocument } from '../../src/document/persona';
import { jsonSchema } from '../../src/document/schema';
import type { gridSchema } from '../../src/document/schemaGrid';
import type { personaSchema, segmentationSchema } from '../../src/document/schemaSheets';
import type { SegmentationDocument } from '../../src/document/segmentation';

/** A loose schema's type without "and anything else", all the way down. */
type Known<T> = T extends readonly (infer U)[]
  ? Known<U>[]
  : T extends object
    ? string extends keyof T
      ? KnownOfLoose<T>
      : { [K in keyof T]: Known<T[K]> }
    : T;
// A table has string keys only; an entity has named ones beside them.
type KnownOfLoose<T> = keyof Named<T> extends never
  ? { [K in keyof T]: Known<T[K]> }
  : { [K in keyof Named<T>]: Known<Named<T>[K]> };
type Named<T> = { [K in keyof T as string extends K ? never : K]: T[K] };

type Full<T> = T extends object ? { [K in keyof T]-?: Full<T[K]> } : T;
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
// Twice: a field that is optional on one side and absent on the other is assignable both ways.
type Same<A, B> = [Both<A, B>, Both<Full<A>, Full<B>>];
const same = <A, B>(answer: Same<A, B>) => answer;

test('the schemas describe exactly the types that are written by hand', () => {
  // The compiler is the test: a field added on one side only does not type-check.
  expect([
    same<Known<z.infer<typeof gridSchema>>, GridDocument>([true, true]),
    same<Known<z.infer<typeof personaSchema>>, PersonaDocument>([true, true]),
    same<Known<z.infer<typeof segmentationSchema>>, SegmentationDocument>([true, true]),
  ]).toEqual(Array(3).fill([true, true]));
});

describe('the published JSON Schema', () => {
  const file = 'public/schema/throughline-1.json';

  test('is the one the schemas give; UPDATE=1 writes it', () => {
    const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
    if (process.env.UPDATE) writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
