import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { gridContext } from '../../../src/actions/action';
import type { GridDocument } from '../../../src/document/grid';
import { AcrossButton } from '../../../src/screens/references/AcrossButton';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { blueprint, journey } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';
import { testEditor } from '../../support/testEditor';

const trip: GridDocument = { ...journey('Trip').build(), id: 'trip' };
const desk: GridDocument = { ...blueprint('Desk').with({ journeyId: 'trip' }).build(), id: 'desk' };
const phone: GridDocument = { ...desk, title: 'Phone', id: 'phone' };

async function show(document: GridDocument, ...others: GridDocument[]) {
  const ports = memoryPorts();
  for (const each of [document, ...others]) await ports.library.put(each, noon);
  await render(
    <UiRoot theme="light">
      <main>
        <AcrossButton context={gridContext(testEditor(document), ports)} />
      </main>
    </UiRoot>,
  );
  return ports;
}

test('a blueprint leads to its journey, and loses the way when that is binned', async () => {
  const ports = await show(desk, trip);
  const button = page.getByRole('button', { name: 'Journey: Trip' });
  await expect.element(button).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  await button.click();
  expect(ports.visited).toEqual(['/d/trip']);
  await ports.library.moveToBin('trip');
  await expect.poll(() => page.getByRole('button').elements()).toEqual([]);
});

test('a journey leads to its only blueprint, and asks when there are several', async () => {
  const ports = await show(trip, desk);
  await page.getByRole('button', { name: 'Blueprint: Desk' }).click();
  expect(ports.visited).toEqual(['/d/desk']);
  await ports.library.put(phone, noon);
  await page.getByRole('button', { name: 'Blueprints' }).click();
  await page.getByRole('menuitem', { name: 'Phone' }).click();
  expect(ports.visited).toEqual(['/d/desk', '/d/phone']);
});

test('a map that stands alone shows no way across', async () => {
  await show(trip);
  expect(page.getByRole('button').elements()).toEqual([]);
});
