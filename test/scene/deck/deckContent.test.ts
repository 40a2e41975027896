// What a deck leads with, divides and leaves out.
import { describe, expect, it } from 'vitest';
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
