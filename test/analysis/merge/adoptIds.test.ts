import { expect, test } from 'vitest';
import { adoptIds } from '../../../src/analysis/merge/adoptIds';
import { setCardText } from '../../../src/commands/grid/setCardText';
import type { GridDocument } from '../../../src/document/grid';
import { checkInvariants } from '../../../src/document/invariants';
import { journey } from '../../support/build';
import { edited } from '../../support/edited';
import { merged, openQuestions } from '../../support/merged';
import { sketch } from '../../support/sketch';

const map = () =>
  journey('Ordering')
    .persona('Ana')
    .lane('pains', 'Hurdles')
    .lane('emotion', 'Mood')
    .stage('Find', 'Sees ad')
    .stage('Buy', 'Pays')
    .cell('Hurdles', 'Sees ad', { text: 'Slow', personaIds: ['ana'] }, 'Dear')
    .cell('Hurdles', 'Pays', 'Card was declined')
    .link('Slow', 'Dear')
    .emotion('Pays', 0.5);
const mine = map().build();

/** The same map as if it came from somewhere else. */
function anew({ personas, stages, steps, lanes, cards, links, emotions, ...rest }: GridDocument) {
  const tables = { personas, stages, steps, lanes, cards, links, emotions };
  const ids = [personas, stages, steps, lanes, cards, links].flatMap((table) => Object.keys(table));
  const text = ids.reduce(
    (json, id) => json.replaceAll(new RegExp(`(?<=["/])${id}(?=["/])`, 'g'), `new-${id}`),
    JSON.stringify(tables),
  );
  const renamed: typeof tables = JSON.parse(text);
  return { ...rest, ...renamed };
}

test('a map made anew with the same words is the same map', () => {
  const theirs = anew(mine);
  expect(checkInvariants(theirs)).toEqual([]);
  expect(Object.keys(theirs.cards)).toContain('new-slow');
  expect(merged({ mine, theirs: adoptIds(theirs, mine) }).merged).toBe(mine);
});

test('what it says otherwise is asked, what it has more of is added where it stands', () => {
  const more = edited(
    map().stage('Use', 'Opens').cell('Hurdles', 'Opens', 'Broken').build(),
    setCardText({ cardId: 'card-was-declined', text: 'Card was declined twice' }),
  );
  const result = merged({ mine, theirs: adoptIds(anew(more), mine) });
  expect(openQuestions(result)).toEqual([
    'Card “Card was declined”, text: Card was declined / Card was declined twice',
  ]);
  expect(sketch(result.merged)).toEqual([
    'Find > Sees ad | Hurdles: Slow, Dear',
    'Buy > Pays | Hurdles: Card was declined',
    'Use > Opens | Hurdles: Broken',
  ]);
  expect(checkInvariants(result.merged)).toEqual([]);
});

test('what came in between keeps its place among what both have', () => {
  const between = journey('Ordering')
    .persona('Ana')
    .lane('pains', 'Hurdles')
    .lane('emotion', 'Mood')
    .stage('Find', 'Sees ad')
    .stage('Choose', 'Compares')
    .stage('Buy', 'Pays')
    .cell('Hurdles', 'Sees ad', 'Slow', 'Ugly', 'Dear')
    .build();
  const result = merged({ mine, theirs: adoptIds(anew(between), mine) });
  expect(sketch(result.merged)).toEqual([
    'Find > Sees ad | Hurdles: Slow, Ugly, Dear',
    'Choose > Compares',
    'Buy > Pays | Hurdles: Card was declined',
  ]);
});
