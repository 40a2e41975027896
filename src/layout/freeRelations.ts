// A persona among everybody else: who hangs on whom, and where dagre would put them.
import dagre from '@dagrejs/dagre';
import type { Point } from '../base/geometry';
import type { Id } from '../base/id';
import { inOrder } from '../base/order';
import type { PersonaDocument } from '../document/persona';
import { type FreeItem, labelSize } from './freeGraph';
import { around } from './freeTree';
import type { TextMeasurer } from './textMeasurer';

/** Stands for the persona itself where a graph needs a name for it: no id holds a slash. */
export const selfId = '/self';

export const nodeOf = (end: Id | null): string => end ?? selfId;

/** Actors outwards from the persona, each with what it hangs on; those related to nobody come last. */
export function relationTree(document: PersonaDocument): [id: Id, parent: Id | null][] {
  const { actors = {}, relations = {} } = document;
  const ordered = inOrder(actors).map(([id]) => id);
  const near = new Map<Id | null, Set<Id | null>>();
  const join = (a: Id | null, b: Id | null) => near.set(a, (near.get(a) ?? new Set()).add(b));
  for (const { from, to } of Object.values(relations)) {
    join(from, to);
    join(to, from);
  }
  const found = new Map<Id, Id | null>();
  const spread = (start: Id | null) => {
    const waiting: (Id | null)[] = [start];
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      const here = near.get(at);
      for (const id of ordered) {
        if (!here?.has(id) || found.has(id)) continue;
        found.set(id, at);
        waiting.push(id);
      }
    }
  };
  spread(null);
  for (const id of ordered) {
    if (found.has(id)) continue;
    found.set(id, null);
    spread(id);
  }
  return [...found];
}

/** Room for a line with its head where nothing is said. */
const bare = { width: 16, height: 20 };

/**
 * Centres from the persona's. Relations away from it go to the right, those towards it come from the left. Only what
 * somebody hangs on counts: an arrow that brings nobody nearer to the persona moves nobody.
 */
export function tidyRelations(
  items: readonly FreeItem[],
  { relations = {} }: PersonaDocument,
  measurer: TextMeasurer,
): ReadonlyMap<string, Point> {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 36, edgesep: 12, ranksep: 48 });
  for (const { id, size } of items) graph.setNode(id, { ...size });
  const all = Object.values(relations).map(({ from, to, label }) => ({
    from: nodeOf(from),
    to: nodeOf(to),
    size: labelSize(label, measurer) ?? bare,
  }));
  // In reading order, which is then the order from top to bottom.
  for (const { id, parent } of items) {
    const between = all.filter(
      ({ from, to }) => (from === id && to === parent) || (from === parent && to === id),
    );
    const [first] = between;
    if (!first) continue;
    const width = Math.max(...between.map(({ size }) => size.width)) + 8;
    const height = Math.max(...between.map(({ size }) => size.height));
    // Labels stand in the middle of their arrows, where those of siblings are only half as far apart as the siblings.
    const room = height > bare.height ? 2 * height : height;
    graph.setEdge(first.from, first.to, { width, height: room, labelpos: 'c' });
  }
  dagre.layout(graph, { disableOptimalOrderHeuristic: true });
  const centres = items.map(({ id }): [string, Point] => {
    const { x = 0, y = 0 }: Partial<Point> = graph.node(id);
    return [id, { x, y }];
  });
  return around(items[0]?.id, new Map(centres));
}
