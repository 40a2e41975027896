import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { soundJourney } from '../../analysis/lint/cases';
import { axeProblems } from '../../support/axe';
import { openEditor } from '../../support/openEditor';

beforeEach(() => page.viewport(1280, 800));

/** Two stages that are departments, a step without cards, an unanswered pain, and no owner. */
const spoilt = () =>
  soundJourney()
    .with({ owner: '' })
    .lane('pains')
    .lane('opportunities')
    .stage('Marketing', 'Waits', 'Tips')
    .stage('Finance', 'Refunds')
    .cell('actions', 'Tips', 'Rounds up')
    .cell('actions', 'Refunds', 'Asks for it')
    .cell('pains', 'Pays', { text: 'Declined', severity: 4 })
    .build();

const panel = () => page.getByRole('complementary', { name: 'Check' });
const row = (words: string) => panel().getByRole('listitem').filter({ hasText: words });
const focused = () => document.activeElement?.getAttribute('aria-label');

async function openCheck() {
  const map = await openEditor(spoilt());
  await page.getByRole('button', { name: /^Check: \d+ problems? \d+ hints?$/ }).click();
  return map;
}

test('the badge counts problems and hints and opens the findings, and axe minds nothing', async () => {
  await openCheck();
  await expect.element(panel()).toHaveTextContent('Stage named like a department');
  await expect.element(panel()).toHaveTextContent('Smaply: maps decay');
  const [problems, hints] = [...document.querySelectorAll('aside h3')].map((h) => h.textContent);
  await expect
    .element(page.getByRole('button', { name: /^Check: / }))
    .toHaveAccessibleName(
      `Check: ${problems?.replace('Problems ', '')} problems ${hints?.replace('Hints ', '')} hints`,
    );
  expect(await axeProblems()).toEqual([]);
});

test('a sound map has a quiet badge and an empty panel', async () => {
  await openEditor(soundJourney().build());
  await page.getByRole('button', { name: 'No findings' }).click();
  await expect.element(panel()).toHaveTextContent('No findings.');
  expect(await axeProblems()).toEqual([]);
});

test('Go to brings the cursor there, and Escape brings the keyboard', async () => {
  const map = await openCheck();
  await panel()
    .getByRole('button', { name: /^Go to: .*“Finance”/ })
    .click();
  expect(map.editor.state.getState().session.cursor).toEqual({ kind: 'stage', stageId: 'finance' });
  await expect.element(row('“Finance”')).toHaveAttribute('aria-current', 'true');
  await map.keyboard('{Escape}');
  expect(document.activeElement).toBe(map.input);
});

test('after a finding is dismissed by key the keyboard is on the next, and undo brings it back', async () => {
  const map = await openCheck();
  const dismiss = panel().getByRole('button', { name: /^Dismiss: .*“Marketing”/ });
  const button = dismiss.element();
  if (button instanceof HTMLElement) button.focus();
  await map.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()).toMatch(/^Go to: .*“Finance”/));
  await expect.element(panel()).toHaveTextContent('1 dismissed');
  await map.keyboard('{Control>}z{/Control}');
  await expect.element(dismiss).toBeInTheDocument();
  await expect.element(panel()).not.toHaveTextContent('1 dismissed');
});

test('a whole kind is dismissed at once, shown again and brought back', async () => {
  const map = await openCheck();
  await panel()
    .getByRole('button', { name: /^Dismiss all of this kind: Stage named/ })
    .click();
  expect(Object.keys(map.document().dismissed ?? {})).toHaveLength(2);
  expect(map.editor.state.getState().history.undo).toHaveLength(1);
  await expect.element(panel()).not.toHaveTextContent('“Marketing”');
  await panel().getByRole('button', { name: 'Show', exact: true }).click();
  await panel()
    .getByRole('button', { name: /^Bring back: .*“Marketing”/ })
    .click();
  await expect.element(panel()).toHaveTextContent('1 dismissed');
  await panel()
    .getByRole('button', { name: /^Dismiss: .*“Marketing”/ })
    .click();
  await panel().getByRole('button', { name: 'Bring all back' }).click();
  expect(map.document().dismissed).toBeUndefined();
});

test('a quick fix settles its finding at once', async () => {
  const map = await openCheck();
  await panel()
    .getByRole('button', { name: /^Delete step: / })
    .click();
  expect(map.document().steps.waits).toBeUndefined();
  await expect.element(panel()).not.toHaveTextContent('Empty step');
});

test('a missing card is written where it belongs', async () => {
  const map = await openCheck();
  await panel()
    .getByRole('button', { name: /^Add an opportunity: / })
    .first()
    .click();
  await vi.waitFor(() => expect(document.activeElement).toBe(map.input));
  await map.keyboard('Say why{Escape}');
  expect(map.cards('opportunities', 'pays')).toEqual(['Say why']);
});

test('what the details hold is asked for there, and who travels beside the title', async () => {
  const map = await openEditor({ ...spoilt(), personas: {}, emotions: {} });
  await page.getByRole('button', { name: /^Check: / }).click();
  await panel()
    .getByRole('button', { name: /^Name the persona: / })
    .click();
  expect(focused()).toBe('Add persona');
  await panel()
    .getByRole('button', { name: /^Name an owner: / })
    .click();
  await expect.element(page.getByRole('dialog', { name: 'Map details' })).toBeVisible();
  await map.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.activeElement).toBe(map.input));
});

test('F8 on the map shows the panel and walks, with the keyboard left on the map', async () => {
  const map = await openEditor(spoilt());
  await map.keyboard('{F8}');
  await expect.element(row('Nobody owns this map.')).toHaveAttribute('aria-current', 'true');
  await map.keyboard('{Shift>}{F8}{/Shift}{F8}{F8}');
  await vi.waitFor(() => expect(map.said.at(-1)).toMatch(/, 2 of \d: /));
  expect(document.activeElement).toBe(map.input);
});
