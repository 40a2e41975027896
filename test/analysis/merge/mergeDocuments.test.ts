import { describe, expect, test } from 'vitest';
import { mergeDocuments } from '../../../src/analysis/merge/mergeDocuments';
import { countedIds } from '../../../src/base/id';
import { addCard } from '../../../src/commands/grid/addCard';
import { deleteCards } from '../../../src/commands/grid/deleteCards';
import { deleteStages } from '../../../src/commands/grid/deleteStages';
import { editCards } from '../../../src/commands/grid/editCards';
import { editDocument } from '../../../src/commands/grid/editDocument';
import { insertStage } from '../../../src/commands/grid/insertStage';
import { moveCards } from '../../../src/commands/grid/moveCards';
import { moveStage } from '../../../src/commands/grid/moveStage';
import { renameStage } from '../../../src/commands/grid/renameStage';
import { setCardText } from '../../../src/commands/grid/setCardText';
import { setEmotion } from '../../../src/commands/grid/setEmotion';
import { bigMap } from '../../../src/document/bigMap';
import { createBlankPersona } from '../../../src/document/create';
import type { AnyDocument } from '../../../src/document/document';
import type { GridDocument } from '../../../src/document/grid';
import { limits } from '../../../src/document/limits';
import { orderedStages } from '../../../src/document/queries';
import { journey } from '../../support/build';
import { edited } from '../../support/edited';
import { merged, openQuestions } from '../../support/merged';
import { seededRandom } from '../../support/random';
import { sketch } from '../../support/sketch';

const base = journey('Ordering')
  .persona('Ana')
  .lane('pains')
  .lane('gains')
  .lane('emotion')
  .stage('Find', 'Sees ad')
  .stage('Buy', 'Pays')
  .cell('Pains', 'Sees ad', { text: 'Slow', tags: ['web'] }, 'Dear')
  .cell('Pains', 'Pays', 'Declined')
  .link('Slow', 'Declined')
  .emotion('Pays', 0, { persona: 'Ana' })
  .build();

const card = (id: string, stepId: string, text: string) =>
  addCard({ id, stepId, laneId: 'pains', before: null, text });

describe('changes that do not touch one another', () => {
  test('come together without a question', () => {
    const mine = edited(
      base,
      setCardText({ cardId: 'slow', text: 'Too slow' }),
      card('m', 'pays', 'Cold'),
      editDocument({ change: { owner: 'Sales' } }),
    );
    const theirs = edited(
      base,
      editCards({ cardIds: ['slow'], change: { severity: 4 } }),
      moveCards({ cardIds: ['dear'], stepId: 'pays', laneId: 'gains', before: null }),
      setEmotion({ laneId: 'emotion', stepId: 'pays', personaId: 'ana', value: 1 }),
      renameStage({ stageId: 'buy', title: 'Order' }),
    );
    const result = merged({ base, mine, theirs });
    expect(result.conflicts).toEqual([]);
    expect(sketch(result.merged)).toEqual([
      'Find > Sees ad | Pains: Too slow',
      'Order > Pays | Pains: Declined, Cold | Gains: Dear',
    ]);
    expect(result.merged).toMatchObject({
      owner: 'Sales',
      cards: { slow: { text: 'Too slow', severity: 4 } },
      emotions: { 'emotion/pays/ana': { value: 1 } },
    });
    expect(result.taken).toEqual({ added: 0, removed: 0, changed: 4 });
  });

  test('what one side deleted and the other left alone is gone', () => {
    const theirs = edited(base, deleteCards({ cardIds: ['slow'] }));
    const mine = edited(base, setCardText({ cardId: 'dear', text: 'Too dear' }));
    const result = merged({ base, mine, theirs });
    expect(Object.keys(result.merged.cards)).toEqual(['dear', 'declined']);
    expect(result.merged.links).toEqual({});
    expect(result.taken).toEqual({ added: 0, removed: 2, changed: 0 });
  });

  test('tags and personas of both are in, and what either took out is out', () => {
    const mine = edited(
      base,
      editCards({ cardIds: ['slow'], change: { tags: ['web', 'urgent'] } }),
    );
    const theirs = edited(base, editCards({ cardIds: ['slow'], change: { tags: ['app'] } }));
    const result = merged({ base, mine, theirs });
    expect(result.merged.cards.slow?.tags).toEqual(['app', 'urgent']);
    expect(result.conflicts).toEqual([]);
  });

  test('what both did in the same way is done once', () => {
    const done = edited(base, setCardText({ cardId: 'slow', text: 'Too slow' }));
    expect(merged({ base, mine: done, theirs: structuredClone(done) }).merged).toBe(done);
  });

  test('what did not change is the same object', () => {
    const theirs = edited(base, renameStage({ stageId: 'buy', title: 'Order' }));
    const result = merged({ base, mine: base, theirs: structuredClone(theirs) }).merged;
    expect(result.cards).toBe(base.cards);
    expect(result.stages.find).toBe(base.stages.find);
  });
});

describe('the order of things', () => {
  const order = (document: GridDocument) => orderedStages(document).map(([, { title }]) => title);
  const stage = (id: string, title: string) =>
    insertStage({ id, stepId: `${id}-step`, before: null, title });

  test('what each side put in the same gap stays together', () => {
    const mine = edited(base, stage('m1', 'Ship'), stage('m2', 'Use'));
    const theirs = edited(base, stage('t1', 'Review'), stage('t2', 'Renew'));
    const expected = ['Find', 'Buy', 'Ship', 'Use', 'Review', 'Renew'];
    expect(order(merged({ base, mine, theirs }).merged)).toEqual(expected);
    expect(order(merged({ base, mine: theirs, theirs: mine }).merged)).toEqual(expected);
  });

  test('moves of both are done', () => {
    const mine = edited(base, moveStage({ stageId: 'buy', before: 'find' }));
    const theirs = edited(
      base,
      moveCards({ cardIds: ['slow'], stepId: 'sees-ad', laneId: 'pains', before: null }),
    );
    const result = merged({ base, mine, theirs }).merged;
    expect(sketch(result)).toEqual([
      'Buy > Pays | Pains: Declined',
      'Find > Sees ad | Pains: Dear, Slow',
    ]);
  });
});

describe('what both sides changed in different ways', () => {
  test('is asked, with what was there and what each side says', () => {
    const mine = edited(base, setCardText({ cardId: 'slow', text: 'Too slow' }));
    const theirs = edited(
      base,
      setCardText({ cardId: 'slow', text: 'Very slow' }),
      setEmotion({ laneId: 'emotion', stepId: 'pays', personaId: 'ana', value: 1 }),
    );
    const rated = edited(
      mine,
      setEmotion({ laneId: 'emotion', stepId: 'pays', personaId: 'ana', value: -1 }),
    );
    const result = merged({ base, mine: rated, theirs });
    expect(openQuestions(result)).toEqual([
      'Card “Too slow”, text: Slow → Too slow / Very slow',
      'Ana’s feeling at Pays, score: 0 → −2 / +2',
    ]);
    expect(result.conflicts).toMatchObject([
      { id: 'cards/slow/text', place: 'Pains at Sees ad', choices: ['mine', 'theirs', 'both'] },
      { id: 'emotions/emotion/pays/ana/value', choices: ['mine', 'theirs'], initial: 'mine' },
    ]);
    expect(result.merged.cards.slow?.text).toBe('Too slow');
  });

  test('two places of a card are one question, its new type included', () => {
    const mine = edited(
      base,
      moveCards({ cardIds: ['dear'], stepId: 'pays', laneId: 'pains', before: null }),
    );
    const theirs = edited(
      base,
      moveCards({ cardIds: ['dear'], stepId: 'pays', laneId: 'gains', before: null }),
    );
    const result = merged({ base, mine, theirs });
    expect(openQuestions(result)).toEqual([
      'Card “Dear”, place: Pains at Sees ad → Pains at Pays / Gains at Pays',
    ]);
    expect(result.merged.cards.dear).toMatchObject({ laneId: 'pains', type: 'pain' });
  });

  test('a thing deleted here and changed there stays until that is settled', () => {
    const mine = edited(base, deleteCards({ cardIds: ['slow'] }));
    const theirs = edited(base, editCards({ cardIds: ['slow'], change: { severity: 5 } }));
    const result = merged({ base, mine, theirs });
    expect(openQuestions(result)).toEqual([
      'Card “Slow”, kept or deleted: deleted / changed: severity',
    ]);
    expect(result.merged.cards.slow?.severity).toBe(5);
  });

  test('a thing deleted here and only moved among its neighbours there is gone', () => {
    const mine = edited(base, deleteCards({ cardIds: ['dear'] }));
    const place = { stepId: 'sees-ad', laneId: 'pains' };
    const theirs = edited(base, moveCards({ cardIds: ['dear'], ...place, before: 'slow' }));
    const result = merged({ base, mine, theirs });
    expect(result.conflicts).toEqual([]);
    expect(Object.keys(result.merged.cards)).not.toContain('dear');
  });
});

test('questions come in the order in which the map is read', () => {
  const say = (word: string) => {
    const texts = ['declined', 'dear', 'slow'].map((cardId) =>
      setCardText({ cardId, text: `${cardId} ${word}` }),
    );
    return edited(base, ...texts, renameStage({ stageId: 'buy', title: word }));
  };
  const { conflicts } = merged({ base, mine: say('A'), theirs: say('B') });
  expect(conflicts.map(({ rowId }) => rowId)).toEqual(['buy', 'slow', 'dear', 'declined']);
});

describe('without a common ancestor', () => {
  test('everything of both is kept, and only what both have and differs is asked', () => {
    const mine = edited(
      base,
      card('m', 'pays', 'Cold'),
      setCardText({ cardId: 'dear', text: 'A' }),
    );
    const theirs = edited(
      base,
      deleteCards({ cardIds: ['slow'] }),
      card('t', 'pays', 'Late'),
      setCardText({ cardId: 'dear', text: 'B' }),
      editCards({ cardIds: ['dear'], change: { severity: 2 } }),
    );
    const result = merged({ mine, theirs });
    expect(openQuestions(result)).toEqual(['Card “A”, text: A / B']);
    expect(sketch(result.merged)).toEqual([
      'Find > Sees ad | Pains: Slow, A',
      'Buy > Pays | Pains: Declined, Cold, Late',
    ]);
    expect(result.merged.cards.dear?.severity).toBe(2);
  });
});

describe('what cannot be merged is said in a sentence', () => {
  const refusal = (mine: AnyDocument, theirs: AnyDocument) => {
    const done = mergeDocuments({ mine, theirs });
    return done.ok ? '' : done.problem.message;
  };

  test('documents of two kinds', () => {
    const persona = createBlankPersona(countedIds('p'));
    expect(refusal(base, persona)).toMatch(/^“.+” is another kind of document/);
  });

  test('documents that are too large together', () => {
    const large = bigMap(limits.cards, 0, seededRandom(1));
    const theirs = JSON.parse(JSON.stringify(large).replace(/"card(\d)/g, '"other$1'));
    expect(refusal(large, theirs)).toContain('Together they would have 20,000 cards');
  });

  test('documents of a newer format', () => {
    const newerFormat = { version: 2, minor: 0, minReader: { version: 1, minor: 0 }, changes: [] };
    expect(refusal(base, { ...base, newerFormat } as AnyDocument)).toContain('newer version');
  });
});

test('my id stays, and a map never comes from itself', () => {
  const copy = { ...base, id: 'copy', originId: base.id };
  expect(merged({ mine: base, theirs: copy }).merged).toMatchObject({ id: base.id });
  expect(merged({ mine: base, theirs: copy }).merged.originId).toBeUndefined();
});

test('a deleted stage that nobody touched goes with all that was in it', () => {
  const mine = edited(base, card('m', 'pays', 'Cold'));
  const theirs = edited(base, deleteStages({ stageIds: ['find'] }));
  expect(sketch(merged({ base, mine, theirs }).merged)).toEqual([
    'Buy > Pays | Pains: Declined, Cold',
  ]);
});

test('a picture and its height come from the same hand', () => {
  const [mine, theirs] = [0.5, 2].map((pictureRatio) =>
    edited(
      base,
      editCards({ cardIds: ['slow'], change: { assetId: `${pictureRatio}`, pictureRatio } }),
    ),
  );
  if (!mine || !theirs) throw new Error('nothing was edited');
  const result = merged({ base, mine, theirs });
  expect(openQuestions(result)).toEqual(['Card “Slow”, picture: nothing → a picture / a picture']);
  expect(result.merged.cards.slow).toMatchObject({ assetId: '0.5', pictureRatio: 0.5 });
});
