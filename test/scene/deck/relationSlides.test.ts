import { expect, test } from 'vitest';
import { planDeck } from '../../../src/scene/deck/planDeck';
import type { Slide } from '../../../src/scene/deck/slide';
import { flat, slideWords } from '../../support/deckObjects';
import { fixedMeasurer } from '../../support/fixedMeasurer';
import { manyRelations } from '../../support/manyNodes';
import { relatedPersona } from '../../support/relatedPersona';

const relationsIn = (slides: readonly Slide[]) =>
  slides.filter(({ title }) => title.includes('relations'));

const arrowsOf = ({ objects }: Slide) =>
  flat(objects).flatMap((each) => (each.kind === 'connector' ? [each] : []));

const slides = relationsIn(planDeck(relatedPersona, fixedMeasurer).slides);

test('a persona with relations has a slide of them after its sheet', () => {
  expect(planDeck(relatedPersona, fixedMeasurer).slides.map(({ title }) => title)).toEqual([
    'Ana',
    'Ana: relations',
  ]);
  expect(slides[0] && slideWords(slides[0])).toEqual(
    expect.arrayContaining(['Ana', 'Ben', 'Shop', 'Organisation', 'Mia', 'asks']),
  );
});

test('a persona without relations has none', () => {
  const { actors: _, relations: __, ...alone } = relatedPersona;
  expect(relationsIn(planDeck(alone, fixedMeasurer).slides)).toEqual([]);
});

test('arrows hold on to the cards they lead from and to, and say it aloud', () => {
  const [slide] = slides;
  const arrows = slide ? arrowsOf(slide) : [];
  expect(arrows.map(({ alt, from, to }) => [alt, from?.id, to?.id])).toEqual([
    ['Relation: Ana asks Ben', 'node /self', 'node ben'],
    ['Relation: Ben → Shop', 'node ben', 'node shop'],
    ['Relation: Mia → Ana', 'node mia', 'node /self'],
  ]);
});

test('cards lie where they lie on the canvas: Ben was put at the right of Ana, and above her', () => {
  const place = (id: string) =>
    flat(slides[0]?.objects ?? []).flatMap((each) =>
      each.kind === 'box' && each.id === `node ${id}` ? [each] : [],
    )[0];
  const [ana, ben] = [place('/self'), place('ben')];
  if (!ana || !ben) throw new Error('no cards');
  expect(ben.x).toBeGreaterThan(ana.x);
  expect(ben.y).toBeLessThan(ana.y);
});

test('two relations between the same two take two ways', () => {
  const both = {
    ...relatedPersona,
    relations: {
      ...relatedPersona.relations,
      answers: { from: 'ben', to: null, label: 'answers', style: 'dashed', heads: 1 },
    },
  } as const;
  const [slide] = relationsIn(planDeck(both, fixedMeasurer).slides);
  const ways = (slide ? arrowsOf(slide) : []).filter(({ alt }) => /asks|answers/.test(alt ?? ''));
  expect(ways).toHaveLength(2);
  expect(ways[0]?.points.toReversed()).not.toEqual(ways[1]?.points);
});

test('many relations take several slides that say whom they are about, and none of them is lost', () => {
  const deck = planDeck(manyRelations(60), fixedMeasurer);
  const many = relationsIn(deck.slides);
  expect(many.length).toBeGreaterThan(2);
  expect(many.map(({ title }) => title).join('\n')).toContain('Ana: relations around Partner 1');
  const told = many.flatMap((slide) => [...arrowsOf(slide).map(({ alt }) => alt), ...slide.notes]);
  for (let index = 0; index < 60; index++) {
    expect(told.join('\n')).toContain(`supplies ${index + 1} Partner ${index + 1}`);
  }
});

test('relations between cards of different slides are told in the notes', () => {
  const many = manyRelations(60);
  const across = { from: 'p10', to: 'p21', label: 'warns', style: 'solid', heads: 1 } as const;
  const deck = planDeck({ ...many, relations: { ...many.relations, across } }, fixedMeasurer);
  expect(deck.slides.flatMap(({ notes }) => notes)).toContain(
    'Relation: Partner 11 warns Partner 22',
  );
});
