// Somebody who types cards into one cell with hardly a pause, and knows after every key what the cell must hold.
import type { Page } from 'playwright';

export interface Typist {
  /** What the cell held after each key press; the first entry is what it held at the start. */
  states: readonly string[][];
  /** Types on until `page` is gone. */
  typeUntilGone(page: Page): Promise<void>;
}

type Mode = 'cursor' | 'draft' | 'editing';

/** All of the cell must fit on the screen at once, to be read: with so many cards, old ones are edited and deleted. */
const mostCards = 50;

/** Starts on the first of `cards`, navigating; `random` decides on words, keys and pauses. */
export function createTypist(cards: readonly string[], random: () => number): Typist {
  const cell = [...cards];
  let at = cell.length === 0 ? -1 : 0;
  let mode: Mode = 'cursor';
  const states: string[][] = [[...cell]];
  const chance = (share: number) => random() < share;

  /** One key press for each time a key goes up again: a chord has as many as keys. */
  async function press(page: Page, chord: string): Promise<void> {
    for (const _ of chord.split('+')) states.push([...cell]);
    await page.keyboard.press(chord);
  }

  async function type(page: Page, text: string): Promise<void> {
    for (const key of text) {
      if (mode === 'editing') cell[at] += key;
      else cell.splice(++at, 0, key);
      mode = 'editing';
      await press(page, key);
      if (chance(0.05)) await page.waitForTimeout(random() * 40);
    }
  }

  async function next(page: Page): Promise<void> {
    if (mode === 'editing') {
      if (chance(0.1) && (cell[at]?.length ?? 0) > 2) {
        cell[at] = cell[at]?.slice(0, -1) ?? '';
        await press(page, 'Backspace');
        return;
      }
      mode = chance(0.7) && cell.length < mostCards ? 'draft' : 'cursor';
      await press(page, mode === 'draft' ? 'Enter' : 'Escape');
      // Without a breath now and then a busy machine would never come to say that all is saved.
      if (chance(0.3)) await page.waitForTimeout(random() * 200);
      return;
    }
    if (mode === 'cursor' && at >= 0) {
      if (chance(cell.length < mostCards ? 0.15 : 0.5)) {
        mode = 'editing';
        await press(page, 'F2');
      } else if (cell.length >= mostCards || chance(0.1)) {
        cell.splice(at, 1);
        at = Math.min(at, cell.length - 1);
        await press(page, 'Delete');
        return;
      } else if (chance(0.2) && at > 0) {
        const [moved = ''] = cell.splice(at, 1);
        cell.splice(--at, 0, moved);
        await press(page, 'Alt+ArrowUp');
        return;
      }
    }
    await type(page, wordOf(random));
  }

  return {
    states,
    async typeUntilGone(page) {
      try {
        for (;;) await next(page);
      } catch (error) {
        if (!page.isClosed()) throw error;
      }
    },
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

function wordOf(random: () => number): string {
  const length = 2 + Math.floor(random() * 7);
  const pick = () => letters[Math.floor(random() * letters.length)] ?? 'a';
  return Array.from({ length }, pick).join('');
}
