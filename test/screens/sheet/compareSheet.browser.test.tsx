import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { succeed } from '../../../src/base/result';
import type { AnyDocument } from '../../../src/document/document';
import { PersonaScreen } from '../../../src/screens/persona/PersonaScreen';
import { SegmentsScreen } from '../../../src/screens/segments/SegmentsScreen';
import { UiRoot } from '../../../src/ui/UiRoot';
import { type MemoryPorts, memoryPorts, noon } from '../../support/memoryPorts';
import { memorySession } from '../../support/memorySession';
import { relatedPersona } from '../../support/relatedPersona';
import { segmentMap } from '../../support/segmentMap';

const dialog = () => page.getByRole('dialog', { name: 'Compare' });

/** A library with the document in it, and one restore point of it that had another title. */
async function withPoint(document: AnyDocument): Promise<MemoryPorts> {
  const ports = memoryPorts();
  await ports.library.put(document, noon);
  ports.library.versions = {
    list: async () => succeed([{ seq: 1, at: noon, kind: 'named', name: 'Before the merge' }]),
    read: async () => succeed({ ...document, title: 'As it was' }),
  };
  return ports;
}

async function compares(screen: ReactNode): Promise<void> {
  await render(<UiRoot theme="light">{screen}</UiRoot>);
  await userEvent.click(page.getByRole('button', { name: 'More', exact: true }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Compare with…' }));
  await expect
    .element(dialog().getByRole('combobox', { name: 'Before' }))
    .toHaveTextContent(/^Before the merge, /);
}

test('a persona is compared with what it was, and the older one comes back as one step', async () => {
  const ports = await withPoint(relatedPersona);
  const session = memorySession(ports, relatedPersona);
  const title = () => session.editor.state.getState().document.title;
  await compares(<PersonaScreen session={session} ports={ports} />);
  await userEvent.click(dialog().getByRole('button', { name: /^Bring back “Before the merge/ }));
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(title()).toBe('As it was');
  expect(document.activeElement).not.toBe(document.body);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(title()).toBe(relatedPersona.title);
});

test('a segmentation map is compared with what it was, and Escape leads back to the sheet', async () => {
  const ports = await withPoint(segmentMap);
  const session = memorySession(ports, segmentMap);
  await compares(<SegmentsScreen session={session} ports={ports} />);
  await expect.element(dialog().getByRole('heading', { level: 3 })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(document.activeElement).not.toBe(document.body);
  expect(session.editor.state.getState().document).toBe(segmentMap);
});
