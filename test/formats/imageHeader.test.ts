import { describe, expect, it } from 'vitest';
import { imageHeader } from '../../src/formats/imageHeader';

const text = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: number[][]) => Uint8Array.from(parts.flat());
const zeros = (count: number) => Array.from({ length: count }, () => 0);

const pngMagic = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe('the header of a picture', () => {
  it('tells the size of a PNG, also of one that would fill the memory', () => {
    const huge = bytes(pngMagic, [0, 0, 0, 13], text('IHDR'), [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    expect(imageHeader(huge)).toEqual({ type: 'image/png', width: 30_000, height: 30_000 });
  });

  it('finds the frame of a JPEG behind other segments', () => {
    const app0 = [0xff, 0xe0, 0, 4, 1, 2];
    const frame = [0xff, 0xc2, 0, 17, 8, 0x01, 0x2c, 0x02, 0x58, 3];
    expect(imageHeader(bytes([0xff, 0xd8], app0, frame, zeros(8)))).toEqual({
      type: 'image/jpeg',
      width: 600,
      height: 300,
    });
  });

  it('reads extended and lossless WebP', () => {
    const riff = [...text('RIFF'), 0, 0, 0, 0, ...text('WEBP')];
    const extended = bytes(riff, text('VP8X'), zeros(8), [0x8f, 0x01, 0], [0xc7, 0, 0], zeros(8));
    expect(imageHeader(extended)).toEqual({ type: 'image/webp', width: 400, height: 200 });
    const lossless = bytes(riff, text('VP8L'), zeros(4), [0x2f], [0x8f, 0xc1, 0x31, 0], zeros(8));
    expect(imageHeader(lossless)).toEqual({ type: 'image/webp', width: 400, height: 200 });
  });

  it('reads GIF, BMP and AVIF', () => {
    const gif = bytes(text('GIF89a'), [0x40, 0x01, 0xf0, 0]);
    expect(imageHeader(gif)).toEqual({ type: 'image/gif', width: 320, height: 240 });
    const topDown = bytes(text('BM'), zeros(16), [0x80, 2, 0, 0], [0x20, 0xfe, 0xff, 0xff]);
    expect(imageHeader(topDown)).toEqual({ type: 'image/bmp', width: 640, height: 480 });
    const box = (width: number, height: number) => [
      ...text('ispe'),
      ...[0, 0, 0, 0],
      ...[0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255],
    ];
    const avif = bytes([0, 0, 0, 28], text('ftypavif'), zeros(16), box(160, 90), box(800, 450));
    expect(imageHeader(avif)).toEqual({ type: 'image/avif', width: 800, height: 450 });
  });

  it('knows nothing of HTML, SVG and cut files under a picture name', () => {
    expect(imageHeader(bytes(text('<svg onload="x">')))).toBeNull();
    expect(imageHeader(bytes(pngMagic, [0, 0]))).toBeNull();
    expect(imageHeader(bytes([0xff, 0xd8, 0xff, 0xe0, 0xff]))).toBeNull();
    expect(imageHeader(new Uint8Array())).toBeNull();
  });
});
