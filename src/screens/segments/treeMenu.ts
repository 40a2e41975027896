// Menus in the tree of segments: of the map, of a segment, and of a persona that stands for one.
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import type { MenuUi } from '../../canvas/free/model';
import { moveSegment } from '../../commands/segmentation/moveSegment';
import type { SegmentationDocument } from '../../document/segmentation';
import { partsOf } from '../../document/segmentTree';
import type { FreeView } from '../../scene/freeView';
import { type Leaf, leafOf, mapNode } from '../../scene/treeView';
import type { MenuEntry } from '../../ui/menuEntry';
import { placeEntries } from '../free/placeEntries';
import type { TreeDoing } from './treeActions';

export type TreeDialog = { kind: 'parent' | 'persona'; id: Id };

interface Context {
  document: SegmentationDocument;
  view: FreeView;
  doing: TreeDoing;
  ports: Ports;
  ui: MenuUi;
  openDialog(dialog: TreeDialog): void;
  add(of: string): void;
}

export function treeMenu(node: string, context: Context): MenuEntry[] {
  const leaf = leafOf(node);
  return leaf ? leafMenu(node, leaf, context) : segmentMenu(node, context);
}

function leafMenu(node: string, { personaId }: Leaf, { view, doing, ports }: Context): MenuEntry[] {
  const isMissing = view.nodes.find(({ id }) => id === node)?.tone === 'missing';
  return [
    {
      label: 'Open',
      icon: 'external-link',
      disabledReason: isMissing ? 'This persona is not in the library any more' : undefined,
      onSelect: () => ports.go.document(personaId),
    },
    {
      label: 'Take off the segment',
      icon: 'unlink',
      shortcut: 'Delete',
      danger: true,
      onSelect: () => void doing.remove({ kind: 'node', id: node }),
    },
  ];
}

function segmentMenu(id: string, context: Context): MenuEntry[] {
  const { ui, openDialog, add } = context;
  const entries: MenuEntry[] = [
    { label: 'Add part', icon: 'plus', shortcut: 'Tab', onSelect: () => add(id) },
    {
      label: 'Rename',
      icon: 'pencil',
      shortcut: 'F2',
      onSelect: () => ui.edit({ kind: 'node', id }),
    },
  ];
  if (id === mapNode) return entries;
  return [
    ...entries,
    {
      label: 'Add persona…',
      icon: 'user-plus',
      onSelect: () => openDialog({ kind: 'persona', id }),
    },
    { kind: 'separator' },
    { label: 'Part of…', icon: 'list-tree', onSelect: () => openDialog({ kind: 'parent', id }) },
    ...orderEntries(id, context),
    ...placeEntries(id, context.view, context.doing),
  ];
}

/** Among the parts of the same segment. */
function orderEntries(id: Id, { document, doing }: Context): MenuEntry[] {
  const { segments } = document;
  const siblings = partsOf(segments, segments[id]?.parentId ?? null).map(([one]) => one);
  const at = siblings.indexOf(id);
  const all = inOrder(segments).map(([one]) => one);
  const next = siblings[at + 1];
  const afterNext = next === undefined ? null : (all[all.indexOf(next) + 1] ?? null);
  return [
    {
      label: 'Before the one above',
      icon: 'arrow-up',
      disabledReason: at <= 0 ? 'It is the first' : undefined,
      onSelect: () =>
        void doing.run(moveSegment({ segmentId: id, before: siblings[at - 1] ?? null })),
    },
    {
      label: 'After the one below',
      icon: 'arrow-down',
      disabledReason: next === undefined ? 'It is the last' : undefined,
      onSelect: () => void doing.run(moveSegment({ segmentId: id, before: afterNext })),
    },
  ];
}
