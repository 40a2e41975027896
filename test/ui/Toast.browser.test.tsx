import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { announce } from '../../src/ui/announce';
import { Button } from '../../src/ui/Button';
import { Dialog } from '../../src/ui/Dialog';
import { dismissToast, toast } from '../../src/ui/toast';
import { UiRoot } from '../../src/ui/UiRoot';

function Page() {
  return (
    <UiRoot theme="light">
      <textarea aria-label="Grid" />
    </UiRoot>
  );
}

test('F6, Tab and Enter undo from a toast, and focus goes back to the work', async () => {
  const undo = vi.fn();
  const screen = await render(<Page />);
  const grid = screen.getByRole('textbox', { name: 'Grid' });
  await userEvent.click(grid);
  toast({ message: 'Deleted “Buy” with 18 cards.', actions: [{ label: 'Undo', run: undo }] });
  await expect.element(page.getByText('Deleted “Buy” with 18 cards.')).toBeVisible();
  await expect.element(grid).toHaveFocus();
  await userEvent.keyboard('{F6}{Tab}{Tab}');
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(undo).toHaveBeenCalledOnce();
  await expect.element(page.getByText('Deleted “Buy” with 18 cards.')).not.toBeInTheDocument();
  await expect.element(grid).toHaveFocus();
});

test('a toast with a known id takes the place of the earlier one', async () => {
  await render(<Page />);
  toast({ id: 'paste', message: '12 cards added to Quotes' });
  await expect.element(page.getByText('12 cards added to Quotes')).toBeVisible();
  toast({ id: 'paste', message: '3 cards added to Pains' });
  await expect.element(page.getByText('3 cards added to Pains')).toBeVisible();
  expect(page.getByText('12 cards added to Quotes').elements()).toEqual([]);
  dismissToast('paste');
  await expect.element(page.getByText('3 cards added to Pains')).not.toBeInTheDocument();
});

test('the same words said twice reach the screen reader twice', async () => {
  await render(<Page />);
  const regions = [...document.querySelectorAll('[role=status]')];
  const voice = () => regions.findIndex((region) => region.textContent === 'Moved to Pains.');
  announce('Moved to Pains.');
  await expect.poll(voice).toBeGreaterThanOrEqual(0);
  const first = voice();
  announce('Moved to Pains.');
  await expect.poll(voice).toBe(1 - first);
});

test('on a low screen a toast stands below an open dialog', async () => {
  await page.viewport(1280, 720);
  await render(
    <UiRoot theme="light">
      <Dialog open onClose={() => {}} title="Export" size="xl" footer={<Button>Export</Button>}>
        Slides
      </Dialog>
    </UiRoot>,
  );
  toast({ message: 'Imported “Shop”.' });
  const notice = page.getByText('Imported “Shop”.');
  await expect.element(notice).toBeVisible();
  const button = page.getByRole('button', { name: 'Export', exact: true }).element();
  await expect
    .poll(() => notice.element().getBoundingClientRect().top)
    .toBeGreaterThan(button.getBoundingClientRect().bottom);
});
