import { expect, test } from 'vitest';
import { mapOf } from '../../../src/actions/pictures/mapFromPictures';
import { countedIds } from '../../../src/base/id';
import { checkInvariants } from '../../../src/document/invariants';
import { cardsInCell, orderedLanes, orderedSteps } from '../../../src/document/queries';

test('pictures make a map with a step for each, called after the file', () => {
  const pictures = ['01_login.png', 'Basket  page.jpg'].map((name, index) => ({
    name,
    assetId: String(index).repeat(64),
    pictureRatio: 1.5,
  }));
  const map = mapOf(pictures, countedIds('new'), '2025-06-21');
  expect(checkInvariants(map)).toEqual([]);
  const steps = orderedSteps(map);
  expect(steps.map(([, { title }]) => title)).toEqual(['01 login', 'Basket page']);
  const [lane = ['']] = orderedLanes(map);
  expect(
    steps.map(([id]) => cardsInCell(map, id, lane[0]).map(([, { assetId }]) => assetId?.[0])),
  ).toEqual([['0'], ['1']]);
});
