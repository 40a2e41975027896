// The end of every node's menu: by click what drags and Alt with arrows do, and taking it away.
import type { FreeActions } from '../../canvas/free/model';
import type { FreeView } from '../../scene/freeView';
import type { MenuEntry } from '../../ui/menuEntry';
import { strides } from './freeDoing';

export function placeEntries(
  id: string,
  view: FreeView,
  doing: Pick<FreeActions, 'nudge' | 'unpin' | 'remove'>,
): MenuEntry[] {
  const isPinned = view.nodes.find((node) => node.id === id)?.pinned;
  return [
    { kind: 'separator' },
    {
      kind: 'submenu',
      label: 'Move',
      icon: 'move',
      items: strides.map(([label, by]) => ({ label, onSelect: () => doing.nudge(id, by) })),
    },
    {
      label: 'Unpin',
      icon: 'pin-off',
      disabledReason: isPinned ? undefined : 'Tidy layout places it already',
      onSelect: () => doing.unpin(id),
    },
    {
      label: 'Delete',
      icon: 'trash-2',
      shortcut: 'Delete',
      danger: true,
      onSelect: () => void doing.remove({ kind: 'node', id }),
    },
  ];
}
