import { describe, expect, test } from 'vitest';
import { journey } from '../../support/build';
import { found, soundJourney, subjects } from './cases';

/** Ana's levels (−2…+2) step by step from “Hears”; null is a gap. Every step has an action. */
function curve(...levels: (number | null)[]) {
  const names = levels.map((_, index) => `s${index + 1}`);
  const map = journey()
    .persona('Ana')
    .lane('emotion')
    .lane('pains')
    .stage('A', ...names);
  for (const [index, level] of levels.entries()) {
    const step = names[index] ?? '';
    map.cell('actions', step, `does ${step}`);
    if (level !== null) map.emotion(step, level / 2);
  }
  return map;
}

describe('a low point without a pain', () => {
  test.each([
    ['level −1', [0, 0, -1, 0, 0], ['s3']],
    ['each low step of a long low', [0, -1, -2, 0, 0], ['s2', 's3']],
    ['a drop of one and a half levels', [2, 2, 0.5, 0.5, 0.5], ['s3']],
    ['a dip of one level on both sides', [1, 0, 1, 1, 1], ['s2']],
    ['the start of a dip that lasts', [1, 0, 0, 0, 1], ['s2']],
    ['a drop over a gap', [2, null, 0, 0, 0], ['s3']],
  ])('is found at %s', (_, levels, at) => {
    expect(subjects(found('low-without-pain', curve(...levels)))).toEqual(at);
  });

  test.each([
    ['a level curve', [0, 0, 0, 0, 0]],
    ['a gentle slope down', [2, 1, 1, 0, 0]],
    ['a shallow dip', [1, 0.5, 1, 1, 1]],
    ['a dip that recovers on one side only', [1, 0, 0.5, 0.5, 0.5]],
    ['a rise from a neutral start', [0, 1, 1, 2, 2]],
  ])('is none on %s', (_, levels) => {
    expect(found('low-without-pain', curve(...levels))).toEqual([]);
  });

  test('is none where a pain says why, on any step of a dip or reaching over it', () => {
    const dip = curve(1, 0, 0, 0, 1).cell('pains', 's3', 'Silence');
    expect(found('low-without-pain', dip)).toEqual([]);
    const reaching = curve(0, -1, -1, 0, 0).cell('pains', 's1', { text: 'Silence', span: 3 });
    expect(found('low-without-pain', reaching)).toEqual([]);
  });

  test('is said once for two personas and asks for a card in the pains cell', () => {
    const map = curve(0, -1, 0, 0, 0).persona('Ben').emotion('s2', -1, { persona: 'Ben' });
    expect(found('low-without-pain', map)).toMatchObject([
      {
        targets: [
          { kind: 'step', id: 's2' },
          { kind: 'point', id: 'emotion/s2/ana' },
          { kind: 'point', id: 'emotion/s2/ben' },
        ],
        place: { stepId: 's2', laneId: 'pains' },
        fix: { command: { name: 'grid.addCard', args: { stepId: 's2', laneId: 'pains' } } },
      },
    ]);
  });

  test('is none on a map that has no place for pains, nor for employees', () => {
    const bare = soundJourney().emotion('Hears', 0).emotion('Pays', -1);
    expect(found('low-without-pain', bare)).toEqual([]);
    const staff = soundJourney()
      .lane('pains')
      .lane('employee-emotion')
      .emotion('Pays', -1, { lane: 'employee-emotion' });
    expect(found('low-without-pain', staff)).toEqual([]);
    const hired = staff.employee('Clerk').emotion('Pays', -1, { persona: 'Clerk' });
    expect(found('low-without-pain', hired)).toEqual([]);
  });
});

describe('a gap in the curve', () => {
  test('is found between rated steps, once for all its steps', () => {
    const findings = found('curve-gap', curve(0, 0, null, null, 0));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.targets.map(({ id }) => id)).toEqual(['s3', 's4']);
    expect(findings[0]?.message).toContain('“s3” and 1 more step');
  });

  test('is none before the first and after the last rated step', () => {
    expect(found('curve-gap', curve(null, 0, 0, 0, null))).toEqual([]);
  });

  test('is none where another persona is rated, or nothing happens', () => {
    const shared = curve(0, 0, null, 0, 0).persona('Ben').emotion('s3', 0, { persona: 'Ben' });
    expect(found('curve-gap', shared)).toEqual([]);
    const map = journey().stage('A', 's1', 's2', 's3', 's4').cell('actions', 's1', 'a', 'b', 'c');
    map.cell('actions', 's3', 'd').cell('actions', 's4', 'e').cell('metrics', 's2', 'm');
    map.emotion('s1', 0).emotion('s3', 0).emotion('s4', 0);
    expect(found('curve-gap', map)).toEqual([]);
  });

  test('is none on a curve just begun', () => {
    expect(found('curve-gap', curve(0, null, null, null, 0))).toEqual([]);
  });
});

describe('a weak ending', () => {
  test('is found when the last step is below the average', () => {
    expect(subjects(found('weak-ending', curve(1, 1, 1, 1, 0)))).toEqual(['s5']);
  });

  test.each([
    ['the end is the best', curve(0, 0, 0, 1, 2)],
    ['the end is average', curve(1, 0, 0, 1, 0.5)],
    ['the last step is not rated', curve(1, 1, 1, 0, null)],
    [
      'an opportunity takes care of it',
      curve(1, 1, 1, 1, 0).cell('opportunities', 's5', 'Thank them'),
    ],
  ])('is none when %s', (_, map) => {
    expect(found('weak-ending', map)).toEqual([]);
  });
});

describe('two journeys in one map', () => {
  const apart = () => {
    const map = curve(0, 0, 0, null, null, null).persona('Ben');
    for (const step of ['s4', 's5', 's6']) map.emotion(step, 0, { persona: 'Ben' });
    return map;
  };

  test('are found when two curves share no step', () => {
    const findings = found('journeys-mixed', apart());
    expect(findings.map(({ targets }) => targets.map(({ id }) => id))).toEqual([['ana', 'ben']]);
  });

  test('are none when they meet once', () => {
    expect(found('journeys-mixed', apart().emotion('s3', 0, { persona: 'Ben' }))).toEqual([]);
  });
});
