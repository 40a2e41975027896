import '@fontsource-variable/inter';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTextMeasurer } from '../../src/canvas/measureText';
import { drawScene, writePng } from '../../src/formats/png';
import { writeSvg } from '../../src/formats/svg';
import { layoutGrid } from '../../src/layout/grid';
import { gridScene } from '../../src/scene/grid';
import type { Scene } from '../../src/scene/scene';
import { bigMap } from '../support/bigMap';
import { journey } from '../support/build';

beforeAll(async () => {
  await Promise.all(
    ['400', '600', 'italic 400'].map((face) =>
      document.fonts.load(`${face} 14px 'Inter Variable'`),
    ),
  );
});

const sceneOfMap = (cards = 84) => {
  const measurer = createTextMeasurer();
  const map = bigMap(cards, 20, 3);
  return gridScene(map, layoutGrid(map, measurer), measurer);
};

/** Coloured squares in the four corners of a large ground. */
const flag = (width: number, height: number): Scene => ({
  size: { width, height },
  background: '#ffffff',
  title: '',
  description: '',
  shapes: [
    [0, 0, '#ff0000'],
    [width - 100, 0, '#00ff00'],
    [0, height - 100, '#0000ff'],
    [width - 100, height - 100, '#ff00ff'],
  ].map(([x, y, fill]) => ({
    kind: 'rect',
    x: Number(x),
    y: Number(y),
    width: 100,
    height: 100,
    fill: String(fill),
  })),
});

const written = async (...args: Parameters<typeof writePng>) => {
  const result = await writePng(...args);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

async function pixelsOf(blob: Blob) {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const at = (x: number, y: number) => {
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, x, y, 1, 1, 0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  return { width, height, at };
}

describe('a picture file', () => {
  it('has the size asked for and reaches all four corners', async () => {
    const { tiles, scale, note } = await written(flag(800, 500), { scale: 3 });
    expect([tiles.length, scale, note]).toEqual([1, 3, null]);
    const picture = await pixelsOf(tiles[0]?.blob ?? new Blob());
    expect([picture.width, picture.height]).toEqual([2400, 1500]);
    expect(picture.at(1, 1)).toBe('#ff0000');
    expect(picture.at(2398, 1)).toBe('#00ff00');
    expect(picture.at(1, 1498)).toBe('#0000ff');
    expect(picture.at(2398, 1498)).toBe('#ff00ff');
  });

  it('is made smaller, and says so, where no canvas can hold it', async () => {
    const { tiles, scale, asked, note } = await written(flag(70_000, 1_000), { scale: 1 });
    expect(asked).toBe(1);
    expect(scale).toBeCloseTo(0.234, 3);
    expect(note).toContain('23 %');
    const picture = await pixelsOf(tiles[0]?.blob ?? new Blob());
    expect(picture.width).toBe(Math.round(70_000 * scale));
    expect(picture.at(2, 2)).toBe('#ff0000');
    expect(picture.at(picture.width - 3, picture.height - 3)).toBe('#ff00ff');
  });

  it('comes in parts that stand side by side, when asked to', async () => {
    const { tiles, scale, note } = await written(flag(3_000, 1_000), {
      scale: 1,
      tooLarge: 'tiles',
      limits: { side: 1_100, area: 1_100 * 1_100 },
    });
    expect(scale).toBe(1);
    expect(note).toContain('3 parts');
    expect(tiles.map(({ x, width }) => [x, width])).toEqual([
      [0, 1000],
      [1000, 1000],
      [2000, 1000],
    ]);
    const first = await pixelsOf(tiles[0]?.blob ?? new Blob());
    const last = await pixelsOf(tiles[2]?.blob ?? new Blob());
    expect(first.at(5, 995)).toBe('#0000ff');
    expect(first.at(995, 995)).toBe('#ffffff');
    expect(last.at(995, 995)).toBe('#ff00ff');
  });

  it('is refused rather than blank where the browser draws nothing', async () => {
    const limits = { side: 1e9, area: 1e18 };
    const result = await writePng(flag(1_000_000, 100_000), { scale: 4, limits });
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problem.code).toBe('picture-too-large');
  });

  it('can be a JPEG', async () => {
    const { tiles } = await written(flag(300, 200), { scale: 1, type: 'image/jpeg' });
    expect(tiles[0]?.blob.type).toBe('image/jpeg');
  });

  it('lets the page breathe while a large map is drawn', async () => {
    let pauses = 0;
    await written(sceneOfMap(1_000), {
      scale: 1,
      pause: async () => {
        pauses++;
      },
    });
    expect(pauses).toBeGreaterThan(0);
  });
});

describe('SVG and PNG', () => {
  it('show the same map', async () => {
    const map = sceneOfMap();
    // An SVG image cannot see the page's fonts: everything but the words must be the same.
    const scene = { ...map, shapes: map.shapes.filter(({ kind }) => kind !== 'text') };
    const { width, height } = scene.size;
    const drawn = new OffscreenCanvas(width, height);
    const context = drawn.getContext('2d');
    if (!context) throw new Error('no canvas');
    drawScene(context, scene, 1);
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([writeSvg(scene)], { type: 'image/svg+xml' }));
    await image.decode();
    const parsed = new OffscreenCanvas(width, height);
    const other = parsed.getContext('2d');
    other?.drawImage(image, 0, 0);
    const a = context.getImageData(0, 0, width, height).data;
    const b = other?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    let different = 0;
    for (let index = 0; index < a.length; index += 4) {
      const off = Math.abs((a[index] ?? 0) - (b[index] ?? 0));
      if (off > 60) different++;
    }
    expect(different / (a.length / 4)).toBeLessThan(0.002);
  });

  it('is a file that the browser reads as SVG, whatever the texts', () => {
    const measurer = createTextMeasurer();
    const text = '</text><script>window.hacked = 1</script>\u0000 & "';
    const map = journey(text).stage(text, text).cell('Actions', text, text).build();
    const svg = writeSvg(gridScene(map, layoutGrid(map, measurer), measurer));
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBe(null);
    expect(parsed.querySelector('script, foreignObject, [onload]')).toBe(null);
    expect(parsed.documentElement.textContent).toContain('<script>');
  });
});

it('shows pictures of cards cut to their box', async () => {
  const red = new OffscreenCanvas(40, 10);
  const context = red.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, 40, 10);
  const shape = { kind: 'image', x: 10, y: 10, width: 80, height: 80, alt: '' } as const;
  const scene: Scene = {
    ...flag(100, 100),
    shapes: [{ ...shape, assetId: 'pic', placeholder: '#00ff00' }],
  };
  const images = new Map([['pic', await createImageBitmap(red)]]);
  const shown = await written(scene, { scale: 1, images });
  const missing = await written(scene, { scale: 1 });
  const colour = async ({ tiles }: typeof shown) =>
    (await pixelsOf(tiles[0]?.blob ?? new Blob())).at(50, 50);
  expect(await colour(shown)).toBe('#ff0000');
  expect(await colour(missing)).toBe('#00ff00');
});
