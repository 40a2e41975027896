import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Dialog } from '../../src/ui/Dialog';
import { toast } from '../../src/ui/toast';
import { UiRoot } from '../../src/ui/UiRoot';
import { Gallery } from './Gallery';

async function problems() {
  // Anything still fading has a contrast that nobody will see.
  await Promise.all(
    document
      .getAnimations()
      .filter(ends)
      .map((animation) => animation.finished),
  );
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    // Open menus and lists stand in the body, outside any landmark, and that is where they belong.
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const ends = (animation: Animation) => animation.effect?.getTiming().iterations !== Infinity;

test.each(['light', 'dark'] as const)('nothing in the gallery trips axe, %s', async (theme) => {
  const { rerender } = await render(
    <UiRoot theme={theme}>
      <Gallery />
    </UiRoot>,
  );
  expect(await problems()).toEqual([]);

  await userEvent.click(page.getByRole('button', { name: 'Card' }));
  await expect.element(page.getByRole('menuitem', { name: 'Edit' })).toBeVisible();
  toast({ id: 'seen', message: 'Deleted.', actions: [{ label: 'Put back', run: () => {} }] });
  await expect.element(page.getByText('Put back')).toBeVisible();
  expect(await problems()).toEqual([]);
  await userEvent.keyboard('{Escape}');

  await userEvent.click(page.getByRole('combobox', { name: 'Size' }));
  await expect.element(page.getByRole('option', { name: /A4/ })).toBeVisible();
  expect(await problems()).toEqual([]);
  await userEvent.keyboard('{Escape}');

  await rerender(
    <UiRoot theme={theme}>
      <Gallery />
      <Dialog open onClose={() => {}} title="Rename map" description="Shown in every export." />
    </UiRoot>,
  );
  await expect.element(page.getByRole('dialog', { name: 'Rename map' })).toBeVisible();
  expect(await problems()).toEqual([]);
});
