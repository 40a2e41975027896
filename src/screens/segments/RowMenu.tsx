import { useRef } from 'react';
import type { Id } from '../../base/id';
import { MenuAtPoint } from '../../ui/Menu';
import type { RowActions } from './SegmentRow';

export interface OpenRowMenu {
  id: Id;
  name: string;
  point: { x: number; y: number };
}

type Props = { menu: OpenRowMenu | null; actions: RowActions; onClose: () => void };

/** One for the whole table: a menu in every row makes long tables slow. */
export function RowMenu({ menu, actions, onClose }: Props) {
  const { id = '', name = '' } = menu ?? {};
  // What takes the keyboard elsewhere must not lose it to the row again when the menu has closed.
  const leaves = useRef(false);
  const finalFocus = () => {
    const stays = !leaves.current;
    leaves.current = false;
    return stays && document.getElementById(`name-${id}`);
  };
  const leaving = (act: () => void) => () => {
    leaves.current = true;
    act();
  };
  return (
    <MenuAtPoint
      label={`More for ${name}`}
      point={menu?.point ?? null}
      onClose={onClose}
      finalFocus={finalFocus}
      items={[
        { label: 'Details', icon: 'panel-right', onSelect: () => actions.onDetails(id) },
        {
          label: 'Insert segment above',
          icon: 'plus',
          onSelect: leaving(() => actions.onInsert(id)),
        },
        {
          label: 'Move up',
          icon: 'arrow-up',
          shortcut: 'Alt+ArrowUp',
          onSelect: () => actions.onMove(id, -1),
        },
        {
          label: 'Move down',
          icon: 'arrow-down',
          shortcut: 'Alt+ArrowDown',
          onSelect: () => actions.onMove(id, 1),
        },
        { kind: 'separator' },
        {
          label: 'Delete segment',
          icon: 'trash-2',
          danger: true,
          onSelect: leaving(() => actions.onDelete(id)),
        },
      ]}
    />
  );
}
