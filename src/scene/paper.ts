// Paper as pictures meet it: in units of scenes, which are 96 to the inch.
import type { Size } from '../base/geometry';

export const paperSizes = {
  a4: { name: 'A4', millimetres: [210, 297] },
  a3: { name: 'A3', millimetres: [297, 420] },
  a2: { name: 'A2', millimetres: [420, 594] },
  a1: { name: 'A1', millimetres: [594, 841] },
  a0: { name: 'A0', millimetres: [841, 1189] },
  letter: { name: 'Letter', millimetres: [215.9, 279.4] },
  tabloid: { name: 'Tabloid', millimetres: [279.4, 431.8] },
} as const;

export type PaperSize = keyof typeof paperSizes;

export type Orientation = 'portrait' | 'landscape';

const perMillimetre = 96 / 25.4;

/** White all around: printers reach no closer to the edge. */
export const paperMargin = 8 * perMillimetre;

/** Points are what people know sizes of letters in. */
export const pointsPerUnit = 0.75;

export function sheet(size: PaperSize, orientation: Orientation): Size {
  const [short, long] = paperSizes[size].millimetres.map((length) => length * perMillimetre);
  const [width = 0, height = 0] = orientation === 'portrait' ? [short, long] : [long, short];
  return { width, height };
}
