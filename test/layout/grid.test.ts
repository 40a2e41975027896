import { describe, expect, it } from 'vitest';
import type { GridDocument } from '../../src/document/grid';
import { layoutGrid } from '../../src/layout/grid';
import type { GridLayout } from '../../src/layout/gridLayout';
import { bigMap } from '../support/bigMap';
import { blueprint, journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';

const small = () =>
  journey()
    .stage('Find', 'Sees ad', 'Asks friend')
    .stage('Buy', 'Pays')
    .lane('actions')
    .lane('pains')
    .cell('Actions', 'Sees ad', 'Looks up', 'Clicks')
    .cell('Pains', 'Pays', 'Card declined');

const lay = (document: GridDocument, previous?: GridLayout) =>
  layoutGrid(document, fixedMeasurer, previous);

const withText = (document: GridDocument, id: string, text: string): GridDocument => {
  const card = document.cards[id];
  if (!card) throw new Error(id);
  return { ...document, cards: { ...document.cards, [id]: { ...card, text } } };
};

describe('columns', () => {
  it('stand side by side, as wide as their steps say', () => {
    const layout = lay(
      journey().stage('A', 'one', { title: 'two', width: 320 }).stage('B', 'three').build(),
    );
    expect(layout.steps.map(({ id, x, width }) => [id, x, width])).toEqual([
      ['one', 0, 240],
      ['two', 240, 320],
      ['three', 560, 240],
    ]);
    expect(layout.stages.map(({ id, x, width }) => [id, x, width])).toEqual([
      ['a', 0, 560],
      ['b', 560, 240],
    ]);
    expect(layout.size.width).toBe(800);
  });

  it('show a row of step titles only when there is something to read', () => {
    expect(lay(journey().stage('A').stage('B').build()).stepRowShown).toBe(false);
    expect(lay(journey().stage('A').stage('B', 'Pays').build()).stepRowShown).toBe(true);
  });
});

describe('rows', () => {
  it('are as high as their fullest cell, and never below the minimum', () => {
    const layout = lay(small().build());
    // 8 + 32 + 6 + 32 + 8 and 8 + 32 + 8.
    expect(layout.lanes.map((lane) => [lane.y, lane.height])).toEqual([
      [0, 86],
      [86, 72],
    ]);
    expect(layout.size.height).toBe(158);
  });

  it('hold cards from top to bottom in order, 8 from the rim and 6 apart', () => {
    const layout = lay(small().build());
    expect(layout.cards.get('looks-up')).toMatchObject({ x: 8, y: 8, width: 224, height: 32 });
    expect(layout.cards.get('clicks')).toMatchObject({ x: 8, y: 46 });
    expect(layout.cards.get('card-declined')).toMatchObject({ x: 488, y: 94, firstStep: 2 });
    expect(layout.cells.get('actions/sees-ad')).toEqual(['looks-up', 'clicks']);
  });

  it('fold to one line a card, to a strip, or away', () => {
    const document = journey()
      .stage('A', 'one')
      .lane('actions', 'Actions', { state: 'compact' })
      .lane('pains', 'Pains', { state: 'strip' })
      .lane('gains', 'Gains', { hidden: true })
      .lane('emotion')
      .cell('Actions', 'one', 'A long text that would take several lines when the lane is open')
      .cell('Pains', 'one', 'x')
      .cell('Gains', 'one', 'y')
      .build();
    const layout = lay(document);
    expect(layout.lanes.map((lane) => [lane.id, lane.height])).toEqual([
      ['actions', 44],
      ['pains', 28],
      ['emotion', 160],
    ]);
    expect([...layout.cards.keys()]).toHaveLength(1);
    expect(layout.cells.get('pains/one')).toEqual(['x']);
  });

  it('grow with the text, a meta line and a picture', () => {
    const height = (card: object) =>
      lay(
        journey()
          .stage('A', 'one')
          .cell('Pains', 'one', { text: 'x', ...card })
          .build(),
      ).cards.get('x')?.height;
    expect(height({})).toBe(32);
    expect(height({ severity: 3 })).toBe(52);
    expect(height({ assetId: 'abc' })).toBe(144);
    expect(height({ assetId: 'abc', pictureRatio: 0.75 })).toBe(200);
    // A phone's screen is not twice as high as the card is wide.
    expect(height({ assetId: 'abc', pictureRatio: 2.2 })).toBe(301);
  });
});

describe('spanning cards', () => {
  const spans = () =>
    journey()
      .stage('A', 'one', 'two', 'three', 'four')
      .cell('Actions', 'one', { text: 'wide', span: 2 }, 'below')
      .cell('Actions', 'two', { text: 'second track', span: 2 })
      .cell('Actions', 'three', 'third')
      .cell('Actions', 'four', { text: 'clipped', span: 9 }, 'free');

  it('are packed into tracks above the cards they cover', () => {
    const layout = lay(spans().build());
    expect(layout.cards.get('wide')).toMatchObject({ x: 8, y: 8, width: 464, lastStep: 1 });
    expect(layout.cards.get('second-track')).toMatchObject({ x: 248, y: 46, lastStep: 2 });
    expect(layout.cards.get('below')).toMatchObject({ y: 46 });
    expect(layout.cards.get('third')).toMatchObject({ y: 84 });
    expect(layout.spanning.get('actions')).toEqual(['wide', 'second-track']);
  });

  it('are clipped at the last step', () => {
    expect(lay(spans().build()).cards.get('clipped')).toMatchObject({
      firstStep: 3,
      lastStep: 3,
      width: 224,
    });
  });

  it('never overlap another card', () => {
    const boxes = [...lay(bigMap(600, 0, 7)).cards.values()];
    for (const a of boxes) {
      for (const b of boxes) {
        if (a.id >= b.id) continue;
        const apart =
          a.x + a.width <= b.x ||
          b.x + b.width <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y;
        if (!apart) throw new Error(`${a.id} overlaps ${b.id}`);
      }
    }
  });
});

describe('blueprint lines', () => {
  it('stand in rows of their own between the bands', () => {
    const layout = lay(
      blueprint()
        .stage('A', 'one')
        .lane('evidence')
        .lane('customer-actions')
        .lane('frontstage-people')
        .lane('frontstage-systems')
        .lane('backstage')
        .lane('support')
        .build(),
    );
    expect(layout.lines).toEqual([
      { kind: 'interaction', y: 158 },
      { kind: 'visibility', y: 330 },
      { kind: 'internal', y: 430 },
    ]);
    expect(layout.size.height).toBe(6 * 72 + 3 * 28);
  });

  it('appear in a journey once a lane lies backstage, and not before the first lane', () => {
    const lines = (...roles: Parameters<ReturnType<typeof journey>['lane']>[0][]) => {
      const map = journey().stage('A', 'one');
      for (const role of roles) map.lane(role);
      return lay(map.build()).lines.map((line) => line.kind);
    };
    expect(lines('actions', 'emotion', 'pains')).toEqual([]);
    expect(lines('actions', 'backstage')).toEqual(['visibility']);
    expect(lines('backstage', 'support')).toEqual(['internal']);
    expect(lines('frontstage-people', 'pains', 'support')).toEqual(['visibility']);
  });
});

describe('a second layout', () => {
  it('is the first one when nothing changed', () => {
    const document = small().build();
    const first = lay(document);
    expect(lay(document, first)).toBe(first);
  });

  it('equals a fresh one after any change', () => {
    const before = bigMap(300, 80, 3);
    const first = lay(before);
    const longer = withText(before, 'card40', 'A much longer text '.repeat(8));
    expect(lay(longer, first)).toEqual(lay(longer));
    const { card7: _, ...cards } = before.cards;
    const fewer = { ...before, cards };
    expect(lay(fewer, first)).toEqual(lay(fewer));
    const { backstage: __, ...lanes } = before.lanes;
    const narrower = { ...before, lanes };
    expect(lay(narrower, first)).toEqual(lay(narrower));
    const moved = {
      ...before,
      cards: {
        ...before.cards,
        card9: { ...longer.cards.card9, stepId: 'step0' },
      } as GridDocument['cards'],
    };
    expect(lay(moved, first)).toEqual(lay(moved));
  });

  it('keeps the objects of everything that did not move', () => {
    const before = bigMap(300, 80, 3);
    const first = lay(before);
    const card = first.cards.get('card40');
    const after = lay(withText(before, 'card40', 'Short'), first);
    const changed = [...after.cards.values()].filter((box) => first.cards.get(box.id) !== box);
    expect(changed.every((box) => box.firstStep === card?.firstStep)).toBe(true);
    expect(after.lanes.every((lane, index) => lane === first.lanes[index])).toBe(true);
    expect(after.curves).toBe(first.curves);
    expect(after.steps).toBe(first.steps);
    const rerouted = [...after.links.values()].filter((link) => first.links.get(link.id) !== link);
    expect(rerouted.length).toBeLessThan(6);
  });

  it('measures only the card that changed', () => {
    const measured: string[] = [];
    const spy = {
      ...fixedMeasurer,
      height: (...args: Parameters<typeof fixedMeasurer.height>) => {
        measured.push(args[0]);
        return fixedMeasurer.height(...args);
      },
    };
    const before = bigMap(300, 0, 3);
    const first = layoutGrid(before, spy);
    measured.length = 0;
    layoutGrid(withText(before, 'card40', 'Changed'), spy, first);
    expect(measured).toEqual(['Changed']);
  });
});
