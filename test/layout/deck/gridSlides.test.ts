import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/geometry';
import type { GridDocument } from '../../../src/document/grid';
import { orderedSteps, stepsCovered } from '../../../src/document/queries';
import { gridSlides } from '../../../src/layout/deck/gridSlides';
import { deckPage } from '../../../src/layout/deck/page';
import { bigMap } from '../../support/bigMap';
import { journey } from '../../support/build';
import { fixedMeasurer } from '../../support/fixedMeasurer';

const page = deckPage('16:9');
const slidesOf = (document: GridDocument) => gridSlides(document, fixedMeasurer, page);
const manySteps = Array.from({ length: 8 }, (_, index) => `Step ${index + 1}`);

describe('the stages of a map as slides', () => {
  it('take one slide each, with the steps side by side in order', () => {
    const map = journey().stage('Find', 'Sees ad', 'Searches').stage('Buy', 'Pays').usualLanes();
    const slides = slidesOf(map.cell('Pains', 'Pays', 'Card declined').build());
    expect(slides.map(({ columns }) => columns.map(({ stepId }) => stepId))).toEqual([
      ['sees-ad', 'searches'],
      ['pays'],
    ]);
    expect(slides[1]?.cards.map(({ id }) => id)).toEqual(['card-declined']);
  });

  it('take several where a stage has many steps, each step whole and on one of them', () => {
    const map = journey()
      .stage('Buy', ...manySteps)
      .usualLanes()
      .build();
    const slides = slidesOf(map);
    expect(slides.map(({ part, parts }) => [part, parts])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const shown = slides.flatMap(({ columns }) => columns.map(({ stepId }) => stepId));
    expect(shown).toEqual(orderedSteps(map).map(([id]) => id));
  });

  it('repeat lanes and their order on every slide that holds all of them', () => {
    const map = journey()
      .stage('Buy', ...manySteps)
      .usualLanes()
      .build();
    const [first, second] = slidesOf(map);
    expect(second?.lanes.map(({ id }) => id)).toEqual(first?.lanes.map(({ id }) => id));
  });

  it('show a spanning card on every slide of which it covers a step', () => {
    const map = journey()
      .stage('Buy', ...manySteps)
      .usualLanes()
      .cell('Actions', 'Step 3', { text: 'Waits', span: 3 });
    const slides = slidesOf(map.build());
    const seen = slides.map(({ cards }) => cards.map(({ id, first, last }) => [id, first, last]));
    expect(seen).toEqual([[['waits', 2, 3]], [['waits', 0, 0]]]);
  });

  it('go on with a lane that is higher than a slide, and say so', () => {
    const texts = Array.from({ length: 90 }, (_, index) => `Pain number ${index}`);
    const map = journey()
      .stage('Buy', 'A', 'B', 'C')
      .usualLanes()
      .cell('Pains', 'A', ...texts);
    const slides = slidesOf(map.build());
    const shown = slides.flatMap(({ cards }) => cards.map(({ id }) => id));
    expect(new Set(shown).size).toBe(90);
    expect(slides.some(({ lanes }) => lanes.some(({ continued }) => continued))).toBe(true);
  });

  it('use larger text when every stage keeps to one slide with it', () => {
    const small = journey()
      .stage('Buy', 'Pays')
      .usualLanes()
      .cell('Actions', 'Pays', 'Pays by card');
    expect(slidesOf(small.build())[0]?.textSize).toBe(14);
    expect(slidesOf(bigMap(300, 0, 1))[0]?.textSize).toBe(12);
  });

  it.each([
    ['300 cards', bigMap(300, 40, 3)],
    ['700 cards', bigMap(700, 40, 4)],
  ])('keep every card inside the slide, apart from the others and in its lane: %s', (_, map) => {
    const slides = slidesOf(map);
    for (const { cards, lanes } of slides) {
      for (const card of cards) {
        expect(card.x).toBeGreaterThanOrEqual(page.body.x);
        expect(card.x + card.width).toBeLessThanOrEqual(page.body.x + page.body.width + 0.01);
        expect(card.y + card.height).toBeLessThanOrEqual(page.body.y + page.body.height + 0.01);
        const lane = lanes.find(({ y, height }) => card.y >= y && card.y < y + height);
        expect(lane?.id).toBe(map.cards[card.id]?.laneId);
        expect(cards.filter((other) => other !== card && overlaps(card, other))).toEqual([]);
      }
    }
  });

  it('show every card with each of its steps', () => {
    const map = bigMap(300, 0, 5);
    const seen = new Set(
      slidesOf(map).flatMap(({ cards, columns }) =>
        cards.flatMap(({ id, first, last }) =>
          columns.slice(first, last + 1).map(({ stepId }) => `${id} ${stepId}`),
        ),
      ),
    );
    const wanted = Object.entries(map.cards).flatMap(([id, card]) =>
      stepsCovered(map, card).map(([stepId]) => `${id} ${stepId}`),
    );
    expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
  });

  it('shorten a card that goes on and on', () => {
    const long = 'again and again '.repeat(80).trim();
    const map = journey().stage('Buy', 'A', 'B').usualLanes().cell('Pains', 'A', long).build();
    const [card] = slidesOf(map)[0]?.cards ?? [];
    expect(card?.shortened).toBe(true);
    expect(card?.text).toMatch(/… \(notes\)$/);
  });

  it('of a folded lane hold no cards', () => {
    const map = journey()
      .stage('Buy', 'A')
      .lane('pains', 'Pains', { state: 'strip' })
      .cell('Pains', 'A', 'Slow');
    const [slide] = slidesOf(map.build());
    expect(slide?.cards).toEqual([]);
    expect(slide?.lanes.map(({ state }) => state)).toEqual(['strip']);
  });

  it('draw the lines of a blueprint between its lanes', () => {
    const map = journey()
      .stage('Buy', 'A')
      .lane('customer-actions')
      .lane('frontstage-people')
      .lane('backstage')
      .lane('support');
    const [slide] = slidesOf(map.build());
    expect(slide?.lines.map(({ kind }) => kind)).toEqual(['interaction', 'visibility', 'internal']);
    slide?.lines.forEach((line, index) => {
      const above = slide.lanes[index];
      expect(line.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    });
  });
});
