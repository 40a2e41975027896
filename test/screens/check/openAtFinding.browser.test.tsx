// A document that home opens for a finding: the panel shows, and the keyboard is where the finding is.
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { countedIds } from '../../../src/base/id';
import { createBlankPersona } from '../../../src/document/create';
import type { PersonaDocument } from '../../../src/document/persona';
import type { SegmentationDocument } from '../../../src/document/segmentation';
import { PersonaScreen } from '../../../src/screens/persona/PersonaScreen';
import { SegmentsScreen } from '../../../src/screens/segments/SegmentsScreen';
import { UiRoot } from '../../../src/ui/UiRoot';
import { soundJourney } from '../../analysis/lint/cases';
import { axeProblems } from '../../support/axe';
import { memoryPorts, noon } from '../../support/memoryPorts';
import { memorySession } from '../../support/memorySession';
import { openEditor } from '../../support/openEditor';

beforeEach(() => page.viewport(1440, 900));

const persona: PersonaDocument = {
  ...createBlankPersona(countedIds('p')),
  id: 'ana',
  title: 'Ana',
  blocks: {
    bio: { kind: 'custom', title: 'Story', text: 'A nurse', order: 'a0' },
    jobs: { kind: 'needs', title: 'Jobs', text: 'A dashboard for the team', order: 'a1' },
  },
};

const segmentation: SegmentationDocument = {
  id: 'shoppers',
  kind: 'segmentation',
  title: 'Shoppers',
  axes: {
    x: { title: 'Price', low: 'careless', high: 'careful' },
    y: { title: 'Visits', low: 'rare', high: 'weekly' },
  },
  segments: {
    loyal: { name: 'Loyal', order: 'a0', share: 20, x: 20, y: 80, personaIds: ['ana'] },
    hunters: { name: 'Hunters', order: 'a1', share: 30, x: 75, y: 40 },
  },
};

const panel = () => page.getByRole('complementary', { name: 'Check' });
const current = () => panel().element().querySelector('[aria-current]')?.textContent ?? '';
const focused = () => document.activeElement;

async function openPersona(ports = memoryPorts()) {
  return render(
    <UiRoot theme="light">
      <PersonaScreen session={memorySession(ports, persona)} ports={ports} />
    </UiRoot>,
  );
}

async function openSegments(ports = memoryPorts()) {
  await ports.library.put(persona, noon);
  return render(
    <UiRoot theme="light">
      <SegmentsScreen session={memorySession(ports, segmentation)} ports={ports} />
    </UiRoot>,
  );
}

/** Ports with home's wish in them. */
function wanting(documentId: string, finding: string) {
  const ports = memoryPorts();
  ports.go.document(documentId, finding);
  return ports;
}

test('a map opens at the card, and what is typed goes there', async () => {
  const spoilt = soundJourney()
    .lane('pains')
    .cell('pains', 'Pays', { text: 'Declined', severity: 5 })
    .lane('opportunities')
    .cell('opportunities', 'Hears', 'Smile')
    .build();
  const { editor, keyboard, cards } = await openEditor(spoilt, {
    finding: 'severe-pain-unanswered/declined',
  });
  await expect.poll(() => current()).toContain('Declined');
  expect(editor.state.getState().session.cursor).toMatchObject({ stepId: 'pays' });
  const { cursor } = editor.state.getState().session;
  const laneId = cursor?.kind === 'cell' ? cursor.laneId : '';
  await keyboard('Try another card{Escape}');
  expect(cards(laneId, 'pays')).toContain('Try another card');
  expect(await axeProblems()).toEqual([]);
});

test('a sheet opens in the block', async () => {
  await openPersona(wanting('ana', 'jobs-without-situation/jobs'));
  await expect
    .poll(() => focused()?.closest('[data-block]')?.getAttribute('data-block'))
    .toBe('jobs');
  await expect.poll(() => current()).toContain('written as a job');
});

test('a segmentation map opens at the bubble, or in the table where only that shows it', async () => {
  const { unmount } = await openSegments(wanting('shoppers', 'segment-without-persona/hunters'));
  await expect.poll(() => focused()?.id).toBe('bubble-hunters');
  await expect.poll(() => current()).toContain('Hunters');
  await unmount();
  const ports = wanting('shoppers', 'shares-not-100');
  await openSegments(ports);
  await expect.poll(() => focused()?.closest('[data-row]')?.getAttribute('data-row')).toBe('loyal');
});

test('what is about the whole document has the keyboard at its row in the panel', async () => {
  const ports = wanting('ana', 'persona-unused');
  await ports.library.put(persona, noon);
  const ben = { ...persona, id: 'ben', title: 'Ben' };
  await ports.library.put(ben, noon);
  await ports.library.put(
    { ...segmentation, segments: { a: { name: 'A', order: 'a0', personaIds: ['ben'] } } },
    noon,
  );
  await openPersona(ports);
  await expect
    .poll(() => focused()?.getAttribute('aria-label'))
    .toBe('Dismiss: “Ana” is on no map and in no segment.');
});

test('a finding that was settled meanwhile is said, with the keyboard in the panel', async () => {
  const ports = wanting('ana', 'persona-unused');
  await openPersona(ports);
  await expect
    .poll(() => ports.notices.map(({ message }) => message))
    .toEqual(['This finding is settled by now.']);
  await expect.poll(() => panel().element().contains(focused())).toBe(true);
});

test('it happens once: the same document opened again is as it always is', async () => {
  const ports = wanting('ana', 'jobs-without-situation/jobs');
  const { unmount } = await openPersona(ports);
  await expect.element(panel()).toBeVisible();
  await unmount();
  await openPersona(ports);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await userEvent.keyboard('{Shift}');
  await expect.element(panel()).not.toBeInTheDocument();
});
