import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, overlaps, right } from '../../../src/base/geometry';
import { isGrid } from '../../../src/document/document';
import type { GridDocument } from '../../../src/document/grid';
import { cardsInLane, textLanes } from '../../../src/document/queries';
import { boxOf } from '../../../src/formats/pptx/shapes';
import { crossesBox } from '../../../src/layout/deck/clearWay';
import { planDeck } from '../../../src/scene/deck/planDeck';
import type { Deck, SlideObject } from '../../../src/scene/deck/slide';
import { anyDocument } from '../../support/arbitraries';
import { blueprint, journey } from '../../support/build';
import { deckWords, flat, slideWords, textBlocks } from '../../support/deckObjects';
import { everyDocument } from '../../support/everyDocument';
import { fixedMeasurer } from '../../support/fixedMeasurer';
import { ratedSheet } from '../../support/ratedSheet';

const ratios = ['16:9', '4:3'] as const;
const all = (await everyDocument()).flatMap(([name, document]) =>
  ratios.map((ratio) => [name, ratio, document] as const),
);

function smallest(deck: Deck): number {
  const sizes = deck.slides.flatMap((slide) =>
    textBlocks(slide).flatMap(({ paragraphs }) => paragraphs.map(({ size }) => size)),
  );
  return Math.min(...sizes);
}

/** Curves are drawn around their control points, which reach a little further. */
function outside(deck: Deck): string[] {
  const { width, height } = deck.size;
  return deck.slides.flatMap(({ title, objects }) =>
    flat(objects).flatMap((object) => {
      const box = boxOf(object);
      const isIn =
        box.x >= -0.5 && box.y >= -0.5 && right(box) <= width + 0.5 && bottom(box) <= height + 0.5;
      return isIn ? [] : [`${title}: ${object.name}`];
    }),
  );
}

/** Of cards in lanes that are shown; the inbox is not part of a deck. */
function lostTexts(document: GridDocument, deck: Deck): string[] {
  const told = [...deckWords(deck), ...deck.slides.flatMap(({ notes }) => notes)].join('\n');
  const shown = textLanes(document).flatMap(([laneId]) => cardsInLane(document, laneId));
  return shown.map(([, { text }]) => text).filter((text) => !told.includes(text));
}

const isCard = ({ id }: SlideObject) => id?.startsWith('card ') || id?.startsWith('node ') || false;

describe.each(all)('the deck of %s in %s', (_, ratio, document) => {
  const deck = planDeck(document, fixedMeasurer, { ratio });

  it('has no text under twelve points', () => {
    expect(smallest(deck)).toBeGreaterThanOrEqual(12);
  });

  it('has nothing outside its slides', () => {
    expect(outside(deck)).toEqual([]);
  });

  it('has no card over another', () => {
    for (const { objects } of deck.slides) {
      const cards = flat(objects).filter(isCard).map(boxOf);
      cards.forEach((card, index) => {
        expect(cards.slice(index + 1).filter((other) => overlaps(card, other))).toEqual([]);
      });
    }
  });

  it('has no arrow over a card', () => {
    for (const { objects, title } of deck.slides) {
      const cards = flat(objects).filter(isCard).map(boxOf);
      const over = flat(objects).filter(
        (each) => each.kind === 'connector' && each.from && crossesBox(each.points, cards),
      );
      expect([title, over.map(({ alt }) => alt)]).toEqual([title, []]);
    }
  });

  it('has every text of every card, on a slide or in the notes', () => {
    if (!isGrid(document)) return;
    expect(lostTexts(document, deck)).toEqual([]);
  });

  it('has a title on every slide, and objects that others point at once each', () => {
    for (const { objects, title } of deck.slides) {
      const titles = flat(objects).filter((each) => each.kind === 'text' && each.role === 'title');
      expect([title, titles.length]).toEqual([title, 1]);
      const ids = flat(objects).flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const object of flat(objects)) {
        if (object.kind !== 'connector') continue;
        for (const end of [object.from, object.to]) if (end) expect(ids).toContain(end.id);
      }
    }
  });

  it('says of every group and picture what it is', () => {
    for (const object of deck.slides.flatMap(({ objects }) => flat(objects))) {
      if (object.kind === 'group' || object.kind === 'image') expect(object.alt).not.toBe('');
    }
  });
});

describe('a deck', () => {
  const map = journey('Checkout')
    .with({ scenario: 'Buys shoes', owner: 'Ada' })
    .persona('Ana')
    .stage('Find', 'Sees ad', 'Searches')
    .stage('Buy', 'Pays')
    .usualLanes()
    .cell('Actions', 'Sees ad', 'Looks', { text: 'Clicks', details: 'On the phone, in bed' })
    .cell('Pains', 'Pays', { text: 'Card declined', severity: 5 }, { text: 'Slow', severity: 1 })
    .cell('Opportunities', 'Pays', { text: 'Say why', impact: 5, effort: 2 })
    .cell('Opportunities', 'Pays', { text: 'Save the card', impact: 3, effort: 4 })
    .link('Looks', 'Clicks', { label: 'then', heads: 2 })
    .link('Clicks', 'Card declined')
    .emotion('Sees ad', 1, { note: 'Pretty!' })
    .emotion('Pays', -1)
    .build();

  it('of a journey tells it from the title to the matrix', () => {
    const titles = planDeck(map, fixedMeasurer).slides.map(({ title }) => title);
    expect(titles).toEqual([
      'Checkout',
      'Persona: Ana',
      'Overview: best at Sees ad, worst at Pays',
      'Find',
      'Buy',
      'Emotion',
      'Pains: 1 of 2 is severe',
      'Opportunities: 1 of 2 has a high impact',
      'Impact and effort: 1 quick win',
    ]);
  });

  it('has the kinds of slides that are asked for', () => {
    const deck = planDeck(map, fixedMeasurer, { show: ['stages', 'title'] });
    expect(deck.slides.map(({ title }) => title)).toEqual(['Checkout', 'Find', 'Buy']);
  });

  it('begins with title, scenario, people and who is behind it', () => {
    const [first] = planDeck(map, fixedMeasurer).slides;
    expect(first && slideWords(first)).toEqual(
      expect.arrayContaining(['As-is customer journey', 'Checkout', 'Buys shoes', 'Ana', 'Ada']),
    );
  });

  it('ranks pains by severity', () => {
    const slide = planDeck(map, fixedMeasurer, { show: ['pains'] }).slides[0];
    const rows = slide?.objects.flatMap((each) => (each.kind === 'table' ? each.rows : [])) ?? [];
    const texts = rows.map(({ cells }) => cells[0]?.paragraphs[0]?.text);
    expect(texts).toEqual(['Pain', 'Card declined', 'Slow']);
  });

  it('leaves out columns of lists in which nobody wrote anything', () => {
    const slide = planDeck(map, fixedMeasurer, { show: ['pains'] }).slides[0];
    const [head] = slide?.objects.flatMap((each) => (each.kind === 'table' ? each.rows : [])) ?? [];
    const titles = head?.cells.map(({ paragraphs }) => paragraphs[0]?.text);
    expect(titles).toEqual(['Pain', 'Where', 'Severity']);
  });

  it('has a title slide at least', () => {
    const { slides } = planDeck(map, fixedMeasurer, { show: ['inbox'] });
    expect(slides.map(({ title }) => title)).toEqual(['Checkout']);
  });

  it('keeps arrows between cards of one slide and tells of the others in the notes', () => {
    const [find] = planDeck(map, fixedMeasurer, { show: ['stages'] }).slides;
    const arrows = flat(find?.objects ?? []).filter(
      (each) => each.kind === 'connector' && each.from !== undefined,
    );
    expect(arrows).toEqual([
      expect.objectContaining({ heads: 2, alt: 'Arrow between “Looks” and “Clicks”: then' }),
    ]);
    expect(find?.notes).toContain('Arrow from “Clicks” to “Card declined” (on another slide, Buy)');
  });

  it('tells details and feelings in the notes', () => {
    const [find] = planDeck(map, fixedMeasurer, { show: ['stages'] }).slides;
    expect(find?.notes).toEqual(
      expect.arrayContaining([
        'Sees ad',
        'Actions: Clicks – On the phone, in bed',
        'Ana feels very positive: Pretty!',
      ]),
    );
  });

  it('says how many arrows it tells of in notes only', () => {
    const deck = planDeck(map, fixedMeasurer, { show: ['stages'] });
    expect(deck.notes).toEqual(['1 arrow between slides. The notes tell of them.']);
  });

  it('names the personas of a segment', () => {
    const axis = { title: 'A', low: 'l', high: 'h' };
    const segments = { s: { name: 'Regulars', order: 'a0', personaIds: ['p', 'gone'] } };
    const segmentation = {
      id: 'm',
      kind: 'segmentation',
      title: 'M',
      axes: { x: axis, y: axis },
      segments,
    } as const;
    const deck = planDeck(
      { ...segmentation, segments: { s: { ...segments.s, personaIds: ['p', 'gone'] } } },
      fixedMeasurer,
      { personas: new Map([['p', { name: 'Ana' }]]) },
    );
    expect(deckWords(deck)).toEqual(expect.arrayContaining(['Personas', 'Ana']));
  });

  it('counts what it shortened', () => {
    const long = 'on and on '.repeat(200).trim();
    const wordy = journey().stage('A', 'a').usualLanes().cell('Pains', 'a', long).build();
    const deck = planDeck(wordy, fixedMeasurer, { show: ['stages'] });
    expect(deck.notes).toEqual(['1 card shortened. The full text is in the notes.']);
    expect(deck.slides[0]?.notes.join('\n')).toContain(long);
  });

  it('draws dashes by the kind of arrow and the lines of a blueprint with their names', () => {
    const service = blueprint()
      .stage('A', 'a', 'b')
      .lane('customer-actions')
      .lane('frontstage-people')
      .lane('backstage')
      .cell('Customer actions', 'a', 'Asks')
      .cell('Frontstage people', 'a', 'Answers')
      .cell('Backstage', 'b', 'Looks it up')
      .link('Asks', 'Answers', { kind: 'depends' })
      .link('Answers', 'Looks it up', { kind: 'loop' });
    const { slides } = planDeck(service.build(), fixedMeasurer, { show: ['stages'] });
    const lines = flat(slides[0]?.objects ?? []).flatMap((each) =>
      each.kind === 'connector' && each.alt !== undefined ? [[each.alt, each.stroke.dash]] : [],
    );
    expect(lines).toEqual([
      ['Line of interaction', 'long'],
      ['Line of visibility', undefined],
      ['Dependency from “Asks” to “Answers”', 'dash'],
      ['Loop from “Answers” to “Looks it up”', 'dot'],
    ]);
  });

  it('gives a persona that is in the library its whole sheet', () => {
    const linked = {
      ...map,
      personas: {
        ana: {
          ...map.personas.ana,
          name: 'Ana',
          color: '#4e4ecc',
          marker: 'circle',
          order: 'a0',
          documentId: 'sheet',
        } as const,
      },
    };
    const sheets = new Map([['sheet', ratedSheet]]);
    const { slides } = planDeck(linked, fixedMeasurer, { show: ['personas'], sheets });
    expect(slides[0]?.title).toBe(ratedSheet.title);
  });

  it('exists of any sound document, whatever is in it', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...ratios), (document, ratio) => {
        const deck = planDeck(document, fixedMeasurer, { ratio });
        expect(outside(deck)).toEqual([]);
        if (deckWords(deck).length > 0) expect(smallest(deck)).toBeGreaterThanOrEqual(12);
        if (isGrid(document)) expect(lostTexts(document, deck)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
