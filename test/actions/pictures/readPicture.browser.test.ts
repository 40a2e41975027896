import { expect, test } from 'vitest';
import { readPicture } from '../../../src/actions/pictures/readPicture';
import { memoryPorts } from '../../support/memoryPorts';
import { pictureFile } from '../../support/pictureFile';

const ports = memoryPorts();
const svg = (inside: string, attributes = 'viewBox="0 0 40 20"') =>
  new File(
    [`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`],
    'drawing.svg',
    { type: 'image/svg+xml' },
  );

async function read(file: Blob) {
  const picture = await readPicture(ports, file);
  if (!picture.ok) return picture.problem.code;
  const { width, height } = await createImageBitmap(picture.value.blob);
  expect(picture.value.ratio).toBeCloseTo(height / width, 2);
  return `${picture.value.blob.type} ${width}×${height}`;
}

/** One transparent pixel. */
const gif = Uint8Array.from(
  atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  (char) => char.charCodeAt(0),
);

test('pictures are painted anew as PNG or JPEG, whatever they were', async () => {
  expect(await read(await pictureFile('a.png'))).toBe('image/png 40×20');
  expect(await read(await pictureFile('a.jpg', { type: 'image/jpeg' }))).toBe('image/jpeg 40×20');
  expect(await read(await pictureFile('a.webp', { type: 'image/webp' }))).toBe('image/png 40×20');
  expect(await read(new File([gif], 'a.gif'))).toBe('image/png 1×1');
});

test('what is larger than a slide needs is made smaller', async () => {
  expect(await read(await pictureFile('a.png', { width: 4096, height: 1024 }))).toBe(
    'image/png 2048×512',
  );
});

test('a drawing becomes pixels, and nothing in it runs', async () => {
  const drawing = svg(
    '<script>parent.ran = true; window.ran = true</script><rect width="9" height="9"/>',
  );
  expect(await read(drawing)).toBe('image/png 1024×512');
  expect(Reflect.get(window, 'ran')).toBeUndefined();
});

test('a drawing that unfolds to billions of shapes is refused before it is painted', async () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `<g id="a${level + 1}">${`<use href="#a${level}"/>`.repeat(10)}</g>`,
  );
  expect(await read(svg(`<g id="a0"><rect/></g>${levels.join('')}`))).toBe('drawing-too-rich');
  const inside = '<image href="data:image/svg+xml,%3Csvg/%3E"/>';
  expect(await read(svg(inside))).toBe('drawing-too-rich');
});

test('what only claims to be a picture, is cut off or too large is told apart', async () => {
  const png = new Uint8Array(await (await pictureFile('a.png')).arrayBuffer());
  expect(await read(new File(['<html></html>'], 'a.png', { type: 'image/png' }))).toBe(
    'no-picture',
  );
  expect(await read(new File([png.slice(0, 40)], 'cut.png'))).toBe('picture-damaged');
  const huge = png.slice();
  new DataView(huge.buffer).setUint32(16, 30_000);
  expect(await read(new File([huge], 'huge.png'))).toBe('picture-too-large');
  expect(await read(new File([new Uint8Array(11 * 1024 * 1024)], 'big.png'))).toBe(
    'picture-too-big',
  );
});
