// The report of a comparison, read as Markdown: what a person would find in the file.
import { expect, test } from 'vitest';
import { compareVersions } from '../../../src/analysis/compare/compareVersions';
import type { AnyDocument } from '../../../src/document/document';
import { writeHtml } from '../../../src/formats/htmlWrite';
import { writeMarkdown } from '../../../src/formats/markdownWrite';
import { comparisonReport, comparisonTitle } from '../../../src/formats/reports/comparisonReport';
import { journey } from '../../support/build';
import { segmentMap } from '../../support/segmentMap';

const names = { before: '24 Nov 2026, 09:00', after: null };

const shop = () =>
  journey('Shop').persona('Ana').stage('Buy', 'Looks', 'Pays').lane('pains').lane('emotion');

const before = shop()
  .cell('Pains', 'Looks', 'Too slow', 'Too loud', 'Too far')
  .emotion('Looks', 0)
  .emotion('Pays', -1)
  .build();

const after = shop()
  .cell('Pains', 'Looks', { text: 'Too far', severity: 5 })
  .cell('Pains', 'Pays', 'Too loud', 'Too | dear')
  .emotion('Looks', 0)
  .emotion('Pays', 0.5)
  .build();

function report(one: AnyDocument, other: AnyDocument) {
  return comparisonReport(compareVersions(one, other), names, { today: '2026-11-26' });
}

const markdown = (one: AnyDocument, other: AnyDocument) => writeMarkdown(report(one, other));

test('it begins with the sentence, what was compared and how much is different', () => {
  const text = markdown(before, after);
  expect(text).toContain('**Lifted 1 step. Largest gain: Pays +3.');
  expect(text).toContain('- **Before:** Shop (24 Nov 2026, 09:00)');
  expect(text).toContain('- **Changes:** 1 added, 1 removed, 1 moved, 1 re-scored');
  expect(text).toContain('- **Feelings:** 1 different');
});

test('a picture is titled by what tells the versions apart', () => {
  const now = { before: null, after: null };
  expect(comparisonTitle({ before, after }, names)).toBe('Shop: 24 Nov 2026, 09:00 → now');
  expect(comparisonTitle({ before, after: { ...after, title: 'Shop 2' } }, now)).toBe(
    'Shop → Shop 2',
  );
  expect(comparisonTitle({ before, after: { ...after, state: 'to-be' } }, now)).toBe(
    'Shop: as-is → to-be',
  );
  expect(comparisonTitle({ before, after }, now)).toBe('Shop: before → after');
});

test('each change says what was and what is', () => {
  const text = markdown(before, after);
  expect(text).toContain('| Card “Too loud” |  | moved | Pains at Looks | Pains at Pays |');
  expect(text).toContain('| Card “Too slow” | Pains at Looks | removed | Too slow |  |');
  expect(text).toContain(
    '| Card “Too far” | Pains at Looks | re-scored | severity: – | severity: 5 |',
  );
  expect(text).toContain('| Pays | −2 | +1 | +3 |');
});

test('text of a document is never markup', () => {
  expect(markdown(before, after)).toContain('Too \\| dear');
  const evil = '<img src=x onerror=alert(1)>';
  const html = writeHtml(report(before, { ...after, title: evil }), { figures: [] });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('of people who feel the same there is no table', () => {
  const text = markdown(before, { ...before, cards: {} });
  expect(text).not.toContain('How it feels');
});

test('two versions that are the same say so', () => {
  const text = markdown(before, before);
  expect(text).toContain('**Both versions say the same.**');
  expect(text).not.toContain('## ');
});

test('segments are told too', () => {
  const { coupon, ...segments } = segmentMap.segments;
  if (!segments.loyal || !coupon) throw new Error('the map lacks what is changed');
  const text = markdown(segmentMap, {
    ...segmentMap,
    segments: { ...segments, loyal: { ...segments.loyal, share: 25, x: 30 } },
  });
  expect(text).toContain('| Segment “Loyal” | re-scored | share: 20<br>place on Price: 20 |');
  expect(text).toContain('| Segment “Coupons” | removed | Coupons |');
});
