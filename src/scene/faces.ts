// Feelings as faces: a filled disc with the glyph of its level on it.
import type { Point } from '../base/geometry';
import { icons } from '../ui/icons';
import { type SentimentLevel, sentimentFaces } from '../ui/tokens';
import type { Pen } from './pen';
import type { Owner } from './scene';

/** The level whose face and colour stand for a value of −1…+1. */
export function levelOf(value: number): SentimentLevel {
  if (value <= -0.75) return 'n2';
  if (value <= -0.25) return 'n1';
  if (value < 0.25) return '0';
  return value < 0.75 ? 'p1' : 'p2';
}

/** The rim of the face icons; the disc takes its place. */
const rim = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z';

export function drawFace(pen: Pen, { x, y }: Point, value: number, size: number, owner: Owner) {
  const level = levelOf(value);
  const { fill, glyph } = pen.palette.sentiment[level];
  const { surface } = pen.palette.neutrals;
  const r = size / 2;
  pen.shapes.push({ kind: 'circle', x, y, r: r + 1.5, fill: surface, owner });
  pen.shapes.push({ kind: 'circle', x, y, r, fill, owner });
  // On the icons' grid the rim has a radius of 10 of 24.
  const side = size * 1.2;
  pen.shapes.push({
    kind: 'icon',
    x: x - side / 2,
    y: y - side / 2,
    size: side,
    data: icons[sentimentFaces[level]].replace(rim, ''),
    color: glyph,
    strokeWidth: (1.9 * side) / 24,
    owner,
  });
}
