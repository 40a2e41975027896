import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/geometry';
import type { GridDocument } from '../../../src/document/grid';
import type { BoxSide } from '../../../src/layout/deck/clearWay';
import { deckLinks, labelPlace } from '../../../src/layout/deck/deckLinks';
import { gridSlides } from '../../../src/layout/deck/gridSlides';
import { deckPage } from '../../../src/layout/deck/page';
import { bigMap } from '../../support/bigMap';
import { journey } from '../../support/build';
import { fixedMeasurer } from '../../support/fixedMeasurer';

const slidesOf = (document: GridDocument) => gridSlides(document, fixedMeasurer, deckPage('16:9'));

const map = journey()
  .stage('Buy', 'A', 'B', 'C')
  .lane('actions')
  .lane('touchpoints')
  .cell('Actions', 'A', 'one')
  .cell('Actions', 'B', 'two')
  .cell('Actions', 'C', 'three')
  .cell('Touchpoints', 'A', 'four');

describe('arrows on a slide', () => {
  it.each<[string, string, BoxSide, BoxSide, number]>([
    ['one', 'two', 'right', 'left', 2],
    ['two', 'one', 'left', 'right', 2],
    ['one', 'four', 'bottom', 'top', 2],
    ['four', 'one', 'top', 'bottom', 2],
    ['one', 'three', 'bottom', 'bottom', 4],
  ])('from %s to %s leave at the %s and enter at the %s', (from, to, leaves, enters, points) => {
    const document = map.build();
    const linked = { ...document, links: { l: { from, to, heads: 1, kind: 'flow' } as const } };
    const [slide] = slidesOf(linked);
    const [link] = slide ? deckLinks(linked, slide) : [];
    expect([link?.leaves, link?.enters, link?.points.length]).toEqual([leaves, enters, points]);
  });

  it('begin and end in the middle of a side and turn at right angles', () => {
    const document = bigMap(300, 120, 9);
    let count = 0;
    for (const slide of slidesOf(document)) {
      const cards = new Map(slide.cards.map((card) => [card.id, card]));
      for (const { from, to, points } of deckLinks(document, slide)) {
        count++;
        expect([2, 3, 4, 6]).toContain(points.length);
        points.slice(1).forEach((b, index) => {
          const a = points[index] ?? b;
          expect(Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeLessThan(0.51);
        });
        for (const [id, point] of [
          [from, points[0]],
          [to, points.at(-1)],
        ] as const) {
          const card = cards.get(id);
          if (!card || !point) throw new Error('no card');
          const isMiddle =
            Math.abs(point.x - card.x - card.width / 2) < 0.01 ||
            Math.abs(point.y - card.y - card.height / 2) < 0.01;
          expect(isMiddle).toBe(true);
        }
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  it('have their label where it covers no card, or none', () => {
    const points = [
      { x: 0, y: 50 },
      { x: 200, y: 50 },
    ];
    const size = { width: 60, height: 20 };
    const field = { x: 0, y: 0, width: 400, height: 300 };
    const free = labelPlace(points, size, [], field);
    expect(free).toEqual({ x: 70, y: 40, width: 60, height: 20 });
    const card = { x: 60, y: 30, width: 100, height: 40 };
    expect(labelPlace(points, size, [card], field)).toBeNull();
    const rim = points.map(({ y }, index) => ({ x: 398, y: y + index * 90 }));
    expect(labelPlace(rim, size, [], field)).toMatchObject({ x: 340, y: 85 });
    expect(labelPlace(points, { width: 500, height: 20 }, [], field)).toBeNull();
    expect(free && overlaps(free, card)).toBe(true);
  });
});
