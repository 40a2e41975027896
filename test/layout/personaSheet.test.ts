import { expect, test } from 'vitest';
import type { PersonaDocument } from '../../src/document/persona';
import { layoutPersonaSheet, sheet } from '../../src/layout/personaSheet';
import { fixedMeasurer } from '../support/fixedMeasurer';

const persona = (lines: number): PersonaDocument => ({
  id: 'p',
  kind: 'persona',
  title: 'Ana',
  color: '#4e4ecc',
  marker: 'star',
  blocks: {
    a: { kind: 'goals', title: 'Goals', text: Array(lines).fill('Go').join('\n'), order: 'a0' },
  },
});

test('a sheet whose blocks fit is exactly one page', () => {
  const { size, overBy } = layoutPersonaSheet(persona(3), fixedMeasurer);
  expect(size).toEqual(sheet.page);
  expect(overBy).toBe(0);
});

test('a sheet that is too long says by how many lines', () => {
  const full = layoutPersonaSheet(persona(60), fixedMeasurer);
  const longer = layoutPersonaSheet(persona(62), fixedMeasurer);
  expect(full.overBy).toBeGreaterThan(0);
  expect(longer.overBy).toBe(full.overBy + 2);
});

test('a long title wraps, and what stands below it moves down by its lines', () => {
  const titled = (title: string) => {
    const document = persona(1);
    const block = { kind: 'goals', title, text: 'Go', order: 'a0' } as const;
    const [placed] = layoutPersonaSheet(
      { ...document, blocks: { a: block } },
      fixedMeasurer,
    ).blocks;
    return placed;
  };
  const short = titled('Goals');
  const long = titled('What the customers of a customer want from those who sell to them');
  const more = (long?.title.height ?? 0) - (short?.title.height ?? 0);
  expect(more).toBeGreaterThan(0);
  expect(long?.box.height).toBe((short?.box.height ?? 0) + more);
  expect(long?.lines[0]?.top).toBe((short?.lines[0]?.top ?? 0) + more);
});

test('a title leaves room for what its block rests on, and for the buttons where it is typed', () => {
  const document = persona(1);
  const goals = { kind: 'goals', title: 'Goals', text: 'Go', order: 'a0' } as const;
  const widthOf = (blocks: PersonaDocument['blocks'], editing: boolean) =>
    layoutPersonaSheet({ ...document, blocks }, fixedMeasurer, { editing }).blocks[0]?.title.width;
  const plain = widthOf({ a: goals }, false) ?? 0;
  const researched = { ...goals, evidence: { kind: 'interview', n: 8 } } as const;
  expect(widthOf({ a: researched }, false)).toBeLessThan(plain);
  expect(widthOf({ a: researched }, true)).toBeLessThan(widthOf({ a: researched }, false) ?? 0);
});

test('every block stands in the column it has in pictures, whatever buttons the screen adds', () => {
  const block = (kind: 'skills' | 'goals', lines: number, order: string) => ({
    kind,
    title: 'Something',
    text: Array(lines).fill('Go').join('\n'),
    order,
  });
  const document = {
    ...persona(1),
    blocks: {
      a: block('skills', 2, 'a0'),
      b: block('goals', 3, 'a1'),
      c: block('goals', 4, 'a2'),
      d: block('goals', 1, 'a3'),
    },
  };
  const columns = (editing: boolean) =>
    layoutPersonaSheet(document, fixedMeasurer, { editing }).blocks.map(({ box }) => box.x);
  expect(columns(true)).toEqual(columns(false));
});

test('a label too long for its line makes its row higher, and what follows moves down', () => {
  const rated = (label: string) => {
    const document = persona(1);
    const skills = { kind: 'skills', title: 'Skills', text: 'Go', order: 'a0' } as const;
    const rating = (text: string, order: string) => ({
      blockId: 'a',
      label: text,
      level: 3,
      order,
    });
    const ratings = { r: rating(label, 'a0'), s: rating('Writes', 'a1') };
    return layoutPersonaSheet({ ...document, blocks: { a: skills }, ratings }, fixedMeasurer)
      .blocks[0];
  };
  const short = rated('Listens');
  const long = rated('Keeps a diary of everything that callers said in the last two weeks');
  const more = (long?.rows[0]?.height ?? 0) - (short?.rows[0]?.height ?? 0);
  expect(more).toBeGreaterThan(0);
  expect(long?.rows[1]?.top).toBe((short?.rows[1]?.top ?? 0) + more);
  expect(long?.lines[0]?.top).toBe((short?.lines[0]?.top ?? 0) + more);
});
