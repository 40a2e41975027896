// What the free canvas means for a persona: nodes are actors, arrows are relations, the root is the persona itself.
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import type { Result } from '../../base/result';
import type { FreeActions, Target } from '../../canvas/free/model';
import type { Command } from '../../commands/command';
import { addActor } from '../../commands/persona/addActor';
import { addRelation } from '../../commands/persona/addRelation';
import { deleteActors } from '../../commands/persona/deleteActors';
import { deleteRelations } from '../../commands/persona/deleteRelations';
import { editActor } from '../../commands/persona/editActor';
import { editRelation } from '../../commands/persona/editRelation';
import { editSheet } from '../../commands/persona/editSheet';
import { moveActor } from '../../commands/persona/moveActor';
import { unpinActors } from '../../commands/persona/unpinActors';
import type { PersonaDocument } from '../../document/persona';
import { selfId } from '../../layout/freeRelations';
import type { FreeView } from '../../scene/freeView';
import type { Editor } from '../../store/editor';
import {
  addedAndEmpty,
  boxCentre,
  labelGroup,
  mover,
  nudged,
  refused,
  removed,
} from '../free/freeDoing';

export type RelationsDoing = Omit<FreeActions, 'menu' | 'askConnect'> & {
  run(command: Command<PersonaDocument>): boolean;
};

const actorOf = (node: string): Id | null => (node === selfId ? null : node);

const selfStays = 'The persona itself is the middle of this canvas and stays there.';

export function relationsActions(
  editor: Editor<PersonaDocument>,
  ports: Ports,
  /** What is on screen when it is asked. */
  view: () => FreeView,
): RelationsDoing {
  const document = () => editor.state.getState().document;
  const said = (done: Result<unknown>) => refused(ports, done);
  const run = (command: Command<PersonaDocument>) => said(editor.dispatch(command));

  function add(of: string, before: Id | null): string | null {
    const id = ports.ids();
    const label = { id, relationId: ports.ids(), of: actorOf(of), before };
    const command = addActor({ ...label, kind: 'person', label: '' });
    return said(editor.dispatch(command, { group: labelGroup(id) })) ? id : null;
  }

  function rename({ kind, id }: Target, label: string): Command<PersonaDocument> {
    if (kind === 'edge') return editRelation({ relationId: id, change: { label } });
    if (id === selfId) return editSheet({ change: { title: label } });
    return editActor({ actorId: id, change: { label } });
  }

  const isNamed = ({ kind, id }: Target) =>
    kind === 'edge' || (view().nodes.find((node) => node.id === id)?.named ?? false);

  return {
    run,
    say: (words) => ports.announce(words),
    addChild: (id) => add(id, null),
    addSibling(id) {
      if (id === selfId) return add(id, null);
      const parent = view().nodes.find((node) => node.id === id)?.parent ?? selfId;
      const ids = inOrder(document().actors ?? {}).map(([actorId]) => actorId);
      return add(parent, ids[ids.indexOf(id) + 1] ?? null);
    },
    type(target, text) {
      if (!isNamed(target)) {
        const message = 'A linked persona is renamed in its own sheet. Open it from the menu.';
        ports.toast({ id: 'free-refusal', tone: 'warn', message });
        return false;
      }
      const at = { group: labelGroup(target.id), typing: true };
      return said(editor.dispatch(rename(target, text), at));
    },
    endTyping({ kind, id }, isNew) {
      const label = document().actors?.[id]?.label;
      if (kind === 'node' && isNew && label !== undefined) addedAndEmpty(editor, label);
      editor.closeGroup();
    },
    remove({ kind, id }) {
      if (kind === 'edge') {
        return removed(editor, ports, deleteRelations({ relationIds: [id] }), 'Relation deleted');
      }
      if (id === selfId) {
        ports.toast({ id: 'free-refusal', tone: 'warn', message: selfStays });
        return false;
      }
      const name = view().nodes.find((node) => node.id === id)?.label || 'Unnamed actor';
      return removed(editor, ports, deleteActors({ actorIds: [id] }), `“${name}” deleted`);
    },
    startMove(id) {
      if (id === selfId) return null;
      return mover(editor, ports, 'Move actor', ({ x, y }) => moveActor({ actorId: id, x, y }));
    },
    nudge(id, by) {
      const at = boxCentre(view(), id);
      if (id === selfId) ports.announce(selfStays);
      else if (at) {
        const to = { x: at.x + by.x, y: at.y + by.y };
        nudged(editor, ports, id, moveActor({ actorId: id, ...to }));
      }
    },
    unpin: (id) => run(unpinActors({ actorIds: [id] })),
    connect: (from, to) => {
      if (run(addRelation({ id: ports.ids(), from: actorOf(from), to: actorOf(to) }))) {
        ports.announce('Relation added');
      }
    },
  };
}
