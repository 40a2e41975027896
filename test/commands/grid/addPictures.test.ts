import { expect, test } from 'vitest';
import { addPictures } from '../../../src/commands/grid/addPictures';
import { cardsInCell, inboxCards } from '../../../src/document/queries';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey()
  .usualLanes()
  .stage('Find', 'Sees ad', 'Asks')
  .cell('Actions', 'Sees ad', 'Scrolls', 'Clicks')
  .build();
const [one = '', two = ''] = ['a', 'b'].map((letter) => letter.repeat(64));
const cell = { id: 'new', stepId: 'sees-ad', laneId: 'actions', before: null };

test('pictures become picture cards, in their order, before the card that is named', () => {
  const after = expectCommand(
    map,
    addPictures({
      ...cell,
      before: 'clicks',
      pictures: [
        { assetId: one, pictureRatio: 0.75 },
        { assetId: two, pictureRatio: 0.75 },
      ],
    }),
  );
  const cards = cardsInCell(after, 'sees-ad', 'actions').map(([, card]) => card);
  expect(cards.map(({ text, assetId }) => assetId ?? text)).toEqual([
    'Scrolls',
    one,
    two,
    'Clicks',
  ]);
  expect(cards[1]).toMatchObject({ type: 'image', text: '' });
});

test('pictures can wait in the inbox', () => {
  const inbox = { id: 'new', stepId: null, laneId: null, before: null };
  const after = expectCommand(
    map,
    addPictures({ ...inbox, pictures: [{ assetId: one, pictureRatio: 0.75 }] }),
  );
  expect(inboxCards(after).map(([, { assetId }]) => assetId)).toEqual([one]);
});

test('an emotion lane and an empty hand are refused with a sentence', () => {
  const onLane = addPictures({
    ...cell,
    laneId: 'emotion',
    pictures: [{ assetId: one, pictureRatio: 0.75 }],
  });
  expect(expectRefusal(map, onLane)).toContain('holds points');
  expect(expectRefusal(map, addPictures({ ...cell, pictures: [] }))).toContain('no picture');
});
