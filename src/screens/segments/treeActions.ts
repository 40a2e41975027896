// What the free canvas means for segments: children are parts, the root is the map, leaves are references to personas.
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import type { Result } from '../../base/result';
import type { FreeActions } from '../../canvas/free/model';
import type { Command } from '../../commands/command';
import { addPart } from '../../commands/segmentation/addPart';
import { deleteSegment } from '../../commands/segmentation/deleteSegment';
import { editSegment } from '../../commands/segmentation/editSegment';
import { placeInTree } from '../../commands/segmentation/placeInTree';
import { renameMap } from '../../commands/segmentation/renameMap';
import { unpinInTree } from '../../commands/segmentation/unpinInTree';
import type { SegmentationDocument } from '../../document/segmentation';
import type { FreeView } from '../../scene/freeView';
import { leafOf, mapNode } from '../../scene/treeView';
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

export type TreeDoing = Omit<FreeActions, 'menu' | 'connect' | 'askConnect'> & {
  run(command: Command<SegmentationDocument>): boolean;
};

const leafStays = 'Personas hang beside their segment. Move the segment instead.';
const leafNamed = 'A persona is renamed in its own sheet. Open it from the menu.';
const mapStays = 'The map itself is the root of the tree and stays there.';

export function treeActions(
  editor: Editor<SegmentationDocument>,
  ports: Ports,
  /** What is on screen when it is asked. */
  view: () => FreeView,
): TreeDoing {
  const document = () => editor.state.getState().document;
  const said = (done: Result<unknown>) => refused(ports, done);
  const run = (command: Command<SegmentationDocument>) => said(editor.dispatch(command));
  const warn = (message: string) => ports.toast({ id: 'free-refusal', tone: 'warn', message });
  const whyFixed = (id: string) => (id === mapNode ? mapStays : leafOf(id) ? leafStays : null);

  function add(of: Id | null, before: Id | null): string | null {
    const id = ports.ids();
    const command = addPart({ id, of, before, name: '' });
    return said(editor.dispatch(command, { group: labelGroup(id) })) ? id : null;
  }

  return {
    run,
    say: (words) => ports.announce(words),
    addChild(id) {
      return add(id === mapNode ? null : (leafOf(id)?.segmentId ?? id), null);
    },
    addSibling(node) {
      if (node === mapNode) return add(null, null);
      const id = leafOf(node)?.segmentId ?? node;
      const { segments } = document();
      const ids = inOrder(segments).map(([segmentId]) => segmentId);
      return add(segments[id]?.parentId ?? null, ids[ids.indexOf(id) + 1] ?? null);
    },
    type({ id }, text) {
      if (leafOf(id)) {
        warn(leafNamed);
        return false;
      }
      const command =
        id === mapNode
          ? renameMap({ title: text })
          : editSegment({ segmentId: id, change: { name: text } });
      return said(editor.dispatch(command, { group: labelGroup(id), typing: true }));
    },
    endTyping({ id }, isNew) {
      const name = document().segments[id]?.name;
      if (isNew && name !== undefined) addedAndEmpty(editor, name);
      editor.closeGroup();
    },
    remove({ id }) {
      const leaf = leafOf(id);
      const name = view().nodes.find((node) => node.id === id)?.label || 'Unnamed segment';
      if (leaf) {
        return removed(editor, ports, withoutPersona(document(), leaf), `“${name}” taken off`);
      }
      if (id === mapNode) {
        warn(mapStays);
        return false;
      }
      const hasParts = Object.values(document().segments).some(({ parentId }) => parentId === id);
      const message = `“${name}” deleted${hasParts ? '; its parts moved one level up' : ''}`;
      return removed(editor, ports, deleteSegment({ segmentId: id }), message);
    },
    startMove(id) {
      if (whyFixed(id) !== null) return null;
      return mover(editor, ports, 'Move segment', ({ x, y }) =>
        placeInTree({ segmentId: id, x, y }),
      );
    },
    nudge(id, by) {
      const why = whyFixed(id);
      const at = boxCentre(view(), id);
      if (why !== null) ports.announce(why);
      else if (at) {
        const to = { x: at.x + by.x, y: at.y + by.y };
        nudged(editor, ports, id, placeInTree({ segmentId: id, ...to }));
      }
    },
    unpin: (id) => run(unpinInTree({ segmentIds: [id] })),
  };
}

function withoutPersona(
  { segments }: SegmentationDocument,
  { segmentId, personaId }: { segmentId: Id; personaId: Id },
): Command<SegmentationDocument> {
  const kept = (segments[segmentId]?.personaIds ?? []).filter((id) => id !== personaId);
  return editSegment({ segmentId, change: { personaIds: kept } });
}
