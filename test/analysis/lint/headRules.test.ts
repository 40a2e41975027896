import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/analysis/lint/facts';
import { lint } from '../../../src/analysis/lint/lint';
import type { GridDocument } from '../../../src/document/grid';
import { journey } from '../../support/build';
import { found, soundJourney, subjects } from './cases';

test('a sound journey has no findings', () => {
  expect(lint(soundJourney().build())).toEqual([]);
});

test('four cards are a map being begun, and left alone', () => {
  const begun = journey().stage('Sales', 'Asks').cell('touchpoints', 'Asks', 'a', 'b', 'c', 'd');
  expect(lint(begun.build())).toEqual([]);
  expect(lint(begun.cell('touchpoints', 'Asks', 'e').build())).not.toEqual([]);
});

describe('the head of a map', () => {
  test.each([
    ['no-scenario', 'scenario', { scenario: ' ' }],
    ['no-owner', 'owner', { owner: undefined }],
    ['no-date', 'date', { date: '' }],
    [
      'no-actor',
      'personas',
      { personas: { x: { name: ' ', color: '#000000', marker: 'star', order: 'a0' } } },
    ],
    ['to-be-without-origin', 'originId', { state: 'to-be' }],
  ] as const)('is told what it lacks: %s', (rule, details, fields: Partial<GridDocument>) => {
    const map = soundJourney().build();
    expect(found(rule, map)).toEqual([]);
    expect(found(rule, { ...map, ...fields })).toMatchObject([
      { key: rule, targets: [{ kind: 'document', id: map.id }], fix: { details } },
    ]);
  });

  test('names no origin on as-is maps, and one on to-be maps', () => {
    const to = soundJourney().with({ state: 'to-be', originId: 'as-is-map' });
    expect(found('to-be-without-origin', to)).toEqual([]);
  });
});

test('a map of nobody but employees does not say who travels', () => {
  const staff = journey().employee('Clerk').stage('Find', 'Asks');
  staff.cell('touchpoints', 'Asks', 'a', 'b', 'c', 'd', 'e');
  expect(found('no-actor', staff)).toHaveLength(1);
  expect(found('no-actor', staff.persona('Ana'))).toEqual([]);
});

describe('a persona without curve or cards', () => {
  test('is found among employees where another one is rated, and customers are left alone', () => {
    const map = soundJourney()
      .employee('Clerk')
      .employee('Cook')
      .lane('employee-emotion')
      .emotion('Pays', 0, { persona: 'Clerk', lane: 'employee-emotion' });
    expect(found('persona-unmapped', map)).toMatchObject([
      {
        targets: [{ kind: 'persona', id: 'cook' }],
        place: { laneId: 'employee-emotion' },
      },
    ]);
  });

  test('is found where others have some, and can leave the map', () => {
    const map = soundJourney().persona('Ben').emotion('Pays', 0);
    expect(found('persona-unmapped', map)).toMatchObject([
      {
        targets: [{ kind: 'persona', id: 'ben' }],
        fix: { command: { name: 'grid.removePersona', args: { personaId: 'ben' } } },
      },
    ]);
  });

  test.each([
    ['nobody has a curve', soundJourney().persona('Ben')],
    [
      'a card is marked as theirs',
      soundJourney()
        .persona('Ben')
        .emotion('Pays', 0)
        .cell('actions', 'Pays', { text: 'Owes', personaIds: ['ben'] }),
    ],
  ])('is none when %s', (_, map) => {
    expect(found('persona-unmapped', map)).toEqual([]);
  });
});

describe('a persona whose sheet says no source', () => {
  const map = journey()
    .persona('Ana', { documentId: 'ana-sheet' })
    .stage('A', 'Pays')
    .cell('actions', 'Pays', 'a', 'b', 'c', 'd', 'e');
  const sheet = (text: string) => {
    const facts = factsOf({
      id: 'ana-sheet',
      kind: 'persona',
      title: 'Ana',
      color: '#000000',
      marker: 'circle',
      blocks: { goals: { kind: 'goals', title: 'Goals', text, order: 'a0' } },
    });
    return facts.kind === 'persona' ? { personas: { 'ana-sheet': facts } } : {};
  };

  test('is found on the map', () => {
    const findings = found('mapped-persona-without-evidence', map, sheet('Eat well'));
    expect(subjects(findings)).toEqual(['ana']);
  });

  test('is none when the sheet names one, says it assumes, or is not at hand', () => {
    const rule = 'mapped-persona-without-evidence';
    expect(found(rule, map, sheet('Eat well (12 interviews)'))).toEqual([]);
    expect(found(rule, map, sheet('Assumed: eat well'))).toEqual([]);
    expect(found(rule, map)).toEqual([]);
  });
});
