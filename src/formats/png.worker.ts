// Puts a picture together from its strips and writes the file.
import { type Answered, answerEach } from './apart/answer';
import { newPngEncoder } from './pngEncode';
import type { StripQuestion } from './pngStrips';

interface Growing {
  add(strip: ImageBitmap): Promise<void>;
  finish(): Promise<Blob>;
}

/** The browser's own encoder is the faster one, but wants the whole picture in memory, four bytes for each pixel. */
const mostInMemory = 64_000_000;

let picture: Growing | null = null;

answerEach(async (question: StripQuestion): Promise<Answered<Blob | null>> => {
  if (question.kind === 'begin') picture = growing(question);
  else if (question.kind === 'strip') await picture?.add(question.strip);
  else return { answer: (await picture?.finish()) ?? null };
  return { answer: null };
});

function growing({ width, height, type }: Extract<StripQuestion, { kind: 'begin' }>): Growing {
  if (type === 'image/png' && width * height > mostInMemory) {
    const encoder = newPngEncoder(width, height);
    return { ...encoder, add: (strip) => encoder.add(pixelsOf(strip)) };
  }
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  let y = 0;
  return {
    async add(strip) {
      context.drawImage(strip, 0, y);
      y += strip.height;
      strip.close();
    },
    finish: () => canvas.convertToBlob({ type, quality: 0.92 }),
  };
}

function pixelsOf(strip: ImageBitmap): Uint8ClampedArray {
  const { width, height } = strip;
  const context = contextOf(new OffscreenCanvas(width, height));
  context.drawImage(strip, 0, 0);
  strip.close();
  return context.getImageData(0, 0, width, height).data;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas of that size.');
  return context;
}
