import { describe, expect, it } from 'vitest';
import type { GridDocument } from '../../src/document/grid';
import { layoutGrid } from '../../src/layout/grid';
import type { GridLayout, LinkRoute } from '../../src/layout/gridLayout';
import { bigMap } from '../support/bigMap';
import { journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';

const lay = (document: GridDocument) => layoutGrid(document, fixedMeasurer);
const corners = (layout: GridLayout, id: string) =>
  layout.links.get(id)?.points.map(({ x, y }) => [x, y]);

const map = () =>
  journey()
    .stage('A', 'one', 'two', 'three')
    .cell('Actions', 'one', 'first')
    .cell('Actions', 'two', 'second')
    .cell('Pains', 'two', 'pain')
    .cell('Pains', 'three', 'far');

/** Ids of cards whose inside a route crosses. */
function crossed(layout: GridLayout, route: LinkRoute): string[] {
  const hits: string[] = [];
  for (const box of layout.cards.values()) {
    for (let index = 1; index < route.points.length; index++) {
      const a = route.points[index - 1];
      const b = route.points[index];
      if (!a || !b) continue;
      const apart =
        Math.max(a.x, b.x) <= box.x ||
        Math.min(a.x, b.x) >= box.x + box.width ||
        Math.max(a.y, b.y) <= box.y ||
        Math.min(a.y, b.y) >= box.y + box.height;
      if (!apart) hits.push(box.id);
    }
  }
  return hits;
}

describe('an arrow', () => {
  it('runs straight between neighbours', () => {
    const layout = lay(map().link('first', 'second').link('second', 'pain').build());
    expect(corners(layout, 'first-to-second')).toEqual([
      [232, 24],
      [248, 24],
    ]);
    expect(corners(layout, 'second-to-pain')).toEqual([
      [360, 40],
      [360, 80],
    ]);
  });

  it('runs straight over empty cells, and around full ones', () => {
    const build = () => map().cell('Actions', 'three', 'third').link('first', 'third');
    const { second, ...cards } = build().build().cards;
    expect(second).toBeDefined();
    expect(corners(lay({ ...build().build(), cards }), 'first-to-third')).toHaveLength(2);
    expect(corners(lay(build().build()), 'first-to-third')?.length).toBeGreaterThan(2);
  });

  it('leaves at the left when it runs back', () => {
    const points = lay(map().link('far', 'first').build()).links.get('far-to-first')?.points;
    expect(points?.[0]?.x).toBe(488);
    expect(points?.at(-1)?.x).toBe(232);
  });

  it('is not drawn when an end is in the inbox, in a strip or hidden', () => {
    const layout = lay(
      map()
        .inbox('idea')
        .lane('gains', 'Gains', { state: 'strip' })
        .cell('Gains', 'one', 'gain')
        .link('first', 'idea')
        .link('first', 'gain')
        .build(),
    );
    expect(layout.links.size).toBe(0);
  });

  it('has only right angles and says where it is', () => {
    const layout = lay(bigMap(400, 300, 5));
    for (const route of layout.links.values()) {
      expect(route.points.length).toBeGreaterThan(1);
      route.points.forEach((point, index) => {
        const next = route.points[index + 1];
        if (next) expect(point.x === next.x || point.y === next.y).toBe(true);
        expect(point.x).toBeGreaterThanOrEqual(route.bounds.x);
        expect(point.y).toBeLessThanOrEqual(route.bounds.y + route.bounds.height);
      });
    }
  });

  it('never runs through a card', () => {
    for (const seed of [1, 2, 3]) {
      const layout = lay(bigMap(400, 300, seed));
      for (const route of layout.links.values()) {
        if (crossed(layout, route).length > 0) {
          throw new Error(`seed ${seed}: ${route.id} crosses ${crossed(layout, route)}`);
        }
      }
    }
  });

  it('finds its way around a card that bridges the gutters', () => {
    const layout = lay(
      journey()
        .stage('A', 'one', 'two', 'three', 'four')
        .cell('Actions', 'two', 'start')
        .cell('Pains', 'one', { text: 'bridge', span: 3 })
        .cell('Gains', 'two', 'end')
        .link('start', 'end')
        .build(),
    );
    const route = layout.links.get('start-to-end');
    expect(route && crossed(layout, route)).toEqual([]);
  });
});
