import '@fontsource-variable/inter';
import { beforeAll, describe, expect, it } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { createTextMeasurer } from '../../../src/canvas/measureText';
import { instantiate } from '../../../src/document/templates/instantiate';
import { templates } from '../../../src/document/templates/registry';
import { drawSign, pictureOfBlob } from '../../../src/formats/pdf/decodePicture';
import { loadFonts } from '../../../src/formats/pdf/fontSet';
import { sceneOf } from '../../../src/scene/sceneOf';
import { fontFamily } from '../../../src/ui/tokens';

beforeAll(async () => {
  await Promise.all(
    ['400', '600', 'italic 400'].map((face) =>
      document.fonts.load(`${face} 14px 'Inter Variable'`),
    ),
  );
});

const read = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());

describe('text in a PDF file', () => {
  it('is as wide as on screen', async () => {
    const measurer = createTextMeasurer();
    const scenes = await Promise.all(
      templates.map(async ({ load }) =>
        sceneOf(instantiate(await load(), countedIds('x')), measurer),
      ),
    );
    const fonts = await loadFonts(scenes, read);
    if (!fonts.ok) throw new Error(fonts.problem.message);
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) throw new Error('no canvas');
    const off: string[] = [];
    for (const shape of scenes.flatMap(({ shapes }) => shapes)) {
      if (shape.kind !== 'text') continue;
      context.font = `${shape.weight} ${shape.size}px ${fontFamily}`;
      for (const line of shape.lines) {
        const pieces = fonts.value.pieces(line, shape.weight);
        const width = pieces.reduce((sum, piece) => sum + ('width' in piece ? piece.width : 1), 0);
        const shown = context.measureText(line).width;
        if (Math.abs(width * shape.size - shown) > 0.05 + shown / 500) off.push(line);
      }
    }
    expect(off).toEqual([]);
  });
});

describe('a picture for a PDF file', () => {
  const drawn = async (type: string, width: number, height: number, color: string) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = color;
    context?.fillRect(0, 0, width, height / 2);
    return pictureOfBlob(await canvas.convertToBlob({ type }));
  };

  it('is the JPEG file itself, or its pixels with what one sees through', async () => {
    expect(await drawn('image/jpeg', 40, 20, '#ff0000')).toMatchObject({ kind: 'jpeg', width: 40 });
    const png = await drawn('image/png', 2, 2, '#ff0000');
    expect(png).toEqual({
      kind: 'pixels',
      width: 2,
      height: 2,
      rgba: Uint8ClampedArray.of(255, 0, 0, 255, 255, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0),
    });
  });

  it('is made smaller where no printer would show the difference', async () => {
    expect(await drawn('image/png', 4_800, 20, '#ff0000')).toMatchObject({
      width: 2_400,
      height: 10,
    });
  });

  it('is none where the browser cannot read it', async () => {
    expect(await pictureOfBlob(new Blob(['<svg/>'], { type: 'image/png' }))).toBeNull();
  });
});

describe('a sign that no font of ours has', () => {
  it('is drawn in its colour, as wide as the system draws it', () => {
    const sign = drawSign('中', '#ff0000');
    expect(sign?.advance).toBeGreaterThan(0.4);
    const { picture } = sign ?? {};
    if (picture?.kind !== 'pixels') throw new Error('no pixels');
    const inked = picture.rgba.findIndex((value, index) => index % 4 === 3 && value === 255);
    expect([...picture.rgba.slice(inked - 3, inked + 1)]).toEqual([255, 0, 0, 255]);
  });

  it('is none where nothing would show', () => {
    expect(drawSign(' ', '#ff0000')).toBeNull();
  });
});
