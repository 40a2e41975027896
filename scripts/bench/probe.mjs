// What a page costs: CPU of its main thread by the browser's own count, real input at 60 Hz, frames.

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').CDPSession} Session
 * @typedef {{ x: number, y: number }} Point
 * @typedef {{ page: Page, cdp: Session, size: { width: number, height: number } }} Probe
 */

const frame = 1000 / 60;

/** @param {Page} page @returns {Promise<Probe>} */
export async function probe(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp, size: page.viewportSize() ?? { width: 1280, height: 800 } };
}

/** @param {Probe} probe @returns {Promise<Record<string, number>>} */
async function metrics({ cdp }) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * Milliseconds of the main thread while `run` runs, up to the second frame after it.
 * @param {Probe} probe @param {() => Promise<unknown>} run
 */
export async function spent(probe, run) {
  const before = await metrics(probe);
  await run();
  await painted(probe);
  await painted(probe);
  const after = await metrics(probe);
  return 1000 * ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0));
}

/**
 * Milliseconds in a typical second while nobody acts, without even a frame asked for and without what asking costs.
 * @param {Probe} probe
 */
export async function idle(probe) {
  const cost = async (/** @type {number} */ ms) => {
    const before = await metrics(probe);
    await pause(ms);
    const after = await metrics(probe);
    return 1000 * ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0));
  };
  const asking = [];
  const seconds = [];
  for (let index = 0; index < 7; index++) {
    asking.push(await cost(0));
    seconds.push(await cost(1000));
  }
  const middle = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[3] ?? 0;
  return Math.max(0, middle(seconds) - middle(asking));
}

/** The next frame is on its way to the screen. @param {Probe} probe @returns {Promise<void>} */
export function painted({ page }) {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))),
  );
}

/** Megabytes that live after a collection. @param {Probe} probe */
export async function heap(probe) {
  await probe.cdp.send('HeapProfiler.collectGarbage');
  return ((await metrics(probe)).JSHeapUsedSize ?? 0) / 1e6;
}

/**
 * One call per frame, never faster than 60 Hz and never two at once.
 * @param {number} count @param {(index: number) => Promise<unknown>} send
 */
export async function atFrames(count, send) {
  for (let index = 0; index < count; index++) {
    const next = performance.now() + frame;
    await send(index);
    await pause(next - performance.now());
  }
}

/** @param {number} ms @returns {Promise<void>} */
export function pause(ms) {
  return new Promise((done) => setTimeout(done, Math.max(0, ms)));
}

/** @param {Probe} probe @param {Point} at @param {Point} delta @param {boolean} [ctrl] */
export function wheel({ cdp }, at, delta, ctrl = false) {
  return cdp.send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    ...at,
    deltaX: delta.x,
    deltaY: delta.y,
    modifiers: ctrl ? 2 : 0,
    pointerType: 'mouse',
  });
}

/** @param {Probe} probe @param {'mousePressed' | 'mouseMoved' | 'mouseReleased'} type @param {Point} at */
export function mouse({ cdp }, type, at) {
  const pressed = type === 'mouseMoved' ? {} : { clickCount: 1 };
  return cdp.send('Input.dispatchMouseEvent', {
    type,
    ...at,
    ...pressed,
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
    pointerType: 'mouse',
  });
}
