// The reports of personas and segmentation maps, read as Markdown.
import { expect, test } from 'vitest';
import type { AnyDocument } from '../../../src/document/document';
import { writeMarkdown } from '../../../src/formats/markdownWrite';
import { reportOf } from '../../../src/formats/reports/reports';
import { relatedPersona } from '../../support/relatedPersona';
import { segmentedMap } from '../../support/segmentedMap';

function written(document: AnyDocument): string {
  return writeMarkdown(reportOf(document, 'policy', { today: '2026-01-02', nameOf: () => 'Ana' }));
}

test('a persona tells each block with what it rests on, and who is around', () => {
  const text = written(relatedPersona);
  expect(text).toContain('Persona report');
  for (const { title } of Object.values(relatedPersona.blocks)) expect(text).toContain(title);
  expect(text).toContain('## People and systems around');
  for (const { label } of Object.values(relatedPersona.actors ?? {})) expect(text).toContain(label);
});

test('segments stand beside each other, one by one, and those nobody serves at the end', () => {
  const text = written({
    ...segmentedMap,
    segments: {
      a: {
        name: 'Families',
        order: 'a0',
        share: 60,
        x: 80,
        goals: 'Save\nRest',
        journeyIds: ['j'],
      },
      b: { name: 'Young ones', order: 'a1', share: 20, parentId: 'a' },
      c: { name: 'Others', order: 'a2', share: 30, personaIds: ['p'], journeyIds: ['j'] },
    },
  });
  expect(text).toContain(
    '2 segments, with 1 part below them. Together they hold 90 % of all customers, not 100 %.',
  );
  expect(text).toContain('The parts of Families add up to 20 %, the segment itself to 60 %.');
  expect(text).toContain('- **Goals:**\n  - Save\n  - Rest');
  expect(text).toContain('80 of 100');
  expect(text).toContain('- **Personas:** Ana');
  expect(text.split('## Not served yet')[1]?.trim()).toBe(
    '- Families: no persona\n- Young ones: no persona and no journey',
  );
});
