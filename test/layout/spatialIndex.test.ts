import { expect, it } from 'vitest';
import { overlaps } from '../../src/base/geometry';
import { layoutGrid } from '../../src/layout/grid';
import { spatialIndex } from '../../src/layout/spatialIndex';
import { bigMap } from '../support/bigMap';
import { fixedMeasurer } from '../support/fixedMeasurer';
import { seededRandom } from '../support/random';

it('finds exactly the cards and arrows that lie in an area', () => {
  const layout = layoutGrid(bigMap(500, 200, 11), fixedMeasurer);
  const index = spatialIndex(layout);
  const random = seededRandom(4);
  for (let round = 0; round < 40; round++) {
    const area = {
      x: random() * layout.size.width - 200,
      y: random() * layout.size.height - 200,
      width: random() * 3000,
      height: random() * 1500,
    };
    const cards = [...layout.cards.values()].filter((box) => overlaps(box, area));
    expect(new Set(index.cardsIn(area))).toEqual(new Set(cards.map(({ id }) => id)));
    expect(index.cardsIn(area)).toHaveLength(cards.length);
    const links = [...layout.links.values()].filter(({ bounds }) => overlaps(bounds, area));
    expect(new Set(index.linksIn(area))).toEqual(new Set(links.map(({ id }) => id)));
  }
});

it('follows a change', () => {
  const document = bigMap(100, 0, 2);
  const before = layoutGrid(document, fixedMeasurer);
  const { card5: _, ...cards } = document.cards;
  const after = layoutGrid({ ...document, cards }, fixedMeasurer, before);
  const everything = { x: 0, y: 0, width: 1e6, height: 1e6 };
  expect(spatialIndex(before).cardsIn(everything)).toContain('card5');
  expect(spatialIndex(after).cardsIn(everything)).not.toContain('card5');
});
