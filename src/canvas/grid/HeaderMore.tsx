// The ⋯ of a stage, step or lane: its menu for those who do not try the right button.
import { Icon } from '../../ui/Icon';
import { useCanvas } from '../context';
import type { CanvasTarget } from '../events';
import styles from './HeaderMore.module.css';

interface Props {
  target: Extract<CanvasTarget, { kind: 'stage' | 'step' | 'lane' }>;
  title: string;
}

export function HeaderMore({ target, title }: Props) {
  const { events } = useCanvas();
  const label = title === '' ? `Menu of this ${target.kind}` : `Menu of ${title}`;
  return (
    <button
      type="button"
      className={styles.more}
      data-kind={target.kind}
      tabIndex={-1}
      aria-label={label}
      title="Rename, move, delete and more"
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        events.onContextMenu(target, { x: left, y: bottom });
      }}
    >
      <Icon name="ellipsis" />
    </button>
  );
}
