import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GridDocument } from '../../src/document/grid';
import { personasInOrder } from '../../src/document/queries';
import type { Channel } from '../../src/document/vocabulary';
import { writeCjml } from '../../src/formats/cjmlWrite';
import { blueprint, journey } from '../support/build';
import { readXml } from '../support/readXml';
import { readCjmlSoundly as read, shapeOf } from './readCjmlSoundly';

/** What comes before the elements is not the strict reader's. */
function strict(text: string) {
  return readXml(text.replace(/^<\?xml.*\n<!--.*\n/, ''));
}

describe('writing CJML', () => {
  test('touchpoints become communication points with both sides, actions actions', () => {
    const map = journey('Books & more')
      .with({ team: 'Bookis' })
      .persona('Carl')
      .employee('Clerk')
      .stage('Buy', 'Order')
      .cell('actions', 'Order', 'Compares <prices>')
      .cell('touchpoints', 'Order', { text: 'Web shop', channel: 'website' })
      .cell('touchpoints', 'Order', { text: 'Receipt', channel: 'email' })
      .build();
    const { text } = writeCjml(map);
    expect(() => strict(text)).not.toThrow();
    expect(text).toContain('<plannedJourney>');
    expect(text).toContain('<endUser actorID="A1"><actorName>Carl</actorName></endUser>');
    expect(text).toContain('<employee actorID="A2"><actorName>Clerk</actorName></employee>');
    expect(text).toContain('<companyName>Bookis</companyName>');
    expect(text).toContain(
      '<initiator><refersTo actorIDref="A1"/><initiatorLabel>Web shop</initiatorLabel></initiator>',
    );
    expect(text).toContain(
      '<initiator><refersTo actorIDref="P1"/><initiatorLabel>Receipt</initiatorLabel></initiator>',
    );
    expect(text).toContain('<actionLabel>Compares &lt;prices&gt;</actionLabel>');
  });

  test('only actual journeys have experiences', () => {
    const map = journey().persona('Ana').stage('Buy', 'Pay').emotion('Pay', -0.5, { note: 'Slow' });
    expect(writeCjml(map.build()).text).not.toContain('experience>');
    expect(writeCjml(map.build()).losses).toContain(
      '1 feeling left out: CJML keeps experiences for actual journeys.',
    );
    const again = read(writeCjml(map.with({ basis: 'actual' }).build()).text).document;
    expect(again.basis).toBe('actual');
    expect(Object.values(again.emotions)).toEqual([{ value: -0.5, note: 'Slow' }]);
  });

  test('says what is lost and what is assumed', () => {
    const map = journey()
      .stage('Buy', { title: 'Pay', minutes: 5, momentOfTruth: true })
      .cell('touchpoints', 'Pay', { text: 'Till', tags: ['x'] })
      .cell('pains', 'Pay', 'Slow')
      .link('Slow', 'Till')
      .build();
    expect(writeCjml(map).losses).toEqual([
      'No official schema could be checked: this is CJML 2.0-like.',
      'Who begins is assumed: the provider by email, SMS, print, TV, delivery, bill and frontstage.',
      '1 card left out: CJML holds communication points and actions.',
      '1 card written without ratings, evidence, tags, pictures and the like.',
      '1 arrow left out.',
      '1 duration left out.',
      '1 moment of truth not marked.',
    ]);
  });

  test('a blueprint speaks frontstage and acts backstage', () => {
    const map = blueprint()
      .persona('Guest')
      .stage('Visit', 'Arrives')
      .cell('frontstage-people', 'Arrives', 'Greets')
      .cell('backstage', 'Arrives', 'Prepares room')
      .build();
    expect(read(writeCjml(map).text).shape).toEqual([
      [
        'Visit',
        [
          [
            'Arrives',
            [
              ['touchpoints', 'Greets', null, []],
              ['backstage', 'Prepares room', null, []],
            ],
          ],
        ],
      ],
    ]);
  });
});

describe('any map', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim())
    .filter((text) => text !== '');
  const channel = fc.constantFrom<(Channel | undefined)[]>(
    undefined,
    'website',
    'email',
    'kiosk',
    'custom:Letter box',
    'custom:Website',
  );
  const card = fc.record({ text: word, channel, mine: fc.boolean() });
  const stage = fc.tuple(
    word,
    fc.array(fc.tuple(word, fc.array(card, { maxLength: 3 })), { minLength: 1, maxLength: 3 }),
  );

  test('stages, steps, channels and actors come back', () => {
    fc.assert(
      fc.property(fc.array(stage, { minLength: 1, maxLength: 3 }), word, (stages, person) => {
        const map = mapOf(stages, person);
        const { text } = writeCjml(map);
        expect(() => strict(text)).not.toThrow();
        const again = read(text);
        expect(again.report).toEqual([]);
        expect(again.shape).toEqual(shapeOf(map));
        expect(personasInOrder(again.document).map(([, { name, side }]) => [name, side])).toEqual(
          personasInOrder(map).map(([, { name, side }]) => [name, side]),
        );
      }),
      { numRuns: 150 },
    );
  });
});

type Cards = { text: string; channel: Channel | undefined; mine: boolean }[];

function mapOf(stages: [string, [string, Cards][]][], person: string): GridDocument {
  const builder = journey('Map').usualLanes();
  builder.persona('Ana').persona(`${person} 2`).employee('Clerk');
  const map = structuredClone(builder.build());
  const [ana = ''] = Object.keys(map.personas);
  const lanes = Object.keys(map.lanes);
  stages.forEach(([title, steps], s) => {
    map.stages[`s${s}`] = { title, order: `a${s}` };
    steps.forEach(([step, cards], t) => {
      map.steps[`s${s}t${t}`] = { stageId: `s${s}`, title: step, order: `a${t}` };
      cards.forEach(({ text, channel, mine }, c) => {
        map.cards[`s${s}t${t}c${c}`] = {
          laneId: lanes[mine ? 0 : 1] ?? '',
          stepId: `s${s}t${t}`,
          order: `a${c}`,
          type: mine ? 'action' : 'touchpoint',
          text,
          ...(channel && !mine ? { channel } : {}),
          ...(c === 1 ? { personaIds: [ana] } : {}),
        };
      });
    });
  });
  return map;
}
