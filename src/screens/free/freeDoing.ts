// What the two users of the free canvas share: saying refusals, moving, removing with a way back, and taking back what
// was added and never named.
import type { Ports } from '../../actions/ports';
import { centre, type Point } from '../../base/geometry';
import type { Result } from '../../base/result';
import type { Mover } from '../../canvas/free/model';
import type { Command } from '../../commands/command';
import type { AnyDocument } from '../../document/document';
import type { FreeView } from '../../scene/freeView';
import type { Editor } from '../../store/editor';

/** The typing of a label, together with the adding of what it labels. */
export const labelGroup = (id: string) => `label ${id}`;

/** Says why something was refused; true when it was not. */
export function refused(ports: Ports, done: Result<unknown>): boolean {
  if (!done.ok) ports.toast({ id: 'free-refusal', tone: 'warn', message: done.problem.message });
  return done.ok;
}

/** A press of Tab too many leaves nothing behind. */
export function addedAndEmpty<D extends AnyDocument>(editor: Editor<D>, label: string): void {
  if (label.trim() === '') editor.undo();
}

export function removed<D extends AnyDocument>(
  editor: Editor<D>,
  ports: Ports,
  command: Command<D>,
  message: string,
): boolean {
  if (!refused(ports, editor.dispatch(command))) return false;
  const undo = { label: 'Undo', shortcut: 'Mod+Z', run: () => void editor.undo() };
  ports.toast({ id: 'free-removed', message, actions: [undo] });
  return true;
}

/** Null, with the sentence why, where nothing can be changed. */
export function mover<D extends AnyDocument>(
  editor: Editor<D>,
  ports: Ports,
  label: string,
  command: (centre: Point) => Command<D>,
): Mover | null {
  const { readOnly } = editor.state.getState();
  if (readOnly !== null) {
    ports.toast({ id: 'free-refusal', tone: 'warn', message: readOnly });
    return null;
  }
  const gesture = editor.gesture(label);
  return {
    to: (at) => void gesture.update(command(at)),
    commit: () => gesture.commit(),
    cancel: () => gesture.cancel(),
  };
}

/** From the root's centre, which is where places are counted from. */
export function boxCentre({ boxes }: FreeView, id: string): Point | null {
  const box = boxes.get(id);
  return box ? centre(box) : null;
}

/** Presses that follow one another are one undo step. */
export function nudged<D extends AnyDocument>(
  editor: Editor<D>,
  ports: Ports,
  id: string,
  command: Command<D>,
): void {
  if (refused(ports, editor.dispatch(command, { group: `move ${id}` }))) {
    ports.announce('Moved and pinned');
  }
}

/** Map units of one step of the menu. */
const stride = 48;

export const strides: readonly (readonly [label: string, by: Point])[] = [
  ['Left', { x: -stride, y: 0 }],
  ['Right', { x: stride, y: 0 }],
  ['Up', { x: 0, y: -stride }],
  ['Down', { x: 0, y: stride }],
];
