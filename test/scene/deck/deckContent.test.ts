// What a deck leads with, divides and leaves out.
import { describe, expect, it, test } from 'vitest';
import { planDeck } from '../../../src/scene/deck/planDeck';
import { journey } from '../../support/build';
import { deckWords, flat, slideWords } from '../../support/deckObjects';
import { fixedMeasurer } from '../../support/fixedMeasurer';

describe('a deck', () => {
  it('shows what has no place on the map when it is asked to, and not otherwise', () => {
    const waiting = journey().stage('A', 'a').inbox('Idea', { text: 'Noise', type: 'pain' });
    const document = waiting.build();
    expect(deckWords(planDeck(document, fixedMeasurer))).not.toContain('Idea');
    const { slides } = planDeck(document, fixedMeasurer, { show: ['inbox'] });
    expect(slides.map(({ title }) => title)).toEqual(['Not placed yet']);
    expect(deckWords({ slides })).toEqual(
      expect.arrayContaining(['Card', 'Idea', 'Kind', 'Noise', 'Pain']),
    );
  });

  it('has no slide of a stage on which nothing would be, and says so', () => {
    const half = journey().stage('A', 'a').stage('B', 'b').usualLanes().cell('Pains', 'a', 'Slow');
    const deck = planDeck(half.build(), fixedMeasurer, { show: ['stages'] });
    expect(deck.slides.map(({ title }) => title)).toEqual(['A']);
    expect(deck.notes).toEqual(['1 stage without cards left out.']);
  });

  const sides = journey('Two sides')
    .lane('employee-emotion', 'Staff mood')
    .lane('emotion', 'Guest mood')
    .persona('Guest')
    .persona('Companion')
    .employee('Clerk')
    .stage('Arrive', 'Queues', 'Pays', 'Leaves')
    .emotion('Queues', 0.5, { persona: 'Clerk', lane: 'Staff mood' })
    .emotion('Pays', -0.5, { persona: 'Clerk', lane: 'Staff mood' })
    .emotion('Queues', -0.9, { persona: 'Guest', lane: 'Guest mood' })
    .emotion('Leaves', 0.8, { persona: 'Guest', lane: 'Guest mood' })
    .emotion('Leaves', 0.2, { persona: 'Companion', lane: 'Guest mood' })
    .stage('Stay');

  it('leads with the feelings of customers, although those of employees come first', () => {
    const { slides } = planDeck(sides.build(), fixedMeasurer, { show: ['overview'] });
    expect(slides.map(({ title }) => title)).toEqual([
      'Overview for Guest: best at Leaves, worst at Queues',
    ]);
    expect(slides[0] && slideWords(slides[0])).toContain('Guest mood');
    expect(deckWords({ slides })).not.toContain('Clerk');
  });

  it('shows every curve with whose it is', () => {
    const { slides } = planDeck(sides.build(), fixedMeasurer, { show: ['curve'] });
    expect(slides.map(({ title }) => title)).toEqual([
      'Staff mood: Clerk',
      'Guest mood: Guest, Companion',
    ]);
  });

  it('divides a long stage over curve slides, about evenly', () => {
    const steps = Array.from({ length: 25 }, (_, index) => `Step ${index + 1}`);
    const long = steps.reduce(
      (built, step, index) => built.emotion(step, index % 2 ? 0.5 : -0.5),
      journey().stage('Everything', ...steps),
    );
    const { slides } = planDeck(long.build(), fixedMeasurer, { show: ['curve'] });
    const shown = slides.map((slide) => slideWords(slide).filter((text) => steps.includes(text)));
    expect(shown.map(({ length }) => length)).toEqual([13, 12]);
    expect(shown.flat()).toEqual(steps);
  });

  it('names the first of many personas beside the title and counts the others', () => {
    const many = Array.from({ length: 12 }, (_, index) => `Persona number ${index + 1}`);
    const crowd = many.reduce(
      (built, name) => built.persona(name),
      journey().stage('A', 'a').usualLanes(),
    );
    const document = crowd.cell('Pains', 'a', 'Slow').build();
    const [slide] = planDeck(document, fixedMeasurer, { show: ['stages'] }).slides;
    const names = flat(slide?.objects ?? []).flatMap((each) =>
      each.kind === 'text' && each.name === 'Persona'
        ? each.text.paragraphs.map(({ text }) => text)
        : [],
    );
    expect(names[0]).toMatch(/^Person/);
    expect(names.at(-1)).toBe(`+${12 - (names.length - 1)}`);
  });

  it('has people of whom little is known on slides together', () => {
    const many = Array.from({ length: 12 }, (_, index) => `P${index + 1}`);
    const crowd = many.reduce(
      (built, name) => built.persona(name).emotion('a', 0.5, { persona: name }),
      journey().stage('A', 'a').lane('emotion'),
    );
    const { slides } = planDeck(crowd.build(), fixedMeasurer, { show: ['personas'] });
    expect(slides).toHaveLength(2);
    expect(deckWords({ slides })).toEqual(expect.arrayContaining(many));
  });
});

describe('what a speaker reads', () => {
  const told = (map: ReturnType<typeof journey>) =>
    planDeck(map.build(), fixedMeasurer, { show: ['stages'] }).slides.flatMap(({ notes }) => notes);

  it('names a metric once, with its sign at the number', () => {
    const metric = { name: 'Baskets left', value: 28, unit: '%', source: 'Shop' };
    const map = journey().stage('A', 'a').lane('metrics');
    expect(told(map.cell('Metrics', 'a', { text: 'Baskets left', metric }))).toContain(
      'Metrics: Baskets left: 28% – source: Shop',
    );
    expect(told(map.cell('Metrics', 'a', { text: 'Worse than ever', metric }))).toContain(
      'Metrics: Worse than ever – Baskets left: 28% – source: Shop',
    );
  });

  it('has quotes in quotes of another form', () => {
    const map = journey()
      .usualLanes()
      .stage('A', 'a')
      .stage('B', 'b')
      .cell('Actions', 'a', 'Reads “How was it?”')
      .cell('Actions', 'b', 'Answers')
      .link('Reads “How was it?”', 'Answers');
    expect(told(map)).toContain(
      'Arrow from “Reads ‘How was it?’” to “Answers” (on another slide, B)',
    );
  });

  it('says whose the statements are that have no room', () => {
    const quotes = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
    const map = quotes.reduce(
      (built, text) => built.cell('Quotes', 'a', { text, personaIds: ['ana'] }),
      journey().persona('Ana').persona('Ben').usualLanes().stage('A', 'a'),
    );
    const { slides } = planDeck(map.build(), fixedMeasurer, { show: ['personas'] });
    expect(slides.flatMap(({ notes }) => notes)).toContain('Ana – Says: Five.');
  });
});

describe('titles and summaries', () => {
  it('call nothing best or worst that is neutral', () => {
    const map = journey().stage('A', 'a', 'b').emotion('a', 0.1).emotion('b', -0.1);
    const { slides } = planDeck(map.build(), fixedMeasurer, { show: ['curve'] });
    expect(deckWords({ slides })).toContain('None.');
    expect(deckWords({ slides }).some((text) => text.includes(': neutral'))).toBe(false);
  });

  it('say whose best and worst moments they are where several feel', () => {
    const map = journey()
      .persona('Ana')
      .persona('Ben')
      .stage('A', 'a', 'b')
      .emotion('a', 0.5, { persona: 'Ana', note: 'At last' })
      .emotion('b', -0.5, { persona: 'Ben' });
    const { slides } = planDeck(map.build(), fixedMeasurer, { show: ['curve'] });
    expect(deckWords({ slides })).toEqual(
      expect.arrayContaining(['Best moments for Ana', 'Worst moments for Ana']),
    );
    expect(slides[0]?.notes).toEqual(['Ana – a: At last']);
  });

  it('number the slides of a list apart from what they say', () => {
    const texts = Array.from({ length: 40 }, (_, index) => `Idea ${index}`);
    const map = texts.reduce(
      (built, text, index) =>
        built.cell('Opportunities', 'a', { text, impact: index === 0 ? 5 : 2, effort: 1 }),
      journey().usualLanes().stage('A', 'a'),
    );
    const { slides } = planDeck(map.build(), fixedMeasurer, { show: ['opportunities'] });
    expect(slides[0]?.title).toMatch(/^Opportunities: 1 of 40 has a high impact \(1\/\d\)$/);
  });

  it('say no more than “Overview” where the turning points have no room', () => {
    const long = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung '.repeat(3);
    const map = journey()
      .stage('A', `${long}1`)
      .stage('B', `${long}2`)
      .emotion(`${long}1`, 1)
      .emotion(`${long}2`, -1);
    const { slides } = planDeck(map.build(), fixedMeasurer, { show: ['overview'] });
    expect(slides.map(({ title }) => title)).toEqual(['Overview']);
  });

  it('keep the words of stages whole where a smaller size does', () => {
    const word = 'Informationsbeschaffungsp';
    const map = ['A', 'B', 'C'].reduce(
      (built, title) => built.stage(title, title),
      journey().usualLanes().stage(word, 'a').cell('Actions', 'a', 'Asks'),
    );
    const { slides } = planDeck(map.build(), fixedMeasurer, { show: ['overview'], ratio: '4:3' });
    const heads = flat(slides[0]?.objects ?? []).filter(({ name }) => name.startsWith('Stage: '));
    const sizes = heads.flatMap((head) => ('text' in head ? (head.text?.paragraphs ?? []) : []));
    expect(sizes.map(({ size }) => size)).toEqual([12, 12, 12, 12]);
  });

  it('leave no gap under a title that is almost one line, and no fact shortened while there is room', () => {
    const map = journey('A title of some length, as they are').with({
      owner: 'Ana',
      team: 'Front office, housekeeping and reservations',
      date: '2026-01-31',
      scenario: 'A guest arrives late.',
    });
    const { slides } = planDeck(map.build(), fixedMeasurer, { show: ['title'], ratio: '4:3' });
    const words = deckWords({ slides });
    expect(words).toContain('Front office, housekeeping and reservations');
    expect(slides.flatMap(({ notes }) => notes)).toEqual([]);
  });
});

test('what a card says besides stands on the side on which its text begins', () => {
  const map = journey()
    .usualLanes()
    .stage('A', 'a')
    .cell('Opportunities', 'a', { text: 'أضف زر المحادثة', impact: 4, effort: 2 })
    .cell('Opportunities', 'a', { text: 'Add a chat', impact: 4, effort: 2 });
  const { slides } = planDeck(map.build(), fixedMeasurer, { show: ['stages'] });
  const cards = flat(slides[0]?.objects ?? []).filter(({ name }) =>
    name.startsWith('Opportunity:'),
  );
  const ends = cards.flatMap((card) =>
    'text' in card ? [card.text?.paragraphs.at(-1)?.align] : [],
  );
  expect(ends).toEqual(['end', 'start']);
});
