import { expect, test } from 'vitest';
import { type Box, grow, overlaps, type Point, union } from '../../src/base/geometry';
import type { PersonaDocument } from '../../src/document/persona';
import type { KnownPersonas } from '../../src/scene/freeView';
import { relationsScene } from '../../src/scene/relations';
import { relationsView } from '../../src/scene/relationsView';
import type { Scene, Shape } from '../../src/scene/scene';
import { segmentTreeScene } from '../../src/scene/segmentTree';
import { fixedMeasurer } from '../support/fixedMeasurer';
import { relatedPersona } from '../support/relatedPersona';
import { segmentedMap } from '../support/segmentedMap';

const star = { shape: 'star', color: '#c2410c' } as const;
const library: KnownPersonas = new Map([['p2', { name: 'Benedict', mark: star }]]);

const sceneOf = (document: PersonaDocument, options = {}) =>
  relationsScene(document, library, fixedMeasurer, options);

const words = ({ shapes }: Scene) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.lines.join(' ')] : []));

const of = ({ shapes }: Scene, id: string) => shapes.filter(({ owner }) => owner?.id === id);

function boxOf(shape: Shape): Box {
  switch (shape.kind) {
    case 'circle':
      return grow({ x: shape.x, y: shape.y, width: 0, height: 0 }, shape.r);
    case 'icon':
      return { x: shape.x, y: shape.y, width: shape.size, height: shape.size };
    case 'path':
      return union(shape.steps.flatMap(pointsOf).map((at) => ({ ...at, width: 0, height: 0 })));
    case 'text': {
      const { lines, size, anchor, x, baseline, lineHeight, rtl } = shape;
      const width = Math.max(...lines.map((line) => [...line].length)) * size * 0.5;
      const share = anchor === 'middle' ? 0.5 : (anchor === 'end') !== (rtl ?? false) ? 1 : 0;
      const height = lineHeight * lines.length;
      return { x: x - share * width, y: baseline - size, width, height };
    }
    default:
      return shape;
  }
}

function pointsOf(step: readonly [string, ...number[]]): Point[] {
  const [, ...numbers] = step;
  const points: Point[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    points.push({ x: numbers[index] ?? 0, y: numbers[index + 1] ?? 0 });
  }
  return points;
}

const nodeBox = (scene: Scene, id: string) => {
  const rect = of(scene, id).find(({ kind }) => kind === 'rect');
  if (rect?.kind !== 'rect') throw new Error(`${id} is not drawn`);
  return grow(rect, 6);
};

function ends(scene: Scene, id: string): [Point, Point] {
  const line = of(scene, id).find((shape) => shape.kind === 'path' && shape.stroke);
  const points = line?.kind === 'path' ? line.steps.flatMap(pointsOf) : [];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error(`${id} is not drawn`);
  return [first, last];
}

const heads = (scene: Scene, id: string) =>
  of(scene, id).filter((shape) => shape.kind === 'path' && shape.fill).length;

/** The line stops inside its head, so up to a head's length before the box. */
function touches(box: Box, { x, y }: Point) {
  const near = grow(box, 9);
  return x >= near.x && y >= near.y && x <= near.x + near.width && y <= near.y + near.height;
}

function outside(scene: Scene): Shape[] {
  const { width, height } = scene.size;
  return scene.shapes.filter((shape) => {
    const box = boxOf(shape);
    return box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height;
  });
}

const long = 'A grandmother who has an opinion on every single thing here!';

const crowd: PersonaDocument = {
  ...relatedPersona,
  actors: Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `n${index}`,
      { label: `${long} ${index}`, kind: 'person', order: `b${String(index).padStart(2, '0')}x` },
    ]),
  ),
  relations: Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `r${index}`,
      {
        from: index < 6 ? null : `n${index % 6}`,
        to: `n${index}`,
        label: index % 2 ? '一緒に料理をする' : long,
        style: 'dotted',
        heads: 2,
      },
    ]),
  ),
};

test('everybody stands in the picture once, under the name of the persona', () => {
  const scene = sceneOf(relatedPersona);
  const said = words(scene);
  for (const name of ['Ben', 'Shop', 'Mia'])
    expect(said.filter((text) => text === name)).toHaveLength(1);
  expect(said[0]).toBe('Ana');
  expect(words(sceneOf(relatedPersona, { titleBlock: false })).filter((t) => t === 'Ana')).toEqual([
    'Ana',
  ]);
  expect(scene.description).toContain('Ana asks Ben; Ben → Shop; Mia → Ana');
});

test('every arrow leads from the one to the other, with its words in the middle', () => {
  const scene = sceneOf(relatedPersona);
  const at = (id: string) => nodeBox(scene, id);
  for (const [arrow, from, to] of [
    ['asks', '/self', 'ben'],
    ['buys', 'ben', 'shop'],
    ['calls', 'mia', '/self'],
  ] as const) {
    const [start, end] = ends(scene, arrow);
    expect(touches(at(from), start)).toBe(true);
    expect(touches(at(to), end)).toBe(true);
    expect(heads(scene, arrow)).toBe(1);
  }
  const label = of(scene, 'asks').find(({ kind }) => kind === 'text');
  const [start, end] = ends(scene, 'asks');
  expect(label).toMatchObject({ lines: ['asks'], anchor: 'middle' });
  if (label?.kind !== 'text') throw new Error('no label');
  expect(Math.abs(label.x - (start.x + end.x) / 2)).toBeLessThan(6);
});

test('style and heads of an arrow are those of the relation', () => {
  const changed = { from: null, to: 'ben', label: '', style: 'dotted', heads: 2 } as const;
  const both = sceneOf({ ...relatedPersona, relations: { asks: changed } });
  expect(heads(both, 'asks')).toBe(2);
  expect(of(both, 'asks')[0]).toMatchObject({ stroke: { cap: 'round' } });
  const plain = sceneOf({ ...relatedPersona, relations: { asks: { ...changed, heads: 0 } } });
  expect(heads(plain, 'asks')).toBe(0);
});

test('nodes lie as they do on the canvas', () => {
  const { boxes } = relationsView(relatedPersona, library, fixedMeasurer);
  const scene = sceneOf(relatedPersona);
  const [ben, shop] = [boxes.get('ben'), boxes.get('shop')];
  if (!ben || !shop) throw new Error('no box');
  expect(nodeBox(scene, 'shop').x - nodeBox(scene, 'ben').x).toBeCloseTo(shop.x - ben.x);
  expect(nodeBox(scene, 'shop').y - nodeBox(scene, 'ben').y).toBeCloseTo(shop.y - ben.y);
});

test('a linked persona has its name and its mark in its colour', () => {
  const linked = { label: 'Ben', kind: 'persona', order: 'a0', documentId: 'p2' } as const;
  const scene = sceneOf({ ...relatedPersona, actors: { ...relatedPersona.actors, ben: linked } });
  expect(words(scene)).toContain('Benedict');
  expect(of(scene, 'ben')).toContainEqual(
    expect.objectContaining({ kind: 'path', fill: star.color }),
  );
});

test('long names, long words and forty people stay whole and inside the picture', () => {
  const scene = sceneOf(crowd);
  expect(outside(scene)).toEqual([]);
  expect(words(scene).join()).not.toContain('…');
  expect(words(scene).filter((text) => text.startsWith(`${long} `))).toHaveLength(40);
  expect(outside(sceneOf(relatedPersona))).toEqual([]);
});

test('several arrows between the same two keep their words apart', () => {
  const again = { from: 'ben', to: null, label: long, style: 'solid', heads: 1 } as const;
  const relations = { there: { ...again, from: null, to: 'ben' }, back: again };
  const scene = sceneOf({ ...relatedPersona, relations });
  const pill = (id: string) => of(scene, id).find(({ kind }) => kind === 'rect');
  const [there, back] = [pill('there'), pill('back')];
  if (there?.kind !== 'rect' || back?.kind !== 'rect') throw new Error('no label');
  expect(Math.abs(there.y - back.y)).toBeGreaterThanOrEqual(there.height);
});

test('words of arrows that cross do not cover each other', () => {
  const at = (x: number, y: number, order: string) => {
    return { label: 'Somebody', kind: 'person', order, x, y } as const;
  };
  const actors = { a: at(-300, -90, 'a0'), b: at(300, 90, 'a1'), c: at(-300, 90, 'a2') };
  const arrow = { label: 'talks with', style: 'solid', heads: 1 } as const;
  const scene = sceneOf({
    ...relatedPersona,
    actors: { ...actors, d: at(300, -90, 'a3') },
    relations: {
      falls: { ...arrow, from: 'a', to: 'b' },
      rises: { ...arrow, from: 'c', to: 'd' },
    },
  });
  const pills = ['falls', 'rises'].map((id) => of(scene, id).find(({ kind }) => kind === 'rect'));
  const [falls, rises] = pills;
  if (falls?.kind !== 'rect' || rises?.kind !== 'rect') throw new Error('no label');
  expect(overlaps(falls, rises)).toBe(false);
});

test('the tree shows parts, and personas by name, colour and mark', () => {
  const young = { name: 'Young', order: 'a1', parentId: 'private', personaIds: ['p2', 'gone'] };
  const map = { ...segmentedMap, segments: { ...segmentedMap.segments, young } };
  const scene = segmentTreeScene(map, library, fixedMeasurer);
  const said = words(scene);
  for (const name of ['Private', 'Young', 'Retired', 'Students', 'Business', 'Benedict'])
    expect(said.filter((text) => text === name)).toHaveLength(1);
  expect(said).toEqual(expect.arrayContaining(['Tree of 5 segments', 'Missing persona']));
  expect(of(scene, 'young/p2')).toContainEqual(
    expect.objectContaining({ kind: 'path', fill: star.color }),
  );
  expect(outside(scene)).toEqual([]);
});
