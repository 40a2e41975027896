// Which nodes of a tree share a slide when all of them are too many: first as deep as one slide shows, then the branches
// that it cut, as many at a time as have room under what they hang on.

import { smallestText } from './page';

export interface TreeNode {
  id: string;
  parent: string | null;
}

export interface FreePage<Placed> {
  /** What the slide's nodes hang on; it is the first of them. */
  hub: string;
  ids: readonly string[];
  /** Those whose parts are on other slides. */
  cut: ReadonlySet<string>;
  placed: Placed;
}

export interface Placing {
  fits: boolean;
}

/** `nodes` has the root first and parents before their children; what hangs on nothing hangs on the root. */
export function freePages<Placed extends Placing>(
  nodes: readonly TreeNode[],
  place: (ids: readonly string[], cut: ReadonlySet<string>) => Placed,
): FreePage<Placed>[] {
  const [root] = nodes;
  if (!root) return [];
  const children = new Map<string, string[]>();
  for (const { id, parent } of nodes.slice(1)) {
    const whole = parent ?? root.id;
    children.set(whole, [...(children.get(whole) ?? []), id]);
  }
  const partsOf = (id: string) => children.get(id) ?? [];
  const deep = (id: string, depth: number): string[] => [
    id,
    ...(depth === 0 ? [] : partsOf(id).flatMap((part) => deep(part, depth - 1))),
  ];
  const whole = (id: string) => deep(id, nodes.length);
  const cutAmong = (ids: readonly string[]) =>
    new Set(ids.filter((id) => partsOf(id).some((part) => !ids.includes(part))));
  /** Places take long to find, and several ways to divide a tree ask for the same. */
  const known = new Map<string, Placed>();
  const page = (hub: string, ids: readonly string[]): FreePage<Placed> => {
    const cut = cutAmong(ids);
    // The hub of a slide that has only some of its branches says so in its title.
    cut.delete(hub);
    const key = ids.join(' ');
    const placed = known.get(key) ?? place(ids, cut);
    known.set(key, placed);
    return { hub, ids, cut, placed };
  };

  /** As many of the branches on each slide as have room, but no more nodes than `most`. */
  const filled = (hub: string, branches: readonly string[][], most: number) => {
    const pages: FreePage<Placed>[] = [];
    for (const branch of branches) {
      const last = pages.at(-1);
      const ids = [...(last?.ids ?? []), ...branch];
      const more = last && ids.length <= most ? page(hub, ids) : null;
      if (more?.placed.fits) pages[pages.length - 1] = more;
      else pages.push(page(hub, [hub, ...branch]));
    }
    return pages;
  };

  /** On as few slides as that takes, which are about equally full. */
  const shared = (hub: string, branches: readonly string[][]): FreePage<Placed>[] => {
    const pages = filled(hub, branches, nodes.length);
    const count = branches.flat().length;
    for (let most = Math.ceil(count / pages.length) + 1; most <= count; most++) {
      const even = filled(hub, branches, most);
      if (even.length === pages.length) return even;
    }
    return pages;
  };

  const pagesOf = (hub: string): FreePage<Placed>[] => {
    const all = page(hub, whole(hub));
    if (all.placed.fits || partsOf(hub).length === 0) return [all];
    for (let depth = depthOf(hub) - 1; depth > 0; depth--) {
      const first = page(hub, deep(hub, depth));
      if (first.placed.fits) return [first, ...rest(first.cut)];
    }
    const first = shared(
      hub,
      partsOf(hub).map((id) => [id]),
    );
    return [...first, ...rest(new Set(first.flatMap(({ cut }) => [...cut])))];
  };

  /** A branch that has its slide to itself needs nothing to hang on. */
  const onItsOwn = (found: FreePage<Placed>): FreePage<Placed> => {
    const [first, ...more] = found.ids.filter((id) => partsOf(found.hub).includes(id));
    if (first === undefined || more.length > 0) return found;
    return page(first, found.ids.slice(1));
  };

  const depthOf = (id: string): number => 1 + Math.max(0, ...partsOf(id).map(depthOf));

  /** Small branches of one parent share slides under it; a large one has its own. */
  const rest = (cut: ReadonlySet<string>): FreePage<Placed>[] => {
    const parents = nodes.filter(({ id }) => partsOf(id).some((part) => cut.has(part)));
    return parents.flatMap(({ id: hub }) => {
      const found: FreePage<Placed>[] = [];
      let small: string[][] = [];
      const flush = () => {
        found.push(...shared(hub, small).map((each) => onItsOwn(each)));
        small = [];
      };
      for (const part of partsOf(hub).filter((id) => cut.has(id))) {
        if (page(hub, [hub, ...whole(part)]).placed.fits) {
          small.push(whole(part));
        } else {
          flush();
          found.push(...pagesOf(part));
        }
      }
      flush();
      return found;
    });
  };

  return pagesOf(root.id);
}

/** Of labels, in points. */
const sizes = [16, 14, 12] as const;

/** With all of it on one slide where that is possible, in the largest text with which each slide has room. */
export function sizedPages<Placed extends Placing>(
  nodes: readonly TreeNode[],
  place: (ids: readonly string[], cut: ReadonlySet<string>, size: number) => Placed,
): FreePage<Placed>[] {
  return freePages(nodes, (ids, cut) => place(ids, cut, smallestText)).map((page) => {
    const large = sizes.map((size) => place(page.ids, page.cut, size)).find(({ fits }) => fits);
    return large ? { ...page, placed: large } : page;
  });
}
