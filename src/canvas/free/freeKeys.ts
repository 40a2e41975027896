// The keys of a free canvas. While a label is open only those that end it are ours.
import type { Point } from '../../base/geometry';
import { type Direction, nearest } from '../../layout/freeNear';
import type { FreeView } from '../../scene/freeView';
import type { FreeActions } from './model';
import type { FreeCamera } from './useFreeCamera';
import type { FreeSession } from './useFreeSession';

export interface KeyContext {
  view: FreeView;
  actions: FreeActions;
  session: FreeSession;
  camera: FreeCamera;
  /** Ends a drag or a connection under way; false when there is none. */
  cancel(): boolean;
  /** Takes the focus off the canvas. */
  leave(): void;
  openMenu(): void;
}

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Map units of one press of Alt and an arrow. */
const nudgeBy = 8;

const ways: Record<Direction, Point> = {
  left: { x: -nudgeBy, y: 0 },
  right: { x: nudgeBy, y: 0 },
  up: { x: 0, y: -nudgeBy },
  down: { x: 0, y: nudgeBy },
};

/** True when the press was ours. */
export function pressFree(chord: string, context: KeyContext): boolean {
  if (chord === 'Escape' && context.cancel()) return true;
  return context.session.isEditing ? pressEditing(chord, context) : pressChosen(chord, context);
}

function pressEditing(chord: string, context: KeyContext): boolean {
  const { session } = context;
  switch (chord) {
    case 'Enter':
    case 'Escape':
      session.endEdit();
      return true;
    case 'Tab':
      if (session.target?.kind === 'node') session.add('addChild');
      else session.endEdit();
      return true;
    case 'Shift+Tab':
      toParent(context);
      return true;
    case 'F6':
      session.endEdit();
      context.leave();
      return true;
    default:
      return false;
  }
}

function pressChosen(chord: string, context: KeyContext): boolean {
  const { session, actions, camera, view } = context;
  const { target } = session;
  const arrow = arrows[chord.replace('Alt+', '')];
  if (arrow && target) {
    const from = target.kind === 'node' ? target.id : endOf(view, target.id, arrow);
    if (chord.startsWith('Alt+')) {
      if (target.kind === 'node') actions.nudge(target.id, ways[arrow]);
      return true;
    }
    const next = target.kind === 'edge' ? from : nearest(view.boxes, from, arrow);
    if (next !== null) session.choose({ kind: 'node', id: next }, true);
    return true;
  }
  switch (chord) {
    case 'Tab':
      session.add('addChild');
      return true;
    case 'Enter':
      if (target?.kind === 'edge') session.edit(target);
      else session.add('addSibling');
      return true;
    case 'Shift+Tab':
      toParent(context);
      return true;
    case 'F2':
      if (target) session.edit(target);
      return true;
    case 'Delete':
    case 'Backspace':
      session.remove();
      return true;
    case 'Home':
      toRoot(context);
      return true;
    case 'Escape':
      session.choose(null);
      context.leave();
      return true;
    case 'F6':
      context.leave();
      return true;
    case 'Mod+Shift+L':
      if (target?.kind === 'node') actions.askConnect?.(target.id);
      return true;
    case 'Shift+F10':
    case 'ContextMenu':
      context.openMenu();
      return true;
    case 'Alt+1':
      camera.fit();
      return true;
    case 'Alt+0':
      camera.zoomTo(1);
      return true;
    default:
      return false;
  }
}

function toParent({ session, view }: KeyContext): void {
  const { target } = session;
  if (target?.kind !== 'node') {
    session.endEdit();
    return;
  }
  const parent = view.nodes.find(({ id }) => id === target.id)?.parent;
  session.choose({ kind: 'node', id: parent ?? target.id }, true);
}

function toRoot({ session, view }: KeyContext): void {
  const [root] = view.nodes;
  if (root) session.choose({ kind: 'node', id: root.id }, true);
}

/** From an arrow, the arrow keys go to the end that lies there. */
function endOf({ edges, boxes }: FreeView, edgeId: string, direction: Direction): string {
  const edge = edges.find(({ id }) => id === edgeId);
  if (!edge) return '';
  const from = boxes.get(edge.from);
  const to = boxes.get(edge.to);
  if (!from || !to) return edge.from;
  const isAlong = direction === 'left' || direction === 'right';
  const first = isAlong ? from.x <= to.x : from.y <= to.y;
  const towardsStart = direction === 'left' || direction === 'up';
  return first === towardsStart ? edge.from : edge.to;
}
