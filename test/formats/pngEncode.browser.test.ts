import { expect, test } from 'vitest';
import { newPngEncoder } from '../../src/formats/pngEncode';

test('rows that come piece by piece are the picture that a browser decodes', async () => {
  const [width, height] = [37, 20];
  const picture = new ImageData(width, height);
  for (let at = 0; at < picture.data.length; at++) {
    // Rows that repeat, rows that do not, and colours that fall below those above them.
    const row = Math.floor(at / 4 / width);
    picture.data[at] = at % 4 === 3 ? 255 : (at * 7 * (row % 3)) % 256;
  }
  const encoder = newPngEncoder(width, height);
  await encoder.add(picture.data.slice(0, width * 4 * 8));
  await encoder.add(picture.data.slice(width * 4 * 8));
  const bitmap = await createImageBitmap(await encoder.finish());
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  expect(context?.getImageData(0, 0, width, height).data).toEqual(picture.data);
});
