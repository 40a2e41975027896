import { expect, test } from 'vitest';
import { summarise } from '../../src/analysis/summarise';
import { countedIds } from '../../src/base/id';
import { createBlankPersona, createBlankSegmentation } from '../../src/document/create';
import { journey } from '../support/build';

const map = () =>
  journey('Ordering')
    .persona('Ana')
    .persona('Ben')
    .stage('Find', 'Sees ad', 'Compares')
    .stage('Buy', 'Pays')
    .usualLanes()
    .cell('Pains', 'Pays', { text: 'Card declined', details: 'Twice', tags: ['checkout'] })
    .inbox('Later');

test('a map is summed up by its size, its people and all its words', () => {
  const { stages, steps, cards, personas, text } = summarise(map().build());
  expect({ stages, steps, cards, personas }).toEqual({
    stages: 2,
    steps: 3,
    cards: 2,
    personas: ['Ana', 'Ben'],
  });
  for (const word of [
    'Ordering',
    'Find',
    'Compares',
    'Card declined',
    'Twice',
    'checkout',
    'Later',
  ])
    expect(text).toContain(word);
});

test('names that every map has are not among the words', () => {
  const { text } = summarise(journey('Map').lane('pains').lane('gains', 'Bright spots').build());
  expect(text).toContain('Bright spots');
  expect(text).not.toContain('Pains');
});

test('the curve is the first persona’s, in map order, without its gaps', () => {
  const document = map().build();
  const lane = Object.entries(document.lanes).find(([, { role }]) => role === 'emotion')?.[0];
  const rated = {
    ...document,
    emotions: {
      [`${lane}/pays/ben`]: { value: 1 },
      [`${lane}/pays/ana`]: { value: -1 },
      [`${lane}/sees-ad/ana`]: { value: 0.5 },
    },
  };
  expect(summarise(rated).curve).toEqual([0.5, -1]);
  expect(summarise(document).curve).toEqual([]);
});

test('a persona counts statements, a segmentation map segments', () => {
  const persona = createBlankPersona(countedIds('p'));
  const [first = ''] = Object.keys(persona.blocks);
  persona.blocks[first] = {
    kind: 'goals',
    title: 'Goals',
    text: 'Save time\n\nEat well',
    order: 'a0',
  };
  expect(summarise(persona)).toMatchObject({ cards: 2, personas: ['Untitled persona'] });
  expect(summarise(persona).text).toContain('Eat well');
  const { color, marker } = persona;
  expect(summarise(persona).look).toEqual({ color, marker });

  const segments = createBlankSegmentation(countedIds('s'));
  segments.segments.one = { name: 'Loyal', definition: 'Buys monthly', order: 'a0' };
  expect(summarise(segments)).toMatchObject({ cards: 1, stages: 0, curve: [] });
  expect(summarise(segments).text).toContain('Buys monthly');
});

test('the curve is a customer’s, whatever employees feel', () => {
  const service = () => map().employee('Clerk').lane('employee-emotion');
  const staff = service().emotion('Pays', -1, { persona: 'Clerk', lane: 'employee-emotion' });
  expect(summarise(staff.build()).curve).toEqual([]);
  const both = staff.emotion('Pays', 1, { persona: 'Ana', lane: 'emotion' });
  expect(summarise(both.build()).curve).toEqual([1]);
});
