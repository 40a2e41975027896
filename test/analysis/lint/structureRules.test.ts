import { describe, expect, test } from 'vitest';
import { journey } from '../../support/build';
import { found, soundJourney, subjects } from './cases';

describe('a stage named like a department', () => {
  test.each(['Marketing', 'sales', 'Customer Service', 'IT', 'HR department', 'R&D', ' Finance '])(
    'is found: %s',
    (title) => {
      const map = soundJourney().stage(title, 'Calls').cell('actions', 'Calls', 'Calls');
      expect(found('stage-is-department', map)).toHaveLength(1);
    },
  );

  test.each(['Get support', 'Delivery', 'Support', 'It works', 'Buy', 'Order', 'Service', ''])(
    'is none: “%s”',
    (title) => {
      const map = soundJourney().stage(title, 'Calls').cell('actions', 'Calls', 'Calls');
      expect(found('stage-is-department', map)).toEqual([]);
    },
  );
});

describe('an empty step', () => {
  test('between filled ones is found and can be deleted', () => {
    const map = journey().stage('A', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8');
    map.cell('actions', 's1', 'a', 'b', 'c').cell('actions', 's3', 'd', 'e');
    expect(found('empty-step', map)).toMatchObject([
      {
        message: '“s2” is empty.',
        fix: { command: { name: 'grid.deleteSteps', args: { stepIds: ['s2'] } } },
      },
    ]);
  });

  test('at the end is found once most steps are filled', () => {
    expect(subjects(found('empty-step', soundJourney().stage('After', 'Leaves')))).toEqual([
      'leaves',
    ]);
  });

  test('is none with a point, or under a card that reaches over it', () => {
    const felt = soundJourney().stage('After', 'Leaves').emotion('Leaves', 0);
    expect(found('empty-step', felt)).toEqual([]);
    const wide = soundJourney()
      .stage('After', 'Leaves')
      .cell('actions', 'Eats', { text: 'Stays', span: 2 });
    expect(found('empty-step', wide)).toEqual([]);
  });
});

describe('an empty lane', () => {
  const full = () =>
    soundJourney().cell('actions', 'Eats', ...Array.from({ length: 8 }, (_, at) => `Bite ${at}`));

  test('is found on a map whose other lanes are in use', () => {
    expect(subjects(found('empty-lane', full().lane('pains')))).toEqual(['pains']);
    expect(subjects(found('empty-lane', full().lane('emotion')))).toEqual(['emotion']);
  });

  test.each([
    ['it is hidden', full().lane('pains', 'Pains', { hidden: true })],
    ['it holds a point', full().emotion('Eats', 0)],
    ['the map is small', soundJourney().lane('pains')],
    ['most lanes are empty', full().lane('pains').lane('gains').lane('quotes')],
  ])('is none when %s', (_, map) => {
    expect(found('empty-lane', map)).toEqual([]);
  });
});

describe('a missing title', () => {
  test('of a stage is found where others have one', () => {
    const map = soundJourney().stage('', 'Leaves').cell('actions', 'Leaves', 'Waves');
    expect(found('untitled-stage', map)).toMatchObject([
      { message: 'The stage of “Leaves” has no title, though others do.' },
    ]);
  });

  test('of a step is found where others of its stage have one', () => {
    const map = soundJourney().stage('After', 'Leaves', '');
    map.cell('actions', 'after-step', 'Waves').cell('actions', 'Leaves', 'Goes');
    expect(found('untitled-step', map)).toMatchObject([
      { message: 'Step 6, in “After”, has no title, though others beside it do.' },
    ]);
  });

  test('is none while nothing stands there, and where no sibling has one', () => {
    expect(found('untitled-stage', soundJourney().stage('', 'Leaves'))).toEqual([]);
    const bare = journey().stage('').cell('actions', 'stage-step', 'a', 'b', 'c', 'd', 'e');
    expect(found('untitled-stage', bare)).toEqual([]);
    const stages = soundJourney().stage('After').cell('actions', 'After', 'Waves');
    expect(found('untitled-step', stages)).toEqual([]);
  });
});

describe('a step title', () => {
  test('that is there twice is found, whatever its letters', () => {
    const map = soundJourney().stage('After', ' pays ', 'PAYS!');
    expect(found('step-title-twice', map)).toMatchObject([
      { message: '3 steps are called “Pays”.', place: { stepId: 'pays-2' } },
    ]);
  });

  test('is none when empty or different', () => {
    expect(found('step-title-twice', soundJourney().stage('After').stage('Later'))).toEqual([]);
    expect(found('step-title-twice', soundJourney().stage('After', 'Pays again'))).toEqual([]);
  });
});

test('a map of more than forty steps is called long', () => {
  const steps = (count: number) => Array.from({ length: count }, (_, index) => `Step ${index + 1}`);
  expect(found('map-too-long', soundJourney().stage('More', ...steps(37)))).toHaveLength(1);
  expect(found('map-too-long', soundJourney().stage('More', ...steps(36)))).toEqual([]);
});
