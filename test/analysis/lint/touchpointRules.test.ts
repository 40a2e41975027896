import { describe, expect, test } from 'vitest';
import { journey } from '../../support/build';
import { found, soundJourney, subjects } from './cases';

describe('a touchpoint without channel', () => {
  test('is found, and its words may name the channel', () => {
    const map = soundJourney().cell('touchpoints', 'Pays', 'Receipt by email', 'Handover');
    const findings = found('touchpoint-without-channel', map);
    expect(subjects(findings)).toEqual(['receipt-by-email', 'handover']);
    expect(findings[0]?.fix).toEqual({
      label: 'Set channel: Email',
      command: {
        name: 'grid.editCards',
        args: { cardIds: ['receipt-by-email'], change: { channel: 'email' } },
      },
    });
    expect(findings[1]?.fix).toBeUndefined();
  });

  test('is none with a channel, in the inbox, or on cards that are no touchpoints', () => {
    const map = soundJourney()
      .inbox({ text: 'Leaflet', type: 'touchpoint' })
      .cell('touchpoints', 'Pays', { text: 'Note', type: 'text' });
    expect(found('touchpoint-without-channel', map)).toEqual([]);
  });
});

describe('a channel that lags behind', () => {
  /** Three steps on the phone at the given level, three on the web at +1. */
  function phone(level: number) {
    const map = journey().stage('A', 's1', 's2', 's3', 's4', 's5', 's6');
    for (const step of ['s1', 's3', 's5']) {
      map.cell('touchpoints', step, { text: `Call ${step}`, channel: 'phone' });
      map.emotion(step, level / 2);
    }
    for (const step of ['s2', 's4', 's6']) {
      map.cell('touchpoints', step, { text: `Page ${step}`, channel: 'website' });
      map.emotion(step, 0.5);
    }
    return map;
  }

  test('by one and a half levels is found', () => {
    expect(found('channel-lags', phone(-0.5))).toMatchObject([
      { message: 'Steps with “Phone call” feel much worse than the others.' },
    ]);
  });

  test('is none when it is close to the others, or its steps are worked on', () => {
    expect(found('channel-lags', phone(0))).toEqual([]);
    const worked = phone(-1)
      .cell('opportunities', 's1', 'Call back')
      .cell('opportunities', 's3', 'Say the time');
    expect(found('channel-lags', worked)).toEqual([]);
  });
});

describe('nothing but assumptions', () => {
  const assumed = { evidence: { kind: 'assumed' as const } };
  const guesses = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ text: `Guess ${index}`, ...assumed }));

  test('is found when all of five statements say so', () => {
    const map = soundJourney()
      .cell('actions', 'Pays', ...guesses(4))
      .emotion('Pays', 0, assumed);
    expect(found('all-assumed', map)).toMatchObject([
      { key: 'all-assumed', message: 'All 5 statements that name their evidence are assumed.' },
    ]);
  });

  test('is none with one source, with few statements, or where nobody names evidence', () => {
    const one = { text: 'Asked', evidence: { kind: 'interview' as const, n: 6 } };
    const asked = soundJourney().cell('actions', 'Pays', ...guesses(9), one);
    expect(found('all-assumed', asked)).toEqual([]);
    expect(found('all-assumed', soundJourney().cell('actions', 'Pays', ...guesses(4)))).toEqual([]);
    expect(found('all-assumed', soundJourney())).toEqual([]);
  });
});
