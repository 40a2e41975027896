// As kill.test.ts, on a persona sheet and in a table of segments: types into a field that has room, kills the browser, looks again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject, onTestFinished, test } from 'vitest';
import { type Killable, startKillable } from '../support/killHarness';
import { seededRandom } from '../support/random';
import { type SaveWatch, watchSaves } from '../support/saveWatch';

const kills = process.env.SOAK === '1' ? 200 : 8;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Opens what is typed into, from home. */
const starts: Record<string, { open(page: Page): Promise<void>; field: string }> = {
  'A persona': {
    open: (page) => page.getByRole('button', { name: /^Blank persona/ }).click(),
    field: 'Tagline',
  },
  Segments: {
    async open(page) {
      await page.getByRole('button', { name: /^Segments Four/ }).click();
      // The map remembers how it was looked at.
      await page.getByRole('button', { name: 'Table', exact: true }).click();
    },
    field: 'Who belongs of Regulars',
  },
};

test.each(Object.entries(starts))(
  '%s: what was saved when the browser was killed is there when it opens again',
  async (name, start) => {
    const profile = await mkdtemp(join(tmpdir(), 'throughline-kill-'));
    const random = seededRandom(11);
    let victim = await revive(profile, inject('appUrl'));
    onTestFinished(async () => {
      await victim.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    });
    await start.open(victim.page);
    const field = () => victim.page.getByLabel(start.field, { exact: true });
    const saved = () => victim.page.locator('[data-save-state="saved"]').waitFor();
    await field().fill('');
    await saved();
    const address = victim.page.url();
    let [text, acknowledged, lost] = ['', 0, 0];
    for (let kill = 0; kill < kills; kill++) {
      const states = [text];
      const before = await victim.keysSoFar();
      await field().focus();
      // In a text of several lines, End alone goes to the end of the first.
      await victim.page.keyboard.press('Control+End');
      states.push(text, text);
      const typing = type(victim, states, text, random);
      await victim.page.waitForTimeout(60 + random() * 400);
      if (random() < 0.5) await victim.nextAcknowledgement();
      await victim.kill();
      await typing;
      const sure = Math.max(0, victim.acknowledged() - before);
      victim = await revive(profile, address);
      await saved();
      text = await field().inputValue();
      const found = states.lastIndexOf(text);
      expect(found, `kill ${kill}: “${text}” of “${states.at(-1)}”, ${sure} saved`).not.toBe(-1);
      acknowledged += sure;
      lost += Math.max(0, sure - found);
      // A field holds a line, not a book.
      if (text.length > 120) {
        await field().fill('');
        await saved();
        text = '';
      }
    }
    console.info(`${name}: ${kills} kills, ${acknowledged} key presses acknowledged, ${lost} lost`);
    expect(lost).toBe(0);
    expect(acknowledged).toBeGreaterThan(kills);
  },
  600_000,
);

type Victim = Killable & SaveWatch;

async function revive(profile: string, address: string): Promise<Victim> {
  const browser = await startKillable(profile);
  const saves = await watchSaves(browser.page);
  await browser.page.goto(address);
  return { ...browser, ...saves };
}

/** Until the page is gone; `states` says what the field held after each key. */
async function type({ page }: Victim, states: string[], start: string, random: () => number) {
  let text = start;
  try {
    for (;;) {
      const key = letters[Math.floor(random() * letters.length)] ?? 'a';
      text += key;
      states.push(text);
      await page.keyboard.press(key);
      // A line is typed in words: where one ends, the page has time to say that it is saved.
      if (random() < 0.1) await page.waitForTimeout(random() * 400);
    }
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}
