// The map of the benchmark as bare boxes, words and paths: the same cards in the same places as in the app.
import { bigMap } from '../../src/document/bigMap';
import { layoutGrid } from '../../src/layout/grid';
import { icons } from '../../src/ui/icons';
import { cardColor, cardLooks } from '../../src/ui/tokens';
import { fixedMeasurer } from '../support/fixedMeasurer';
import { seededRandom } from '../support/random';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface BareMap {
  width: number;
  height: number;
  lanes: { y: number; height: number; title: string }[];
  columns: { x: number; width: number; title: string }[];
  cards: (Box & { text: string; icon: string; color: string })[];
  arrows: string[];
  curves: string[];
}

export function bareMap(cards: number): BareMap {
  const document = bigMap(cards, cards / 4, seededRandom(1));
  const layout = layoutGrid(document, fixedMeasurer);
  return {
    ...layout.size,
    lanes: layout.lanes.map(({ id, y, height }) => ({
      y,
      height,
      title: document.lanes[id]?.title ?? '',
    })),
    columns: layout.stages.map(({ id, x, width }) => ({
      x,
      width,
      title: document.stages[id]?.title ?? '',
    })),
    cards: [...layout.cards.values()].map(({ id, x, y, width, height }) => {
      const { text = '', type = 'text' } = document.cards[id] ?? {};
      const look = { icon: icons[cardLooks[type].icon], color: cardColor('light', type) };
      return { x, y, width, height, text, ...look };
    }),
    arrows: [...layout.links.values()].map(({ points }) => lineThrough(points)),
    curves: layout.curves.map(({ points }) => lineThrough(points)),
  };
}

function lineThrough(points: readonly { x: number; y: number }[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
