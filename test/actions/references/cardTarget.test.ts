import { expect, test } from 'vitest';
import { setCardType } from '../../../src/actions/grid/cardActions';
import { gridAction } from '../../../src/actions/grid/registry';
import {
  addLeadingTo,
  leadNowhere,
  leadTo,
  openTarget,
  possibleTargets,
} from '../../../src/actions/references/cardTarget';
import { usesOf } from '../../../src/actions/references/usedIn';
import { countedIds } from '../../../src/base/id';
import { createBlankPersona } from '../../../src/document/create';
import { blueprint, journey } from '../../support/build';
import { grid } from '../../support/gridContext';
import { noon } from '../../support/memoryPorts';

const trip = journey('Trip')
  .stage('Find', 'Sees')
  .lane('actions')
  .cell('Actions', 'Sees', 'Returns it', { text: '', type: 'journey-link', details: 'kept' })
  .build();
const empty = Object.keys(trip.cards).find((id) => trip.cards[id]?.text === '') ?? '';

/** With another journey, a blueprint and a persona in the library; dialogs are remembered. */
async function open(options: { readOnly?: string } = {}) {
  const map = grid(trip, options);
  const asked: unknown[] = [];
  map.context.ports.openDialog = (name) => void asked.push(name);
  const { library } = map.ports;
  await library.put(trip, noon);
  await library.put(journey('Returns').build(), noon);
  await library.put(blueprint('Desk').build(), noon);
  await library.put({ ...createBlankPersona(countedIds('p')), id: 'ana', title: 'Ana' }, noon);
  map.cell('actions', 'sees', 'returns-it');
  return { ...map, asked };
}

test('a card may lead to every other journey and blueprint that is not in the bin', async () => {
  const map = await open();
  const ids = () =>
    possibleTargets(map.context)
      .map(({ id }) => id)
      .sort();
  expect(ids()).toEqual(['desk', 'returns']);
  await map.ports.library.moveToBin('desk');
  expect(ids()).toEqual(['returns']);
});

test('a card keeps its type and its text; an empty one takes the title of its target', async () => {
  const map = await open();
  leadTo(map.context, ['returns-it'], 'returns');
  expect(map.card('returns-it')).toMatchObject({
    type: 'action',
    text: 'Returns it',
    documentId: 'returns',
  });
  leadTo(map.context, [empty], 'desk');
  expect(map.card(empty)).toMatchObject({ text: 'Desk', documentId: 'desk' });
  expect(map.said.at(-1)).toBe('Leads to “Desk”');
  leadNowhere(map.context, ['returns-it']);
  expect(map.card('returns-it').documentId).toBeUndefined();
  map.press('Mod+Z');
  expect(map.card('returns-it').documentId).toBe('returns');
});

test('a new journey link is one undo step with the cursor on it', async () => {
  const map = await open();
  addLeadingTo(map.context, { stepId: 'sees', laneId: 'actions' }, 'returns');
  expect(map.cards('actions', 'sees').at(-1)).toBe('Returns');
  expect(map.where()).toMatch(/^actions\/sees\/new/);
  expect(map.undoSteps()).toHaveLength(1);
});

test('a card that becomes a journey link is asked at once where to, unless it knows', async () => {
  const map = await open();
  setCardType(map.context, 'pain');
  expect(map.asked).toEqual([]);
  setCardType(map.context, 'journey-link');
  expect(map.asked).toEqual(['link-journey']);
  leadTo(map.context, ['returns-it'], 'returns');
  setCardType(map.context, 'pain');
  setCardType(map.context, 'journey-link');
  expect(map.asked).toHaveLength(1);
  const locked = await open({ readOnly: 'Locked.' });
  setCardType(locked.context, 'journey-link');
  expect(locked.asked).toEqual([]);
  expect(locked.told()).toEqual(['Locked.']);
});

test('the target opens; a missing one is said and asked for again', async () => {
  const map = await open();
  const action = gridAction('open-journey');
  expect(action.check?.(map.context)).toMatch(/leads nowhere yet/);
  leadTo(map.context, ['returns-it'], 'returns');
  expect(action.check?.(map.context)).toBeNull();
  await action.run(map.context);
  expect(map.ports.visited).toEqual(['/d/returns']);
  await map.ports.library.moveToBin('returns');
  expect(action.check?.(map.context)).toMatch(/is missing/);
  map.cell('actions', 'sees', empty);
  openTarget(map.context, 'returns-it');
  expect(map.asked).toEqual(['link-journey']);
  expect(map.where()).toBe('actions/sees/returns-it');
});

test('an emptied card with a target stays', async () => {
  const map = await open();
  leadTo(map.context, ['returns-it'], 'returns');
  map.press('Enter');
  map.replace('');
  map.press('Escape');
  expect(map.card('returns-it')).toMatchObject({ text: '', documentId: 'returns' });
});

test('a journey link is a use of its target, and a copy of the map leads there too', async () => {
  const { ports } = await open();
  const { library } = ports;
  const card = { text: 'Returns it', type: 'journey-link', documentId: 'returns' } as const;
  await library.put(journey('Linked').stage('Find').cell('actions', 'Find', card).build(), noon);
  const copied = await library.duplicate('linked');
  const copy = await library.get(copied.ok ? copied.value : '');
  expect(copy).toMatchObject({ cards: { 'returns-it': { documentId: 'returns' } } });
  const uses = usesOf(library.documents.get(), 'returns');
  expect(uses.map(({ where }) => where)).toEqual([['card “Returns it”'], ['card “Returns it”']]);
});
