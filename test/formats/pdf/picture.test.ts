import { describe, expect, it } from 'vitest';
import { jpegPicture } from '../../../src/formats/pdf/picture';

const segment = (marker: number, ...content: number[]) => [
  0xff,
  marker,
  0,
  content.length + 2,
  ...content,
];
const jfif = segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0);
const exif = segment(0xe1, 0x45, 0x78, 0x69, 0x66, 0);
const frame = (colors: number, bits = 8) => segment(0xc0, bits, 0, 50, 0, 100, colors, 1, 0x11, 0);
const jpeg = (...parts: number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...parts.flat(), 0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0, 0]);

describe('a JPEG file', () => {
  it('travels as it is', () => {
    const bytes = jpeg(jfif, frame(3));
    expect(jpegPicture(bytes)).toEqual({
      kind: 'jpeg',
      bytes,
      width: 100,
      height: 50,
      grey: false,
    });
    expect(jpegPicture(jpeg(jfif, frame(1)))).toMatchObject({ grey: true });
  });

  it('does not where it says which side is up and where it was taken', () => {
    expect(jpegPicture(jpeg(jfif, exif, frame(3)))).toBeNull();
  });

  it('does not where its colours are those of a printing press', () => {
    expect(jpegPicture(jpeg(jfif, frame(4)))).toBeNull();
    expect(jpegPicture(jpeg(jfif, frame(3, 12)))).toBeNull();
  });

  it('is none where it ends early or is something else', () => {
    expect(jpegPicture(jpeg(jfif))).toBeNull();
    expect(jpegPicture(jpeg(jfif, frame(3)).slice(0, 14))).toBeNull();
    expect(jpegPicture(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBeNull();
    expect(jpegPicture(new Uint8Array())).toBeNull();
  });
});
