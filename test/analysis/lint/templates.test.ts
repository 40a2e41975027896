import { expect, test } from 'vitest';
import { factsOf } from '../../../src/analysis/lint/facts';
import { lint, lintLibrary } from '../../../src/analysis/lint/lint';
import { countedIds } from '../../../src/base/id';
import {
  createBlankBlueprint,
  createBlankMap,
  createBlankPersona,
  createBlankSegmentation,
} from '../../../src/document/create';
import { instantiate } from '../../../src/document/templates/instantiate';
import { templates } from '../../../src/document/templates/registry';

const loaded = await Promise.all(
  templates.map(async ({ id, load }) => ({
    id,
    document: instantiate(await load(), countedIds(`${id}-`), '2026-01-01'),
  })),
);

test.each(loaded)('nothing is found in the template $id', ({ document }) => {
  expect(lint(document).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

const blank = [
  createBlankMap,
  createBlankBlueprint,
  createBlankPersona,
  createBlankSegmentation,
].map((create) => create(countedIds(create.name)));

test.each(blank)('nothing is found in a blank $kind', (document) => {
  expect(lint(document)).toEqual([]);
});

test('nothing is found in a library of all templates and blank documents', () => {
  const all = [
    ...loaded.map(({ document }) => document),
    ...blank,
    createBlankMap(countedIds('2')),
  ];
  expect(lintLibrary(all.map(factsOf))).toEqual([]);
});
