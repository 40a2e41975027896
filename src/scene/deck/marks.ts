// Small drawn things: icons, faces, personas' marks and stars, as vectors that can be coloured and enlarged.
import type { Point } from '../../base/geometry';
import { feelingLevel } from '../../document/feeling';
import type { MapPersona } from '../../document/grid';
import { type IconName, icons } from '../../ui/icons';
import { sentimentFaces, themes } from '../../ui/tokens';
import { marker, star } from '../outlines';
import { iconSteps } from './iconSteps';
import { deckPalette, ink } from './ink';
import type { GroupObject, PathObject, SlideObject } from './slide';

/** The rim of the face icons; a filled disc takes its place. */
const rim = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z';

export function iconObject(
  name: IconName,
  { x, y }: Point,
  size: number,
  color: string,
  words = name.replaceAll('-', ' '),
): PathObject {
  const stroke = { color, width: (1.9 * size) / 24 };
  const steps = iconSteps(icons[name], x, y, size);
  return { kind: 'path', name: `Icon: ${words}`, steps, stroke, round: true };
}

/** `at` is its middle. */
export function faceObject(at: Point, value: number, size: number, alt: string): GroupObject {
  const level = feelingLevel(value);
  const { fill, glyph } = deckPalette.sentiment[level];
  const side = size * 1.2;
  const data = icons[sentimentFaces[level]].replace(rim, '');
  const disc: SlideObject = {
    kind: 'box',
    form: 'ellipse',
    name: 'Face',
    x: at.x - size / 2,
    y: at.y - size / 2,
    width: size,
    height: size,
    fill,
    stroke: { color: ink.surface, width: 1.5 },
  };
  const features: SlideObject = {
    kind: 'path',
    name: 'Features',
    steps: iconSteps(data, at.x - side / 2, at.y - side / 2, side),
    stroke: { color: glyph, width: (2 * side) / 24 },
    round: true,
  };
  return { kind: 'group', name: alt, alt, objects: [disc, features] };
}

export function markObject(
  persona: Pick<MapPersona, 'name' | 'color' | 'marker'>,
  at: Point,
  size: number,
): PathObject {
  const { name, color, marker: shape } = persona;
  const stroke = { color: ink.surface, width: 1.5 };
  return {
    kind: 'path',
    name: `Mark of ${name}`,
    steps: marker(shape, at, size),
    fill: color,
    stroke,
  };
}

export function starObject(at: Point, size: number): PathObject {
  const steps = star(at.x, at.y, size / 2);
  // On the dark ground of a step.
  const fill = themes.dark.neutrals.warn;
  return { kind: 'path', name: 'Moment of truth', alt: 'Moment of truth', steps, fill };
}
