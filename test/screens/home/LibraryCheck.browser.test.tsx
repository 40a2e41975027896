import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { countedIds } from '../../../src/base/id';
import { createBlankPersona } from '../../../src/document/create';
import type { PersonaDocument } from '../../../src/document/persona';
import { HomeScreen } from '../../../src/screens/home/HomeScreen';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';

const persona = (id: string, title: string): PersonaDocument => ({
  ...createBlankPersona(countedIds(id)),
  id,
  title,
});
const trip = { ...journey('Trip').persona('Ana', { documentId: 'ana' }).build(), id: 'trip' };

async function show(
  ...documents: Parameters<ReturnType<typeof memoryPorts>['library']['put']>[0][]
) {
  const ports = memoryPorts();
  for (const document of documents) await ports.library.put(document, noon);
  await render(
    <UiRoot theme="light">
      <HomeScreen ports={ports} />
    </UiRoot>,
  );
  await page.getByRole('button', { name: 'Check the library' }).click();
  return ports;
}

const dialog = () => page.getByRole('dialog', { name: 'Check the library' });

test('a persona that nobody uses is found, opened, dismissed for good and brought back', async () => {
  const ports = await show(trip, persona('ana', 'Ana'), persona('ben', 'Ben'));
  const message = '“Ben” is on no map and in no segment.';
  await expect.element(dialog().getByText(message)).toBeVisible();
  await expect.element(dialog().getByText('3 documents looked at, 1 finding.')).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  await dialog()
    .getByRole('button', { name: `Open: ${message}` })
    .click();
  expect(ports.visited).toEqual(['/d/ben']);
  expect(ports.awaitedFinding('ben')).toBe('persona-unused');
  await dialog()
    .getByRole('button', { name: `Dismiss: ${message}` })
    .click();
  await expect.element(dialog().getByText(/No findings/)).toBeVisible();
  const read = await ports.library.peek('ben');
  expect(read.ok && read.value.dismissed).toEqual({ 'persona-unused': true });
  await dialog().getByRole('button', { name: 'Show' }).click();
  await dialog()
    .getByRole('button', { name: `Bring back: ${message}` })
    .click();
  await expect.element(dialog().getByText('3 documents looked at, 1 finding.')).toBeVisible();
});

test('a sheet that is missing on a map is found', async () => {
  await show(trip, persona('ben', 'Ben'));
  await expect
    .element(dialog().getByText('The persona sheet of “Ana” in “Trip” is not here.'))
    .toBeVisible();
});

test('a library without documents says that there is nothing to check', async () => {
  await show();
  await expect.element(dialog().getByText(/There is nothing to check yet/)).toBeVisible();
});
