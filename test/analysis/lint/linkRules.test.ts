import { describe, expect, test } from 'vitest';
import { found, soundBlueprint, soundJourney, subjects } from './cases';

describe('an arrow from customer to backstage', () => {
  test.each([
    ['down', 'Hands it over', 'Labels it'],
    ['up', 'Labels it', 'Hands it over'],
    ['to support', 'Hands it over', 'Ticket system'],
  ])('that skips the frontstage is found: %s', (_, from, to) => {
    const findings = found('link-skips-frontstage', soundBlueprint().link(from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.targets[0].kind).toBe('link');
    expect(findings[0]?.message).toBe(
      `The arrow between “${from}” and “${to}” skips the frontstage.`,
    );
  });

  test('is none between neighbours, nor from journeys without frontstage', () => {
    expect(found('link-skips-frontstage', soundBlueprint())).toEqual([]);
    const journey = soundJourney()
      .cell('customer-actions', 'Pays', 'Waits')
      .cell('backstage', 'Pays', 'Books it')
      .link('Waits', 'Books it');
    expect(found('link-skips-frontstage', journey)).toEqual([]);
  });
});

describe('an arrow across the line of interaction', () => {
  test('that starts at evidence is found', () => {
    const map = soundBlueprint().link('Adviser explains', 'Bill');
    expect(subjects(found('link-crosses-interaction', map))).toEqual(['adviser-explains-to-bill']);
  });

  test('is none between customer action and frontstage, or above the line', () => {
    const map = soundBlueprint().link('Bill', 'Takes it home');
    expect(found('link-crosses-interaction', map)).toEqual([]);
  });
});

describe('an arrow back in time', () => {
  test('is found and can be marked as a loop', () => {
    const findings = found('backward-link', soundJourney().link('Types the card', 'Compares two'));
    expect(findings).toMatchObject([
      {
        message: 'The arrow from “Pays” back to “Chooses” is not marked as a loop.',
        fix: { command: { name: 'grid.editLink', args: { change: { kind: 'loop' } } } },
      },
    ]);
  });

  test.each([
    ['a loop', soundJourney().link('Types the card', 'Compares two', { kind: 'loop' })],
    ['a dependency', soundJourney().link('Types the card', 'Compares two', { kind: 'depends' })],
    ['an agreement', soundJourney().link('Types the card', 'Compares two', { heads: 2 })],
    ['forward', soundJourney().link('Compares two', 'Types the card')],
    ['in the same step', soundJourney().link('Menu', 'Compares two')],
    [
      'to a card that lasts as long',
      soundJourney()
        .cell('touchpoints', 'Hears', { text: 'Chat', channel: 'chat', span: 3 })
        .link('Types the card', 'Chat'),
    ],
    [
      'from a pain to an earlier idea',
      soundJourney()
        .cell('pains', 'Pays', 'Card refused')
        .cell('opportunities', 'Hears', 'Say which cards work')
        .link('Card refused', 'Say which cards work'),
    ],
  ])('is none when it is %s', (_, map) => {
    expect(found('backward-link', map)).toEqual([]);
  });
});
