// Types, kills the browser without warning, opens the profile again: whatever was said to be saved must be there, what
// is there must be a state that the typing went through, and undo must still work.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject, onTestFinished, test } from 'vitest';
import { ready } from '../support/e2eMap';
import { type Killable, startKillable } from '../support/killHarness';
import { seededRandom } from '../support/random';
import { type SaveWatch, watchSaves } from '../support/saveWatch';
import { createTypist } from '../support/typist';

/** With those of the sheets and of the store more than fifty in every run. */
const kills = process.env.SOAK === '1' ? 1_000 : 30;
/** All of a map's cards must fit on the screen at once, to be counted. */
const mostCards = 40;
/** A busy machine draws seldom. */
const patience = { timeout: 15_000 };
const seed = Number(process.env.KILL_SEED ?? 20_260);

test('what was saved when the browser was killed is there when it opens again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'throughline-kill-'));
  const random = seededRandom(seed);
  let victim = await start(profile, inject('appUrl'));
  onTestFinished(async () => {
    await victim.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });
  const count = { acknowledged: 0, lost: 0, unsaved: 0 };
  let cards: string[] = [];
  await startMap(victim.page);
  for (let kill = 0; kill < kills; kill++) {
    if (cards.length > mostCards) {
      await undoEverything(victim.page);
      await startMap(victim.page);
      cards = [];
    }
    const map = victim.page.url();
    const { states, acknowledged } = await typeAndKill(victim, cards, random);
    victim = await start(profile, map);
    cards = await openedCards(victim.page);
    const found = states.findLastIndex((state) => isSame(state, cards));
    const story = `seed ${seed}, kill ${kill}: [${cards}] of [${states.at(-1)}], ${acknowledged} saved`;
    expect(found, story).toBeGreaterThanOrEqual(acknowledged);
    count.acknowledged += acknowledged;
    count.lost += Math.max(0, acknowledged - found);
    count.unsaved += states.length - 1 - found;
    if (kill % 5 === 4) await undoAndRedo(victim.page, cards);
  }
  console.info(
    `${kills} kills, ${count.acknowledged} key presses acknowledged, ${count.lost} of them lost, ` +
      `${count.unsaved} typed but not saved yet (seed ${seed})`,
  );
  expect(count.acknowledged).toBeGreaterThan(kills);
}, 3_600_000);

interface Victim extends Killable, SaveWatch {}

async function start(profile: string, address: string): Promise<Victim> {
  const browser = await startKillable(profile);
  const saves = await watchSaves(browser.page);
  await browser.page.goto(address);
  return { ...browser, ...saves };
}

async function startMap(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByRole('button', { name: /^Blank map/ }).click();
  await page.locator('[data-grid-input]:focus').waitFor();
  await page.keyboard.type('Start');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await ready(page);
}

async function typeAndKill(victim: Victim, cards: readonly string[], random: () => number) {
  const { page } = victim;
  const typist = createTypist(cards, random);
  const before = await victim.keysSoFar();
  const typing = typist.typeUntilGone(page);
  await page.waitForTimeout(60 + random() * 500);
  // Half of the kills come right after the app has said that all is saved.
  if (random() < 0.5) await victim.nextAcknowledgement();
  await victim.kill();
  await typing;
  return {
    states: typist.states,
    acknowledged: Math.max(0, victim.acknowledged() - before),
  };
}

/** The texts of the only cell with cards, once all that the status line counts are drawn. */
async function openedCards(page: Page): Promise<string[]> {
  await ready(page);
  // A map opens where it was left.
  await page.keyboard.press('Control+Home');
  const counted = /(\d+) cards?/;
  await expect
    .poll(async () => {
      const place = (await page.locator('footer').innerText()).match(counted)?.[1] ?? '0';
      return (await page.locator('[data-card-id]').count()) - Number(place);
    }, patience)
    .toBe(0);
  return page.locator('[data-card-id]').evaluateAll((found) =>
    found
      .map((card) => ({
        top: card.getBoundingClientRect().top,
        text: card.textContent?.trim() ?? '',
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text),
  );
}

async function undoAndRedo(page: Page, cards: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect.poll(() => openedCards(page), patience).not.toEqual(cards);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => openedCards(page), patience).toEqual(cards);
}

async function undoEverything(page: Page): Promise<void> {
  const undo = page.getByRole('button', { name: /^Undo/ });
  while ((await undo.getAttribute('aria-disabled')) !== 'true') {
    await page.keyboard.press('Control+z');
  }
  expect(await page.locator('[data-card-id]').count()).toBe(0);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
