// Feelings as faces: a filled disc with the glyph of its level on it.
import type { Point } from '../base/geometry';
import { feelingLevel } from '../document/feeling';
import { icons } from '../ui/icons';
import { sentimentFaces } from '../ui/tokens';
import type { Pen } from './pen';
import type { Owner } from './scene';

/** The rim of the face icons; the disc takes its place. */
const rim = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z';

export function drawFace(pen: Pen, { x, y }: Point, value: number, size: number, owner: Owner) {
  const level = feelingLevel(value);
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
