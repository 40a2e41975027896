import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/analysis/lint/lint';
import { blueprint } from '../../support/build';
import { found, soundBlueprint, soundJourney, subjects } from './cases';

test('a sound blueprint has no findings', () => {
  expect(lint(soundBlueprint().build())).toEqual([]);
});

describe('a customer action without frontstage', () => {
  const lonely = () =>
    soundBlueprint().stage('Later', 'Asks').cell('customer-actions', 'Asks', 'Phones', 'Waits');

  test('is found once a step, and goes to the frontstage cell', () => {
    const [finding, ...more] = found('action-without-frontstage', lonely());
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'problem',
      key: 'action-without-frontstage/asks',
      message: '“Asks” has 2 customer actions but nothing frontstage.',
      place: { stepId: 'asks', laneId: 'frontstage-people' },
      fix: { command: { name: 'grid.addCard', args: { stepId: 'asks' } } },
    });
    expect(finding?.targets.map(({ id }) => id)).toEqual(['asks', 'phones', 'waits']);
  });

  test.each([
    ['a system answers', lonely().cell('frontstage-systems', 'Asks', 'Phone menu')],
    ['a card before it spans the step', wide()],
    [
      'an arrow leads to a frontstage card elsewhere',
      lonely().link('Phones', 'Adviser explains').link('Waits', 'Adviser explains'),
    ],
    [
      'there is no frontstage at all yet',
      blueprint().stage('A', 'Asks').cell('customer-actions', 'Asks', 'a', 'b', 'c', 'd', 'e'),
    ],
    ['a journey has plain actions', soundJourney().cell('frontstage-people', 'Pays', 'Courier')],
    ['its lane is hidden', hidden()],
  ])('is none when %s', (_, map) => {
    expect(found('action-without-frontstage', map)).toEqual([]);
  });

  function wide() {
    return lonely().cell('frontstage-people', 'Collects', { text: 'Adviser stays', span: 2 });
  }

  function hidden() {
    const map = lonely().build();
    const lane = map.lanes['customer-actions'];
    return lane
      ? { ...map, lanes: { ...map.lanes, 'customer-actions': { ...lane, hidden: true } } }
      : map;
  }
});

describe('a customer action without evidence', () => {
  const bare = () =>
    soundBlueprint()
      .stage('Later', 'Asks')
      .cell('customer-actions', 'Asks', 'Phones')
      .cell('frontstage-people', 'Asks', 'Agent');

  test('is found where the map shows evidence elsewhere', () => {
    expect(subjects(found('action-without-evidence', bare()))).toEqual(['asks']);
  });

  test.each([
    ['it has some', bare().cell('evidence', 'Asks', 'Ringing tone')],
    ['the map shows no evidence anywhere', noEvidence()],
  ])('is none when %s', (_, map) => {
    expect(found('action-without-evidence', map)).toEqual([]);
  });

  function noEvidence() {
    return blueprint()
      .stage('A', 'Asks')
      .lane('evidence')
      .cell('customer-actions', 'Asks', 'a', 'b', 'c')
      .cell('frontstage-people', 'Asks', 'd', 'e');
  }
});

describe('a frontstage card without customer action', () => {
  const alone = () =>
    soundBlueprint().stage('Later', 'Asks').cell('frontstage-people', 'Asks', 'Agent calls');

  test('is found', () => {
    const findings = found('frontstage-without-action', alone());
    expect(findings).toMatchObject([
      {
        message: '“Agent calls” has no customer action above it in “Asks”.',
        place: { stepId: 'asks', laneId: 'customer-actions' },
      },
    ]);
  });

  test.each([
    ['an action stands above', alone().cell('customer-actions', 'Asks', 'Picks up')],
    ['an arrow joins it to an action', alone().link('Takes it home', 'Agent calls')],
    [
      'a journey has no customer actions lane',
      soundJourney().cell('frontstage-people', 'Eats', 'Courier'),
    ],
  ])('is none when %s', (_, map) => {
    expect(found('frontstage-without-action', map)).toEqual([]);
  });
});

describe('a support process linked to nothing', () => {
  const orphan = () => soundBlueprint().cell('support', 'Collects', 'Billing');

  test('is found, and linked from the one backstage card of its step', () => {
    const map = orphan().cell('backstage', 'Collects', 'Closes the ticket');
    expect(found('orphan-support', map)).toMatchObject([
      {
        severity: 'problem',
        targets: [{ kind: 'card', id: 'billing' }],
        fix: {
          command: { name: 'grid.addLink', args: { from: 'closes-the-ticket', to: 'billing' } },
        },
      },
    ]);
    expect(found('orphan-support', orphan())[0]?.fix).toBeUndefined();
  });

  test.each([
    ['an arrow touches it', orphan().link('Billing', 'Adviser explains')],
    ['the map has no arrows', { ...orphan().build(), links: {} }],
  ])('is none when %s', (_, map) => {
    expect(found('orphan-support', map)).toEqual([]);
  });
});

describe('a blueprint without customer actions', () => {
  const below = () =>
    blueprint()
      .stage('A', 'Asks')
      .lane('customer-actions')
      .cell('backstage', 'Asks', 'a', 'b', 'c')
      .cell('support', 'Asks', 'd', 'e');

  test('is found', () => {
    expect(found('blueprint-without-actions', below())).toMatchObject([
      { key: 'blueprint-without-actions', message: '5 cards below, but no customer action yet.' },
    ]);
  });

  test('is none with one action', () => {
    const map = below().cell('customer-actions', 'Asks', 'Phones');
    expect(found('blueprint-without-actions', map)).toEqual([]);
  });
});
