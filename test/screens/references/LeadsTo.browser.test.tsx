import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { noon } from '../../support/memoryPorts';
import { openEditor } from '../../support/openEditor';

beforeEach(() => page.viewport(1280, 800));

async function opened() {
  const card = { text: 'Returns it', type: 'journey-link', documentId: 'gone' } as const;
  const map = await openEditor(
    journey('Trip').stage('Find', 'Sees').cell('actions', 'Sees', card).build(),
  );
  await map.ports.library.put(journey('Returns').build(), noon);
  const target = () => map.document().cards['returns-it']?.documentId;
  return { ...map, target };
}

const details = () => page.getByRole('complementary', { name: 'Details' });
const button = (name: string) => details().getByRole('button', { name });
const picker = () => page.getByRole('combobox', { name: 'Title of a journey or a blueprint' });

test('the details say where a card leads, and change it by keyboard alone', async () => {
  const map = await opened();
  await map.keyboard(' ');
  await expect.element(details()).toHaveTextContent('Leads toMissing document');
  expect(await axeProblems()).toEqual([]);
  await button('Link again…').click();
  await expect.element(picker()).toHaveFocus();
  expect(await axeProblems()).toEqual([]);
  await map.keyboard('ret{Enter}');
  await expect.element(button('Change…')).toHaveFocus();
  expect(map.target()).toBe('returns');
  await map.keyboard('{Tab}{Enter}');
  expect(map.ports.visited).toEqual(['/d/returns']);
  await map.keyboard('{Tab}{Enter}');
  await expect.element(button('Choose…')).toHaveFocus();
  expect(map.target()).toBeUndefined();
});

test('choosing the type in the details asks at once where to, and Escape keeps the card', async () => {
  const map = await opened();
  await map.keyboard('Pays{Escape} ');
  await details().getByRole('combobox', { name: 'Type' }).click();
  await page.getByRole('option', { name: 'Journey link' }).click();
  await expect.element(picker()).toHaveFocus();
  await map.keyboard('{Escape}');
  await expect.element(button('Choose…')).toHaveFocus();
  await expect.element(details()).toHaveTextContent('Leads toNowhere yet');
  expect(map.cards('actions', 'sees')).toContain('Pays');
});

test('the chip and its gap are as high as the layout says', async () => {
  const map = await opened();
  const chip = page.getByRole('button', { name: 'Missing document: link again' }).element();
  const card = chip.closest('[data-card-id]');
  if (!card) throw new Error('the chip is on no card');
  const [inner, outer] = [chip.getBoundingClientRect(), card.getBoundingClientRect()];
  const zoom = outer.height / (map.editor.layout().cards.get('returns-it')?.height ?? 0);
  expect(inner.height / zoom).toBeCloseTo(24, 0);
  expect((outer.bottom - inner.bottom) / zoom).toBeCloseTo(6, 0);
});
