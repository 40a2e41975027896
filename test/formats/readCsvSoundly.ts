// Reads a CSV that must be readable, and checks that what comes out is a sound document.
import { expect } from 'vitest';
import { countedIds } from '../../src/base/id';
import { checkInvariants } from '../../src/document/invariants';
import { gridSchema } from '../../src/document/schemaGrid';
import { type CsvOptions, readCsv } from '../../src/formats/csvRead';

export function readCsvSoundly(source: string, options?: CsvOptions) {
  const result = readCsv(source, countedIds('c'), options);
  if (!result.ok) throw new Error(`${result.problem.message} ${result.problem.hint}`);
  const { document } = result.value;
  expect(checkInvariants(document)).toEqual([]);
  expect(gridSchema.safeParse(document).error).toBeUndefined();
  return result.value;
}
