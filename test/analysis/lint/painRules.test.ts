import { describe, expect, test } from 'vitest';
import { found, soundJourney, subjects } from './cases';

const begun = () => soundJourney().cell('opportunities', 'Hears', 'Show a pizza');

describe('a pain without opportunity', () => {
  const open = () => begun().cell('pains', 'Pays', 'Slow', { text: 'Odd words', severity: 2 });

  test('is found once a step and asks for an opportunity', () => {
    expect(found('pain-without-opportunity', open())).toMatchObject([
      {
        message: '“Pays” has 2 pains and no opportunity.',
        targets: [{ id: 'pays' }, { id: 'slow' }, { id: 'odd-words' }],
        place: { stepId: 'pays', laneId: 'opportunities' },
      },
    ]);
  });

  test.each([
    ['an opportunity stands in the step', open().cell('opportunities', 'Pays', 'Say it shorter')],
    ['a solution does', open().cell('solutions', 'Pays', 'New form')],
    [
      'a wide opportunity covers the step',
      open().cell('opportunities', 'Chooses', { text: 'All', span: 2 }),
    ],
    [
      'arrows lead to opportunities elsewhere',
      open().link('Slow', 'Show a pizza').link('Show a pizza', 'Odd words'),
    ],
    ['no opportunity has been written yet', soundJourney().cell('pains', 'Pays', 'Slow')],
  ])('is none when %s', (_, map) => {
    expect(found('pain-without-opportunity', map)).toEqual([]);
  });
});

describe('a severe pain', () => {
  const severe = { text: 'Card refused', severity: 5 };

  test('without opportunity in its step is a problem, and not a hint as well', () => {
    const map = begun().cell('pains', 'Pays', severe);
    expect(subjects(found('severe-pain-unanswered', map))).toEqual(['card-refused']);
    expect(found('pain-without-opportunity', map)).toEqual([]);
  });

  test('that is not linked as others are, can be linked to the one beside it', () => {
    const map = begun()
      .cell('pains', 'Hears', 'Hungry')
      .link('Hungry', 'Show a pizza')
      .cell('pains', 'Pays', severe)
      .cell('opportunities', 'Pays', 'Say why');
    expect(found('severe-pain-unanswered', map)).toMatchObject([
      { fix: { command: { name: 'grid.addLink', args: { from: 'card-refused', to: 'say-why' } } } },
    ]);
    expect(found('severe-pain-unanswered', map.link('Card refused', 'Say why'))).toEqual([]);
  });

  test('beside an opportunity is fine on a map without such arrows', () => {
    const map = begun().cell('pains', 'Pays', severe).cell('opportunities', 'Pays', 'Say why');
    expect(found('severe-pain-unanswered', map)).toEqual([]);
  });

  test('of level 3 is none', () => {
    const map = begun().cell('pains', 'Pays', { text: 'Slow', severity: 3 });
    expect(found('severe-pain-unanswered', map)).toEqual([]);
  });
});

describe('an opportunity that is not weighed', () => {
  const weighed = { text: 'Show a pizza', impact: 3, effort: 2 };

  test.each([
    [{}, 'impact or effort'],
    [{ impact: 4 }, 'effort'],
    [{ effort: 4 }, 'impact'],
  ])('is found where others are: %j', (fields, missing) => {
    const map = soundJourney()
      .cell('opportunities', 'Hears', weighed)
      .cell('opportunities', 'Pays', { text: 'Say why', ...fields });
    expect(found('opportunity-unweighed', map)).toMatchObject([
      { message: `Opportunity “Say why” in “Pays” has no ${missing}.` },
    ]);
  });

  test('is none where nothing is weighed, or everything', () => {
    expect(found('opportunity-unweighed', begun())).toEqual([]);
    const all = soundJourney().cell('opportunities', 'Hears', weighed);
    expect(found('opportunity-unweighed', all)).toEqual([]);
  });
});

describe('a moment of truth without metric', () => {
  const moment = () => soundJourney().stage('After', { title: 'Rates', momentOfTruth: true });

  test('is found, and offers a lane for metrics or a card in it', () => {
    expect(found('moment-without-metric', moment())).toMatchObject([
      { targets: [{ id: 'rates' }], fix: { command: { name: 'grid.insertLane' } } },
    ]);
    expect(found('moment-without-metric', moment().lane('metrics'))).toMatchObject([
      { fix: { command: { name: 'grid.addCard', args: { laneId: 'metrics' } } } },
    ]);
  });

  test.each([
    ['a metric stands there', moment().cell('metrics', 'Rates', 'Stars')],
    [
      'a card there carries a number',
      moment().cell('actions', 'Rates', { text: 'Stars', metric: { name: 'NPS', value: 31 } }),
    ],
    ['no step is one', soundJourney()],
  ])('is none when %s', (_, map) => {
    expect(found('moment-without-metric', map)).toEqual([]);
  });
});
