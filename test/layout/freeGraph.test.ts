import { expect, test } from 'vitest';
import { centre, overlaps } from '../../src/base/geometry';
import { type FreeItem, freeSize, placeFree } from '../../src/layout/freeGraph';
import { tidyTree } from '../../src/layout/freeTree';
import { fixedMeasurer } from '../support/fixedMeasurer';

const size = { width: 100, height: 40 };
const item = (id: string, parent: string | null, pin: FreeItem['pin'] = null): FreeItem => {
  return { id, parent, pin, size };
};

const family = [item('root', null), item('a', 'root'), item('a1', 'a'), item('b', 'root')];

test('parts stand in a column right of their whole, in order and apart', () => {
  const boxes = placeFree(family, tidyTree(family));
  const at = (id: string) => centre(boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 });
  expect(at('root')).toEqual({ x: 0, y: 0 });
  expect(at('a').x).toBe(at('b').x);
  expect(at('a').y).toBeLessThan(at('b').y);
  expect(at('a1').x).toBeGreaterThan(at('a').x);
  const list = [...boxes.values()];
  const touching = list.filter((box) =>
    list.some((other) => other !== box && overlaps(box, other)),
  );
  expect(touching).toEqual([]);
});

test('a pinned node lies where it was put and takes what hangs on it along', () => {
  const tidy = tidyTree(family);
  const free = placeFree(family, tidy);
  const moved = family.map((one) => (one.id === 'a' ? { ...one, pin: { x: 300, y: -500 } } : one));
  const pinned = placeFree(moved, tidy);
  expect(centre(pinned.get('a') ?? { x: 0, y: 0, ...size })).toEqual({ x: 300, y: -500 });
  const before = free.get('a1')?.y ?? 0;
  expect((pinned.get('a1')?.y ?? 0) - before).toBe(
    -500 - centre(free.get('a') ?? { x: 0, y: 0, ...size }).y,
  );
  expect(pinned.get('b')).toEqual(free.get('b'));
});

test('what tidy layout placed makes room for what is put on it', () => {
  const tidy = tidyTree(family);
  const b = tidy.get('b') ?? { x: 0, y: 0 };
  const boxes = placeFree(
    family.map((one) => (one.id === 'a' ? { ...one, pin: b } : one)),
    tidy,
  );
  const [a, other] = [boxes.get('a'), boxes.get('b')];
  expect(a && other && overlaps(a, other)).toBe(false);
});

test('a node is as high as its label breaks, and never wider than the limit', () => {
  const short = freeSize('Ben', '', fixedMeasurer);
  const long = freeSize('Her mother-in-law who looks after the children', '', fixedMeasurer);
  expect(short.height).toBe(36);
  expect(long.height).toBeGreaterThan(short.height);
  expect(long.width).toBeLessThanOrEqual(240);
});
