import '@fontsource-variable/inter';
import { beforeAll, expect, test } from 'vitest';
import { createTextMeasurer } from '../../src/canvas/measureText';
import { writePng } from '../../src/formats/png';
import { layoutGrid } from '../../src/layout/grid';
import { gridScene } from '../../src/scene/grid';
import type { Scene } from '../../src/scene/scene';
import { bigMap } from '../support/bigMap';

beforeAll(async () => {
  await Promise.all(
    ['400', '600', 'italic 400'].map((face) =>
      document.fonts.load(`${face} 14px 'Inter Variable'`),
    ),
  );
});

function sceneOfMap(): Scene {
  const measurer = createTextMeasurer();
  const map = bigMap(84, 20, 3);
  return gridScene(map, layoutGrid(map, measurer), measurer);
}

const start = (url: string) => new Worker(url, { type: 'module' });
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

async function written(...args: Parameters<typeof writePng>): Promise<Blob> {
  const made = await writePng(...args);
  if (!made.ok) throw new Error(made.problem.message);
  return made.value.tiles[0]?.blob ?? new Blob();
}

async function pixelsOf(picture: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(picture);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  return context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(bitmap.width, 1);
}

/** Pixels of which a colour differs by more than rounding at the edge of a strip explains. */
function differences(a: ImageData, b: ImageData): number {
  let count = 0;
  for (let at = 0; at < a.data.length; at++) {
    if (Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)) > 40) count++;
  }
  return count;
}

test('a picture made of strips is the picture drawn at once', async () => {
  const scene = sceneOfMap();
  const steps: string[] = [];
  const whole = await pixelsOf(await written(scene, { scale: 1.5 }));
  const step = (done: number, total: number) => void steps.push(`${done} of ${total}`);
  const picture = await written(scene, { scale: 1.5, away: { start }, step });
  const inStrips = await pixelsOf(picture);
  expect(picture.type).toBe('image/png');
  expect([inStrips.width, inStrips.height]).toEqual([whole.width, whole.height]);
  expect(differences(whole, inStrips)).toBe(0);
  expect(steps.length).toBeGreaterThan(1);
  expect(steps.at(-1)).toBe(`${steps.length} of ${steps.length}`);
});

test('parts of a picture that was split are made of strips too', async () => {
  const scene = sceneOfMap();
  const limits = { side: 2_000, area: 4_000_000 };
  const options = { scale: 1, tooLarge: 'tiles', limits } as const;
  const [here, apart] = await Promise.all([
    writePng(scene, options),
    writePng(scene, { ...options, away: { start } }),
  ]);
  const tiles = (made: typeof here) => (made.ok ? made.value.tiles : []);
  expect(tiles(apart).length).toBeGreaterThan(1);
  for (const [index, { blob }] of tiles(apart).entries()) {
    const other = tiles(here)[index]?.blob ?? new Blob();
    expect(differences(await pixelsOf(other), await pixelsOf(blob))).toBe(0);
  }
});

test('a JPEG comes from the worker as well', async () => {
  const picture = await written(sceneOfMap(), { scale: 1, type: 'image/jpeg', away: { start } });
  expect(picture.type).toBe('image/jpeg');
  expect((await pixelsOf(picture)).width).toBe(Math.round(sceneOfMap().size.width));
});

test('calling off stops between two strips', async () => {
  const stop = new AbortController();
  const work = writePng(sceneOfMap(), {
    scale: 2,
    away: { start, signal: stop.signal },
    pause,
    step: () => stop.abort('called off'),
  });
  await expect(work).rejects.toBe('called off');
});

test('where no worker starts, the picture is drawn at once', async () => {
  const refuse = () => {
    throw new TypeError('Not a script of this app');
  };
  const picture = await written(sceneOfMap(), { scale: 0.5, away: { start: refuse } });
  expect(picture.type).toBe('image/png');
});
