import { IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import type { BlockMove } from './Block';

type Props = {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (to: BlockMove) => void;
  onDelete: () => void;
};

/** What dragging and Alt with arrows do, by click. */
export function BlockMenu({ name, isFirst, isLast, onMove, onDelete }: Props) {
  const first = isFirst ? 'It is the first.' : undefined;
  const last = isLast ? 'It is the last.' : undefined;
  return (
    <Menu
      align="end"
      trigger={<IconButton size="s" icon="ellipsis" label={`More for ${name}`} />}
      items={[
        {
          label: 'Move earlier',
          icon: 'arrow-left',
          shortcut: 'Alt+ArrowLeft',
          disabledReason: first,
          onSelect: () => onMove(-1),
        },
        {
          label: 'Move later',
          icon: 'arrow-right',
          shortcut: 'Alt+ArrowRight',
          disabledReason: last,
          onSelect: () => onMove(1),
        },
        {
          label: 'Move to the start',
          icon: 'arrow-up',
          shortcut: 'Alt+Home',
          disabledReason: first,
          onSelect: () => onMove('first'),
        },
        {
          label: 'Move to the end',
          icon: 'arrow-down',
          shortcut: 'Alt+End',
          disabledReason: last,
          onSelect: () => onMove('last'),
        },
        { kind: 'separator' },
        { label: 'Delete block', icon: 'trash-2', danger: true, onSelect: onDelete },
      ]}
    />
  );
}
