import { expect, test } from 'vitest';
import { defaultChoices } from '../../../src/actions/export/choices';
import { deckOf } from '../../../src/actions/export/deck';
import { subjectOf } from '../../../src/actions/export/subject';
import { planDeck } from '../../../src/scene/deck/planDeck';
import { bigMap } from '../../support/bigMap';
import { journey } from '../../support/build';
import { fixedMeasurer } from '../../support/fixedMeasurer';
import { memoryPorts } from '../../support/memoryPorts';

test('a deck planned kind by kind is the deck planned at once', async () => {
  const map = bigMap(200, 50, 1);
  const choices = defaultChoices(map);
  const deck = await deckOf(memoryPorts(), subjectOf(map, choices), {});
  const { ratio, slides: show } = choices;
  expect(deck).toEqual(planDeck(map, fixedMeasurer, { ratio, show }));
});

test.each([
  ['with nothing in it', []],
  ['where the slides asked for are empty', ['personas', 'pains'] as const],
])('a map %s is one title slide', async (_name, asked) => {
  const map = journey().stage('').lane('actions').build();
  const choices = { ...defaultChoices(map), ...(asked.length > 0 ? { slides: asked } : {}) };
  const { slides } = await deckOf(memoryPorts(), subjectOf(map, choices), {});
  expect(slides.map(({ kind }) => kind)).toEqual(['title']);
});
