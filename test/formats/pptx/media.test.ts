import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/formats/pptx/writePptx';
import { planDeck } from '../../../src/scene/deck/planDeck';
import type { Deck } from '../../../src/scene/deck/slide';
import { journey } from '../../support/build';
import { fixedMeasurer } from '../../support/fixedMeasurer';
import { pptxProblems } from '../../support/pptxProblems';
import { named, readPptx, slideParts } from '../../support/readPptx';

const now = '2026-01-31T10:00:00.000Z';

describe('pictures in a PowerPoint file', () => {
  const hash = 'a'.repeat(64);
  const png = new Uint8Array([
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 200, 0, 0, 0, 50,
  ]);
  const gif = new Uint8Array([71, 73, 70, 56, 57, 97, 40, 0, 20, 0]);
  const webp = new TextEncoder().encode('RIFF0000WEBPVP8 000000000000000000');
  const map = journey()
    .stage('A', 'a')
    .lane('images')
    .cell('Images', 'a', { text: 'The counter', assetId: hash })
    .cell('Images', 'a', { text: 'The counter again', assetId: hash });
  const deck: Deck = planDeck(map.build(), fixedMeasurer, { show: ['stages'] });
  const write = async (bytes: Uint8Array, recode?: () => Promise<Uint8Array | null>) => {
    const images = new Map([[hash, bytes]]);
    return readPptx(await writePptx(deck, { now, images, ...(recode ? { recode } : {}) }));
  };

  it('are stored once, cut to their places and described', async () => {
    const file = await write(png);
    expect(file.paths.filter((path) => path.includes('media'))).toEqual(['ppt/media/image1.png']);
    expect(file.bytes('ppt/media/image1.png')).toEqual(png);
    const pictures = file.all(slideParts).flatMap((part) => named(part, 'p:pic'));
    expect(pictures).toHaveLength(2);
    expect(pictures.map((each) => named(each, 'p:cNvPr')[0]?.attributes.descr)).toEqual([
      'The counter',
      'The counter again',
    ]);
    const cut = pictures[0] && named(pictures[0], 'a:srcRect')[0]?.attributes;
    expect(Object.keys(cut ?? {})).toEqual(
      expect.arrayContaining([expect.stringMatching(/^[lt]$/)]),
    );
    expect(pptxProblems(file)).toEqual([]);
  });

  it('may be GIF, and become PNG where PowerPoint does not know them', async () => {
    expect((await write(gif)).paths).toContain('ppt/media/image1.gif');
    expect((await write(webp, async () => png)).paths).toContain('ppt/media/image1.png');
  });

  it('that cannot be read leave a box with their description', async () => {
    for (const file of [
      await write(webp),
      await write(webp, async () => null),
      readPptx(await writePptx(deck, { now })),
    ]) {
      expect(file.paths.some((path) => path.includes('media'))).toBe(false);
      const words = file
        .all(slideParts)
        .flatMap((part) => named(part, 'p:cNvPr').map(({ attributes }) => attributes.descr));
      expect(words).toContain('The counter');
      expect(pptxProblems(file)).toEqual([]);
    }
  });
});
