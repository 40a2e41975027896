// The two pages that are driven, behind the same words: our app through `window.__bench` and its keys, the bare one
// through `window.bare`.
import { painted, pause } from './probe.mjs';

/**
 * @typedef {import('./probe.mjs').Probe} Probe
 * @typedef {import('./probe.mjs').Point} Point
 * @typedef {{ width: number, height: number } & Point} Box
 * @typedef {object} App
 * @property {(probe: Probe, cards: number) => Promise<void>} ready everything up to the map itself
 * @property {(probe: Probe, cards: number) => Promise<void>} load
 * @property {(probe: Probe) => Promise<void>} home
 * @property {(probe: Probe) => Promise<number>} fit wall ms until the frame is painted
 * @property {(probe: Probe) => Promise<void>} addCard
 * @property {(probe: Probe) => Promise<void>} undo
 * @property {(probe: Probe) => Promise<void>} selectAll
 * @property {(probe: Probe) => Promise<void>} deselect
 * @property {(probe: Probe) => Promise<number>} count
 * @property {(probe: Probe, at: Point) => Promise<void>} beginTyping
 * @property {(probe: Probe) => Promise<void>} endTyping
 * @property {(probe: Probe) => Promise<void>} saved
 * @property {string} card selector of a card
 * @property {string} moving selector of what follows the pointer
 */

/** Runs in the page. @param {() => void} change */
function timeToPaint(change) {
  return new Promise((done) => {
    // From the start of a frame on, so that the wait for it does not count.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const from = performance.now();
        change();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - from);
          port2.postMessage(null);
        });
      }, 0),
    );
  });
}

/**
 * Calls a method of the page's own handle.
 * @param {Probe} probe @param {'__bench' | 'bare'} handle @param {string} method @param {unknown[]} args
 */
function call({ page }, handle, method, ...args) {
  return page.evaluate(
    ([handle, method, args]) => Reflect.get(Reflect.get(window, handle), method)(...args),
    /** @type {const} */ ([handle, method, args]),
  );
}

/** @param {Probe} probe @param {'__bench' | 'bare'} handle @returns {Promise<number>} */
function timedFit({ page }, handle) {
  return page.evaluate(`(${timeToPaint})(() => window.${handle}.fit())`);
}

/** @type {App} */
export const ours = {
  async ready(probe) {
    const { page } = probe;
    await page.waitForFunction(() => Reflect.has(window, '__bench'));
    await call(probe, '__bench', 'load', 8, 2);
    await page.waitForSelector('[data-card-id]');
    await this.saved(probe);
  },
  load: (probe, cards) => call(probe, '__bench', 'load', cards, cards / 4),
  home: (probe) => call(probe, '__bench', 'setView', 160, 80, 1),
  fit: (probe) => timedFit(probe, '__bench'),
  addCard: (probe) => call(probe, '__bench', 'addCard'),
  undo: async ({ page }) => {
    await page.locator('[data-grid-input]').evaluate((element) => element.focus());
    await page.keyboard.press('Control+z');
  },
  selectAll: (probe) => call(probe, '__bench', 'selectAll'),
  deselect: async ({ page }) => page.keyboard.press('Escape'),
  count: (probe) => call(probe, '__bench', 'count'),
  async beginTyping({ page }, { x, y }) {
    await page.mouse.click(x, y);
    await page.keyboard.press('F2');
    await page.waitForSelector('[data-grid-input][data-editing]');
  },
  endTyping: ({ page }) => page.keyboard.press('Escape'),
  async saved(probe) {
    await probe.page.waitForSelector('[data-save-state="saved"]');
    await pause(400);
    await probe.page.waitForSelector('[data-save-state="saved"]');
  },
  card: '[data-card-id]',
  moving: '[data-lifted] > *',
};

/** @param {(cards: number) => import('../../test/bench/bareMap').BareMap} mapOf @returns {App} */
export function bareDom(mapOf) {
  return {
    async ready({ page }, cards) {
      await page.waitForFunction(() => Reflect.has(window, 'bare'));
      await page.evaluate((map) => Reflect.set(window, 'map', map), mapOf(cards));
    },
    load: ({ page }) => page.evaluate('bare.load(map)'),
    home: (probe) => call(probe, 'bare', 'home'),
    fit: (probe) => timedFit(probe, 'bare'),
    addCard: (probe) => call(probe, 'bare', 'addCard'),
    undo: ({ page }) => page.keyboard.press('Control+z'),
    selectAll: (probe) => call(probe, 'bare', 'selectAll'),
    deselect: (probe) => call(probe, 'bare', 'deselect'),
    count: (probe) => call(probe, 'bare', 'count'),
    async beginTyping({ page }, { x, y }) {
      await page.mouse.dblclick(x, y);
      await page.waitForSelector('.card span:focus');
      await page.keyboard.press('End');
    },
    endTyping: ({ page }) => page.evaluate('document.activeElement.blur()'),
    saved: painted,
    card: '.card',
    moving: '.card',
  };
}
