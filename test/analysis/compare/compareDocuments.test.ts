import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../../src/analysis/compare/compareDocuments';
import { countedIds } from '../../../src/base/id';
import { addCard } from '../../../src/commands/grid/addCard';
import { addLink } from '../../../src/commands/grid/addLink';
import { clearEmotion } from '../../../src/commands/grid/clearEmotion';
import { deleteStages } from '../../../src/commands/grid/deleteStages';
import { editCards } from '../../../src/commands/grid/editCards';
import { editDocument } from '../../../src/commands/grid/editDocument';
import { editLanes } from '../../../src/commands/grid/editLanes';
import { insertLane } from '../../../src/commands/grid/insertLane';
import { insertStep } from '../../../src/commands/grid/insertStep';
import { moveCards } from '../../../src/commands/grid/moveCards';
import { moveStage } from '../../../src/commands/grid/moveStage';
import { moveStep } from '../../../src/commands/grid/moveStep';
import { renameStage } from '../../../src/commands/grid/renameStage';
import { reverseLinks } from '../../../src/commands/grid/reverseLinks';
import { setCardText } from '../../../src/commands/grid/setCardText';
import { setEmotion } from '../../../src/commands/grid/setEmotion';
import { setStepWidth } from '../../../src/commands/grid/setStepWidth';
import { editBlock } from '../../../src/commands/persona/editBlock';
import { editRating } from '../../../src/commands/persona/editRating';
import { moveActor } from '../../../src/commands/persona/moveActor';
import { addSegment } from '../../../src/commands/segmentation/addSegment';
import { editSegment } from '../../../src/commands/segmentation/editSegment';
import { instantiate } from '../../../src/document/templates/instantiate';
import { persona as personaForm } from '../../../src/document/templates/persona';
import { segmentation as segmentationForm } from '../../../src/document/templates/segmentation';
import { anyDocument } from '../../support/arbitraries';
import { journey } from '../../support/build';
import { edited } from '../../support/edited';

const map = journey('Ordering')
  .persona('Ana')
  .persona('Ben')
  .usualLanes()
  .stage('Find', 'Sees ad', 'Compares')
  .stage('Buy', 'Pays', 'Waits')
  .cell('Pains', 'Sees ad', { text: 'Slow search', severity: 2 }, 'Dear')
  .cell('Pains', 'Pays', 'Card declined')
  .cell('Touchpoints', 'Pays', { text: 'App', channel: 'mobile-app' })
  .emotion('Pays', -0.5, { persona: 'Ana' })
  .inbox('Later')
  .build();
const sentences = (before: typeof map, after: typeof map) =>
  compareDocuments(before, after).changes.map(({ sentence }) => sentence);

describe('between two versions of a map', () => {
  test('what is new and what is gone is told with its place', () => {
    const after = edited(
      map,
      addCard({ id: 'c', stepId: 'compares', laneId: 'quotes', before: null, text: 'Which one?' }),
      insertStep({ id: 's', stageId: 'buy', before: null, title: 'Leaves' }),
      insertLane({ id: 'l', role: 'gains', before: null }),
      addLink({ id: 'x', from: 'dear', to: 'card-declined' }),
    );
    const added = [
      'Step “Leaves” added to Buy.',
      'Lane “Gains” added.',
      'Card “Which one?” added to Quotes at Compares.',
      'Arrow from “Dear” to “Card declined” added.',
    ];
    expect(sentences(map, after)).toEqual(added);
    expect(sentences(after, map)).toEqual(
      added.map((sentence) =>
        sentence.replace('added to', 'removed from').replace('added', 'removed'),
      ),
    );
  });

  test.each([
    ['another step', { stepId: 'pays', laneId: 'pains' }, 'from Sees ad to Pays'],
    ['another lane', { stepId: 'sees-ad', laneId: 'quotes' }, 'from Pains to Quotes'],
    [
      'another cell',
      { stepId: 'pays', laneId: 'quotes' },
      'from Pains at Sees ad to Quotes at Pays',
    ],
    ['the inbox', { stepId: null, laneId: null }, 'from Pains at Sees ad to the inbox'],
    ['the end of its cell', { stepId: 'sees-ad', laneId: 'pains' }, 'within Pains at Sees ad'],
  ])('a card that went to %s has moved', (_, place, words) => {
    const after = edited(map, moveCards({ cardIds: ['slow-search'], ...place, before: null }));
    expect(sentences(map, after)).toContain(`Card “Slow search” moved ${words}.`);
  });

  test('of neighbours that changed places only the fewest have moved', () => {
    const after = edited(map, moveStage({ stageId: 'buy', before: 'find' }));
    expect(compareDocuments(map, after).changes).toMatchObject([
      { table: 'stages', kind: 'moved' },
    ]);
    const step = edited(map, moveStep({ stepId: 'pays', stageId: 'find', before: null }));
    expect(sentences(map, step)).toEqual(['Step “Pays” moved from Buy to Find.']);
  });

  test('what says something else tells which field, and the values where they are short', () => {
    const after = edited(
      map,
      setCardText({ cardId: 'dear', text: 'Too dear' }),
      editCards({ cardIds: ['app'], change: { channel: 'website' } }),
      renameStage({ stageId: 'find', title: 'Discover' }),
      setStepWidth({ stepIds: ['pays'], width: 300 }),
      editDocument({ change: { owner: 'Sales', scenario: 'Hungry at eight' } }),
    );
    expect(sentences(map, after)).toEqual([
      'The document: owner and scenario changed.',
      'Stage “Find”: renamed to “Discover”.',
      'Step “Pays”: width set to 300.',
      'Card “Dear”: text changed.',
      'Card “App”: channel changed from Mobile app to Website.',
    ]);
  });

  test('scores are told apart from other changes', () => {
    const place = { laneId: 'emotion', personaId: 'ana' };
    const after = edited(
      map,
      editCards({ cardIds: ['slow-search'], change: { severity: 4 } }),
      setEmotion({ ...place, stepId: 'pays', value: 1 }),
      setEmotion({ ...place, stepId: 'waits', value: 0.5 }),
    );
    expect(compareDocuments(map, after).changes).toMatchObject([
      { kind: 'rescored', sentence: 'Card “Slow search”: severity changed from 2 to 4.' },
      { kind: 'rescored', sentence: 'Ana’s feeling at Pays: score changed from −1 to +2.' },
      { kind: 'added', sentence: 'Ana’s feeling at Waits rated +1.' },
    ]);
    const cleared = edited(map, clearEmotion({ ...place, stepId: 'pays' }));
    expect(sentences(map, cleared)).toEqual(['Ana’s feeling at Pays is no longer rated.']);
  });

  test('a feeling is told on one scale, even where the scale changed', () => {
    const after = edited(
      map,
      setEmotion({ laneId: 'emotion', stepId: 'pays', personaId: 'ana', value: 0 }),
      editLanes({ laneIds: ['emotion'], change: { scale: 'zero-to-ten' } }),
    );
    expect(sentences(map, after)).toEqual([
      'Lane “Emotion”: scale set to zero to ten.',
      'Ana’s feeling at Pays: score changed from 2.5 to 5.',
    ]);
  });

  test('an arrow that was turned round says where it goes now', () => {
    const linked = edited(map, addLink({ id: 'x', from: 'dear', to: 'card-declined' }));
    const after = edited(linked, reverseLinks({ linkIds: ['x'] }));
    expect(sentences(linked, after)).toEqual([
      'Arrow from “Dear” to “Card declined”: now goes from “Card declined” to “Dear”.',
    ]);
  });

  test('a card can have moved and changed', () => {
    const after = edited(
      map,
      moveCards({ cardIds: ['dear'], stepId: 'pays', laneId: 'pains', before: null }),
      setCardText({ cardId: 'dear', text: 'Too dear' }),
    );
    expect(compareDocuments(map, after).changes.map(({ id }) => id)).toEqual([
      'cards/dear/moved',
      'cards/dear/changed',
    ]);
  });

  test('changes stand in reading order, with both rows to look at', () => {
    const after = edited(
      map,
      setCardText({ cardId: 'card-declined', text: 'Card refused' }),
      setCardText({ cardId: 'dear', text: 'Too dear' }),
      setCardText({ cardId: 'app', text: 'The app' }),
      setCardText({ cardId: 'later', text: 'Much later' }),
    );
    const { changes } = compareDocuments(map, after);
    expect(changes.map(({ afterId }) => afterId)).toEqual([
      'dear',
      'app',
      'card-declined',
      'later',
    ]);
    expect(changes[0]).toMatchObject({
      before: { text: 'Dear' },
      after: { text: 'Too dear' },
      fields: [{ field: 'text', before: 'Dear', after: 'Too dear' }],
    });
  });

  test('a deleted stage takes along what was in it, and what it left alone is no change', () => {
    const after = edited(map, deleteStages({ stageIds: ['find'] }));
    expect(sentences(map, after)).toEqual([
      'Stage “Find” removed.',
      'Step “Sees ad” removed from Find.',
      'Step “Compares” removed from Find.',
      'Card “Slow search” removed from Pains at Sees ad.',
      'Card “Dear” removed from Pains at Sees ad.',
    ]);
  });
});

describe('a to-be map', () => {
  test('is not different for being one', () => {
    const toBe = { ...map, id: 'other', state: 'to-be' as const, originId: map.id };
    expect(sentences(map, toBe)).toEqual([]);
  });

  test('made anew is told by its words', () => {
    const anew = journey('Ordering')
      .persona('ben')
      .persona('Ana')
      .lane('emotion', 'Mood')
      .lane('pains', 'Frustrations')
      .stage('FIND', 'Sees an ad', 'Compares')
      .stage('Buy it', 'Pays')
      .cell('Frustrations', 'Pays', 'The card is declined')
      .cell('Frustrations', 'Sees an ad', 'Dear')
      .emotion('Pays', 0.5, { persona: 'Ana' })
      .build();
    const renamed = JSON.parse(
      JSON.stringify(anew)
        .replace(/"(find|buy-it|sees-an-ad|compares|pays|ben|ana)"/g, '"new-$1"')
        .replace('emotion/pays/ana', 'mood/new-pays/new-ana'),
    );
    const { changes, matching } = compareDocuments(map, renamed);
    expect(matching.afterOf('steps', 'sees-ad')).toBe('new-sees-an-ad');
    expect(matching.afterOf('cards', 'dear')).toBe('dear');
    expect(changes.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'Stage “Find”: renamed to “FIND”.',
        'Lane “Pains”: renamed to “Frustrations”.',
        'Step “Waits” removed from Buy.',
      ]),
    );
  });
});

describe('between two versions of a sheet', () => {
  const persona = instantiate(personaForm, countedIds('p'));
  const segments = instantiate(segmentationForm, countedIds('s'));

  test('a persona’s blocks, ratings and relations are compared', () => {
    if (persona.kind !== 'persona') throw new Error('no persona');
    const [blockId = ''] = Object.keys(persona.blocks);
    const [ratingId = ''] = Object.keys(persona.ratings ?? {});
    const [actorId = ''] = Object.keys(persona.actors ?? {});
    const after = edited(
      persona,
      editBlock({ blockId, change: { title: 'What drives her' } }),
      editRating({ ratingId, change: { level: 1 } }),
      moveActor({ actorId, x: 300, y: 40 }),
    );
    expect(compareDocuments(persona, after).changes).toMatchObject([
      { table: 'blocks', kind: 'changed', sentence: expect.stringContaining('What drives her') },
      { table: 'ratings', kind: 'rescored', fields: [{ field: 'level', after: 1 }] },
      { table: 'actors', kind: 'moved' },
    ]);
  });

  test('so are segments', () => {
    if (segments.kind !== 'segmentation') throw new Error('no segmentation map');
    const [segmentId = ''] = Object.keys(segments.segments);
    const after = edited(
      segments,
      editSegment({ segmentId, change: { share: 1, x: 2 } }),
      addSegment({ id: 'new', name: 'Newcomers', before: null }),
    );
    expect(compareDocuments(segments, after).changes).toMatchObject([
      { table: 'segments', kind: 'rescored', afterId: segmentId },
      { table: 'segments', kind: 'added', sentence: 'Segment “Newcomers” added.' },
    ]);
  });
});

test('nothing is different from itself', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(compareDocuments(document, structuredClone(document)).changes).toEqual([]);
    }),
  );
});

test('another picture is one change, however high it is', () => {
  const change = { assetId: 'abc', pictureRatio: 2 };
  const [told] = compareDocuments(
    map,
    edited(map, editCards({ cardIds: ['dear'], change })),
  ).changes;
  expect(told?.fields.map(({ name }) => name)).toEqual(['picture']);
});
