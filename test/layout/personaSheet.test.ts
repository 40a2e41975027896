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
