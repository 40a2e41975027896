import { expect, test } from 'vitest';
import {
  defaultChoices,
  rememberChoices,
  rememberedChoices,
} from '../../../src/actions/export/choices';
import { journey } from '../../support/build';
import { memoryPorts } from '../../support/memoryPorts';

const map = journey('Checkout')
  .lane('actions')
  .lane('pains', 'Pains', { hidden: true })
  .stage('Buy')
  .build();
const other = { ...map, id: 'other' };

test('the first time, what is hidden on screen stays out', async () => {
  expect(await rememberedChoices(memoryPorts(), map)).toEqual({
    ...defaultChoices(map),
    leftOut: ['pains'],
  });
});

test('the next time, everything is as it was chosen', async () => {
  const ports = memoryPorts();
  const chosen = {
    ...defaultChoices(map),
    format: 'svg' as const,
    look: 'saver' as const,
    titleBlock: false,
    leftOut: ['actions'],
  };
  await rememberChoices(ports, map, chosen);
  expect(await rememberedChoices(ports, map)).toEqual(chosen);
});

test('lanes left out of one map do not count for another', async () => {
  const ports = memoryPorts();
  await rememberChoices(ports, map, { ...defaultChoices(map), leftOut: ['actions'] });
  expect((await rememberedChoices(ports, other)).leftOut).toEqual(['pains']);
});

test('what storage holds is not trusted', async () => {
  const ports = memoryPorts();
  await ports.library.meta.set('export', { format: 'exe', scale: 9, leftOut: [1], look: null });
  expect(await rememberedChoices(ports, map)).toEqual(defaultChoices(map));
});

test('the inbox is in a deck only where somebody asked for it', async () => {
  const ports = memoryPorts();
  const { slides } = defaultChoices(map);
  expect(slides).not.toContain('inbox');
  await rememberChoices(ports, map, { ...defaultChoices(map), slides: [...slides, 'inbox'] });
  expect((await rememberedChoices(ports, map)).slides).toContain('inbox');
  expect((await rememberedChoices(ports, other)).slides).toEqual(slides);
});
