// Everything that is measured on one page with one map, in one pass.
import { atFrames, heap, idle, mouse, painted, pause, spent, wheel } from './probe.mjs';

/**
 * @typedef {import('./apps.mjs').App} App
 * @typedef {import('./probe.mjs').Probe} Probe
 * @typedef {import('./probe.mjs').Point} Point
 * @typedef {Record<string, number>} Figures
 */

const frames = 60;
const letters = 'how fast it is to type here';
const edits = 10;

/** @param {Probe} probe @param {App} app @param {number} cards @returns {Promise<Figures>} */
export async function measure(probe, app, cards) {
  /** @type {Figures} */
  const figures = {};
  const middle = { x: probe.size.width / 2 + 80, y: probe.size.height / 2 };
  await app.ready(probe, cards);
  figures.load = await spent(probe, () => app.load(probe, cards));
  await expectCount(probe, app, cards);
  await app.saved(probe);
  // The stored copy of a large map is written once all is quiet.
  await pause(5000);
  figures.heap = await heap(probe);
  await app.home(probe);
  await settle(probe);

  figures.pan = await perFrame(probe, (index) =>
    wheel(probe, middle, { x: index < frames / 2 ? 24 : -24, y: index % 20 < 10 ? 4 : -4 }),
  );
  figures.zoom = await perFrame(probe, (index) =>
    wheel(probe, middle, { x: 0, y: index < frames / 2 ? 4 : -4 }, true),
  );
  await app.home(probe);
  await settle(probe);
  Object.assign(figures, await dragOne(probe, app));
  await app.home(probe);
  await settle(probe);
  figures.type = await typeOne(probe, app);
  await app.saved(probe);

  figures.add = (await spent(probe, () => inTurn(probe, () => app.addCard(probe)))) / edits;
  await expectCount(probe, app, cards + edits);
  await app.saved(probe);
  figures.undo = (await spent(probe, () => inTurn(probe, () => app.undo(probe)))) / edits;
  await expectCount(probe, app, cards);
  await app.saved(probe);
  await pause(3000);
  figures.idle = await idle(probe);

  figures.jump = await jump(probe, app);
  await settle(probe);
  figures.panAll = await perFrame(probe, (index) =>
    wheel(probe, middle, { x: index < frames / 2 ? 6 : -6, y: 0 }),
  );
  await app.fit(probe);
  await settle(probe);
  figures.moveAll = await moveAll(probe, app);
  return figures;
}

/** @param {Probe} probe @param {(index: number) => Promise<unknown>} send */
async function perFrame(probe, send) {
  return (await spent(probe, () => atFrames(frames, send))) / frames;
}

/** With a frame after each. @param {Probe} probe @param {() => Promise<void>} edit */
async function inTurn(probe, edit) {
  for (let index = 0; index < edits; index++) {
    await edit();
    await painted(probe);
  }
}

/** Lazy mounting and what waits for a rest are over. @param {Probe} probe */
async function settle(probe) {
  await pause(500);
  await painted(probe);
}

/** @param {Probe} probe @param {App} app @returns {Promise<Figures>} */
async function dragOne(probe, app) {
  const from = await cardNearMiddle(probe, app);
  await mouse(probe, 'mouseMoved', from);
  await mouse(probe, 'mousePressed', from);
  const before = await boxAt(probe, app.card, from);
  const at = (/** @type {number} */ step) => ({ x: from.x + step * 3, y: from.y + step });
  const drag = await perFrame(probe, (index) => mouse(probe, 'mouseMoved', at(index + 1)));
  const end = at(frames);
  const after = await boxAt(probe, app.moving, end);
  await mouse(probe, 'mouseReleased', end);
  await settle(probe);
  await app.undo(probe);
  await settle(probe);
  const off = Math.hypot(
    after.x - before.x - (end.x - from.x),
    after.y - before.y - (end.y - from.y),
  );
  return { drag, off };
}

/** @param {Probe} probe @param {App} app */
async function moveAll(probe, app) {
  await app.selectAll(probe);
  await settle(probe);
  const from = await cardNearMiddle(probe, app, true);
  await mouse(probe, 'mouseMoved', from);
  await mouse(probe, 'mousePressed', from);
  const cost = await perFrame(probe, (index) =>
    mouse(probe, 'mouseMoved', { x: from.x + index + 1, y: from.y + (index % 8) }),
  );
  await probe.page.keyboard.press('Escape');
  await mouse(probe, 'mouseReleased', from);
  await app.deselect(probe);
  return cost;
}

/** @param {Probe} probe @param {App} app */
async function typeOne(probe, app) {
  await app.beginTyping(probe, await cardNearMiddle(probe, app));
  await settle(probe);
  const cost = await spent(probe, () => probe.page.keyboard.type(letters, { delay: 40 }));
  await app.endTyping(probe);
  return cost / letters.length;
}

/** Wall time, the middle one of five. @param {Probe} probe @param {App} app */
async function jump(probe, app) {
  const times = [];
  for (let index = 0; index < 5; index++) {
    await app.home(probe);
    await settle(probe);
    times.push(await app.fit(probe));
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
}

/**
 * @param {Probe} probe @param {App} app @param {boolean} [painted] cards may be drawn, not elements
 * @returns {Promise<Point>}
 */
async function cardNearMiddle({ page, size }, app, painted = false) {
  const found = await page.evaluate(
    ([selector, painted, width, height]) => {
      const elements = [...document.querySelectorAll(selector)];
      const bench = painted && elements.length === 0 ? window.__bench : undefined;
      const boxes = bench?.cardRect
        ? Array.from({ length: bench.count?.() ?? 0 }, (_, index) =>
            bench.cardRect?.(`card${index}`),
          )
        : elements.map((element) => element.getBoundingClientRect());
      const middles = boxes.flatMap((box) =>
        box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [],
      );
      const off = (/** @type {{ x: number, y: number }} */ { x, y }) =>
        Math.hypot(x - width / 2 - 80, y - height / 2);
      middles.sort((a, b) => off(a) - off(b));
      return middles[0] ?? null;
    },
    /** @type {const} */ ([app.card, painted, size.width, size.height]),
  );
  if (!found) throw new Error('There is no card on the screen.');
  return found;
}

/**
 * @param {Probe} probe @param {string} selector @param {Point} at
 * @returns {Promise<Point>} the corner of the element there
 */
async function boxAt(probe, selector, at) {
  await painted(probe);
  await painted(probe);
  const found = await probe.page.evaluate(
    ([selector, at]) => {
      const box = [...document.querySelectorAll(selector)]
        .map((element) => element.getBoundingClientRect())
        .find(
          ({ left, right, top, bottom }) =>
            left <= at.x && at.x <= right && top <= at.y && at.y <= bottom,
        );
      return box ? { x: box.x, y: box.y } : null;
    },
    /** @type {const} */ ([selector, at]),
  );
  return found ?? { x: Number.NaN, y: Number.NaN };
}

/** A run that did not do what it measures is worth nothing. @param {Probe} probe @param {App} app @param {number} count */
async function expectCount(probe, app, count) {
  const found = await app.count(probe);
  if (found !== count) throw new Error(`Expected ${count} cards and found ${found}.`);
}
