import { expect, test } from 'vitest';
import { cardParts } from '../../src/layout/cardAnatomy';
import { journey } from '../support/build';

const picture = (pictureRatio?: number) => {
  const map = journey()
    .stage('A', 'one')
    .cell('Pains', 'one', { text: 'x', assetId: 'abc', ...(pictureRatio ? { pictureRatio } : {}) })
    .build();
  const { x } = map.cards;
  const box = { x: 100, y: 50, width: 200, height: 500 };
  return x && cardParts(x, box, 'open').image;
};

test('a picture stands over the text, as high as it is', () => {
  expect(picture(0.75)).toEqual({ x: 100, y: 50, width: 200, height: 150 });
});

test('one that is taller than cards may be is whole in the middle', () => {
  expect(picture(2.4)).toEqual({ x: 150, y: 50, width: 100, height: 240 });
});

test('one of unknown height takes half the width of the card', () => {
  expect(picture()).toEqual({ x: 100, y: 50, width: 200, height: 100 });
});
