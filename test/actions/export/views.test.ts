import { expect, test } from 'vitest';
import { defaultChoices } from '../../../src/actions/export/choices';
import { emptiness, nameOfExport, viewsOf } from '../../../src/actions/export/views';
import { journey } from '../../support/build';
import { relatedPersona } from '../../support/relatedPersona';
import { segmentedMap } from '../../support/segmentedMap';

test('the picture is the view on screen, else the first', () => {
  expect(defaultChoices(relatedPersona, 'relations').view).toBe('relations');
  expect(defaultChoices(relatedPersona).view).toBe('sheet');
  expect(defaultChoices(segmentedMap, 'sheet').view).toBe('axes');
  expect(viewsOf(journey('Map').build())).toEqual([]);
});

test('a view without anything in it says so instead of being drawn', () => {
  expect(emptiness(relatedPersona, 'relations')).toBeNull();
  const alone = { ...relatedPersona, actors: {}, relations: {} };
  expect(emptiness(alone, 'relations')?.message).toBe('Nobody is around this persona yet.');
  expect(emptiness(alone, 'sheet')).toBeNull();
  expect(emptiness({ ...segmentedMap, segments: {} }, 'tree')?.code).toBe('empty-view');
});

test('a file of another view is told by its name', () => {
  const name = (view: 'sheet' | 'relations', format: 'png' | 'json' = 'png') =>
    nameOfExport(relatedPersona, { format, view, report: 'journey' }, '2026-11-23');
  expect(name('sheet')).toBe('Ana-2026-11-23');
  expect(name('relations')).toBe('Ana-relations-2026-11-23');
  expect(name('relations', 'json')).toBe('Ana-2026-11-23');
});

test('a file of another report is told by its name, sheets have one report only', () => {
  const named = (document: Parameters<typeof nameOfExport>[0], report: 'journey' | 'policy') =>
    nameOfExport(document, { format: 'html', view: null, report }, '2026-11-23');
  const map = journey('Checkout').build();
  expect(named(map, 'journey')).toBe('Checkout-2026-11-23');
  expect(named(map, 'policy')).toBe('Checkout-policy-2026-11-23');
  expect(named(segmentedMap, 'policy')).not.toContain('policy');
});
