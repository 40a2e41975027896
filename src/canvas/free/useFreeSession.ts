// What is chosen and which label is open, and the moves between them.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FreeView } from '../../scene/freeView';
import type { FreeActions, Target } from './model';
import type { FreeCamera } from './useFreeCamera';

export interface FreeSession {
  target: Target | null;
  isEditing: boolean;
  /** It was chosen by keyboard: nothing needs to be there for the pointer. */
  byKeys: boolean;
  /** Ends typing first. By keyboard the view follows. */
  choose(target: Target | null, follow?: boolean): void;
  edit(target: Target, isNew?: boolean): void;
  endEdit(): void;
  type(text: string): void;
  add(kind: 'addChild' | 'addSibling'): void;
  remove(): void;
}

interface Open {
  target: Target;
  /** Added a moment ago. */
  isNew: boolean;
}

interface Options {
  view: FreeView;
  actions: FreeActions;
  camera: FreeCamera;
  input: RefObject<HTMLTextAreaElement | null>;
  target: Target | null;
  onTarget(target: Target | null): void;
}

export function useFreeSession(options: Options): FreeSession {
  const { view, actions, input, onTarget } = options;
  const [open, setState] = useState<Open | null>(null);
  // Read by several calls of one event: what the first has closed the second must not close again.
  const latest = useRef(open);
  const setOpen = useCallback((next: Open | null) => {
    latest.current = next;
    setState(next);
  }, []);
  const follow = useRef(false);
  const lastWanted = useRef(options.target);
  /** Where the last new node was added from. */
  const back = useRef<Target | null>(null);
  const [byKeys, setByKeys] = useState(false);
  const target = existing(view, options.target, back.current);
  const isEditing = open !== null && target !== null && isSame(open.target, target);

  useReveal(options, target, { follow, lastWanted });
  // What undo took away is not being typed any more.
  useEffect(() => {
    if (open !== null && !isEditing) setOpen(null);
  }, [open, isEditing, setOpen]);
  useLayoutEffect(() => {
    const element = input.current;
    if (isEditing) element?.setSelectionRange(element.value.length, element.value.length);
  }, [isEditing, input]);

  useSaid(target?.id, byKeys ? target && wordsOf(view, target) : null, actions.say);

  const endEdit = () => {
    const ended = latest.current;
    if (ended === null) return;
    setOpen(null);
    actions.endTyping(ended.target, ended.isNew);
  };
  const choose = (next: Target | null, follows = false) => {
    endEdit();
    follow.current = follows;
    setByKeys(follows);
    lastWanted.current = next;
    onTarget(next);
    if (next) input.current?.focus({ preventScroll: true });
  };
  return {
    target,
    isEditing,
    byKeys,
    choose,
    endEdit,
    edit(next, isNew = false) {
      choose(next, true);
      const named = view.nodes.find(({ id }) => id === next.id)?.named ?? true;
      if (next.kind === 'edge' || named) setOpen({ target: next, isNew });
      // The owner says why not.
      else actions.type(next, '');
    },
    type(text) {
      if (target === null) return;
      if (actions.type(target, text) && !isEditing) setOpen({ target, isNew: false });
    },
    add(kind) {
      endEdit();
      const from = target?.kind === 'node' ? target.id : view.nodes[0]?.id;
      const id = from === undefined ? null : actions[kind](from);
      if (id === null) return;
      back.current = target;
      choose({ kind: 'node', id }, true);
      setOpen({ target: { kind: 'node', id }, isNew: true });
    },
    remove() {
      if (target === null) return;
      const next = neighbour(view, target);
      if (actions.remove(target)) choose(next, true);
    },
  };
}

/** Brings a node into view that was come to by key, or that somebody beside the canvas has led to. */
function useReveal(
  { view, camera, target: wanted }: Options,
  target: Target | null,
  { follow, lastWanted }: { follow: { current: boolean }; lastWanted: { current: Target | null } },
): void {
  if (!isSame(lastWanted.current, wanted)) {
    lastWanted.current = wanted;
    follow.current = true;
  }
  useLayoutEffect(() => {
    const box = target?.kind === 'node' ? view.boxes.get(target.id) : undefined;
    if (!follow.current || !box) return;
    follow.current = false;
    camera.reveal(box);
  });
}

/** The focus stays in the same textarea: that it means something else now has to be said. */
function useSaid(id: string | undefined, words: string | null, say: FreeActions['say']): void {
  const latest = useRef(words);
  latest.current = words;
  useEffect(() => {
    if (id !== undefined && latest.current) say(latest.current);
  }, [id, say]);
}

function isSame(a: Target | null, b: Target | null): boolean {
  return a?.id === b?.id && a?.kind === b?.kind;
}

/** The target while it is there, else where it came from, else the root: focus must be somewhere. */
function existing(
  { nodes, edges }: FreeView,
  target: Target | null,
  back: Target | null,
): Target | null {
  if (target === null) return null;
  const isThere = ({ kind, id }: Target) =>
    (kind === 'node' ? nodes : edges).some((one) => one.id === id);
  const [root] = nodes;
  const candidates = [
    target,
    back ?? target,
    ...(root ? [{ kind: 'node', id: root.id } as const] : []),
  ];
  return candidates.find(isThere) ?? null;
}

function wordsOf({ nodes, edges }: FreeView, { kind, id }: Target): string {
  return (kind === 'node' ? nodes : edges).find((one) => one.id === id)?.words ?? '';
}

/** Where to be when the target is gone: the next sibling, the one before, or the parent. */
function neighbour({ nodes, edges }: FreeView, target: Target): Target | null {
  if (target.kind === 'edge') {
    const edge = edges.find(({ id }) => id === target.id);
    return edge ? { kind: 'node', id: edge.from } : null;
  }
  const parent = nodes.find(({ id }) => id === target.id)?.parent ?? null;
  const siblings = nodes.filter((node) => node.parent === parent).map(({ id }) => id);
  const at = siblings.indexOf(target.id);
  const next = siblings[at + 1] ?? siblings[at - 1] ?? parent ?? nodes[0]?.id;
  return next === undefined ? null : { kind: 'node', id: next };
}
