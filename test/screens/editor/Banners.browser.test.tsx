import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { OpenedDocument } from '../../../src/actions/ports';
import type { Access, SaveState } from '../../../src/persistence/contract';
import { observable } from '../../../src/persistence/observable';
import { Banners } from '../../../src/screens/editor/Banners';
import { SaveLabel } from '../../../src/screens/editor/SaveLabel';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { memoryPorts } from '../../support/memoryPorts';
import { memorySession } from '../../support/memorySession';

const full = { code: 'disk-full', message: 'The disk is full.', hint: 'Free some space.' };

async function show(changes: Partial<OpenedDocument>, state: SaveState = { status: 'saved' }) {
  const ports = memoryPorts();
  const map = journey('Checkout').stage('Find').build();
  const opened = { ...memorySession(ports, map).opened, ...changes };
  const saving = observable<SaveState>(state);
  const onDownload = vi.fn();
  await render(
    <UiRoot theme="light">
      <SaveLabel saving={saving} />
      <Banners
        opened={opened}
        saving={saving}
        ports={ports}
        document={() => map}
        onDownload={onDownload}
      />
    </UiRoot>,
  );
  return { ports, saving, onDownload };
}

const button = (name: string) => page.getByRole('button', { name });

test('nothing stands in the way while all is saved', async () => {
  await show({});
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(page.getByRole('button').elements()).toEqual([]);
});

test('another tab’s map is followed, and can be taken over', async () => {
  const takeOver = vi.fn(async () => ({
    ok: false as const,
    problem: { code: 'busy', message: 'The other tab does not let go.' },
  }));
  const { ports } = await show({ access: observable<Access>('follower'), takeOver });
  await expect.element(page.getByText(/being edited in another tab/)).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  await button('Take over').click();
  await vi.waitFor(() =>
    expect(ports.notices.map(({ message }) => message)).toEqual(['The other tab does not let go.']),
  );
});

test('while it takes over there is nothing to press twice', async () => {
  await show({ access: observable<Access>('taking-over') });
  await expect.element(page.getByText('Taking over from the other tab…')).toBeVisible();
  expect(page.getByRole('button').elements()).toEqual([]);
});

test('a tab that lost its map keeps what is on screen as a copy', async () => {
  const { ports } = await show({ access: observable<Access>('fenced') });
  await expect.element(page.getByText('Another tab took over this document.')).toBeVisible();
  await button('Keep as a copy').click();
  await vi.waitFor(() => expect(ports.visited).toHaveLength(1));
  const [entry] = ports.library.documents.get();
  expect(entry?.title).toBe('Checkout (copy)');
});

test('a failed save says why, offers a copy and another try', async () => {
  const retry = vi.fn();
  const { onDownload } = await show({ retry }, { status: 'failed', problem: full });
  await expect.element(page.getByText('Not saved')).toBeVisible();
  await expect.element(page.getByText('The disk is full. Free some space.')).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  await button('Download a copy now').click();
  await button('Try again').click();
  expect([onDownload.mock.calls.length, retry.mock.calls.length]).toEqual([1, 1]);
});

test('what was repaired on opening is said once and can be put away', async () => {
  const notice = { code: 'repaired', message: 'Two cards were moved.', hint: 'See the inbox.' };
  await show({ notices: observable([notice]) });
  await expect.element(page.getByText('Two cards were moved. See the inbox.')).toBeVisible();
  await button('Dismiss').click();
  await expect.element(page.getByText(/Two cards were moved/)).not.toBeInTheDocument();
});

test('“Saved” goes with the first key, and comes back when all is durable', async () => {
  const { saving } = await show({});
  const label = () => document.querySelector('[data-save-state]');
  saving.set({ status: 'saving' });
  await vi.waitFor(() => expect(label()?.textContent).toBe(''));
  await vi.waitFor(() => expect(label()?.textContent).toBe('Saving…'));
  saving.set({ status: 'saved', lastSavedAt: 1 });
  await vi.waitFor(() => expect(label()?.textContent).toBe('Saved'));
});
