// A tree from left to right: a column per level, parts below one another, each parent level with the middle of its parts.
import type { Point } from '../base/geometry';
import type { FreeItem } from './freeGraph';

const between = { columns: 64, siblings: 12, families: 20 };

/** Centres from the root's; the first item is the root, and parents come before their children. */
export function tidyTree(items: readonly FreeItem[]): ReadonlyMap<string, Point> {
  const [root] = items;
  const children = new Map<string, FreeItem[]>();
  const depths = new Map<string, number>();
  const widths: number[] = [];
  for (const item of items) {
    const depth = item.parent === null ? 0 : (depths.get(item.parent) ?? 0) + 1;
    depths.set(item.id, depth);
    widths[depth] = Math.max(widths[depth] ?? 0, item.size.width);
    if (item.parent !== null) {
      children.set(item.parent, [...(children.get(item.parent) ?? []), item]);
    }
  }
  const starts: number[] = [];
  widths.forEach((_, depth) => {
    const before = depth === 0 ? 0 : (starts[depth - 1] ?? 0) + (widths[depth - 1] ?? 0);
    starts[depth] = before + (depth === 0 ? 0 : between.columns);
  });
  const centres = new Map<string, Point>();
  let next = 0;
  const place = (item: FreeItem): number => {
    const { width, height } = item.size;
    const x = (starts[depths.get(item.id) ?? 0] ?? 0) + width / 2;
    const parts = children.get(item.id) ?? [];
    const top = next;
    const middles = parts.map(place);
    const y =
      middles.length === 0
        ? next + height / 2
        : Math.max(((middles[0] ?? 0) + (middles.at(-1) ?? 0)) / 2, top + height / 2);
    const extra = parts.length === 0 ? 0 : between.families - between.siblings;
    next = Math.max(next + extra, y + height / 2 + between.siblings);
    centres.set(item.id, { x, y });
    return y;
  };
  if (root) place(root);
  return around(root?.id, centres);
}

/** The same places seen from the root's centre. */
export function around(
  root: string | undefined,
  centres: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const origin = (root === undefined ? undefined : centres.get(root)) ?? { x: 0, y: 0 };
  return new Map([...centres].map(([id, { x, y }]) => [id, { x: x - origin.x, y: y - origin.y }]));
}
