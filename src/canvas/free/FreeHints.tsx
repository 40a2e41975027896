// The line at the bottom: what is chosen, and the keys that are good for something now.
import { type KeyHint, StatusBar } from '../../ui/StatusBar';
import styles from './FreeCanvas.module.css';

interface Props {
  words: string;
  mode: 'node' | 'edge' | 'connect';
  isEditing: boolean;
  canConnect: boolean;
}

const hints: Record<Props['mode'], readonly KeyHint[]> = {
  node: [
    ['Tab', 'add below'],
    ['Enter', 'add beside'],
    ['F2', 'rename'],
    ['Alt+ArrowRight', 'move'],
    ['Escape', 'leave'],
  ],
  edge: [
    ['Enter', 'label'],
    ['Delete', 'remove'],
    ['Escape', 'leave'],
  ],
  connect: [['Escape', 'cancel']],
};

const done: KeyHint = ['Enter', 'done'];

export function FreeHints(props: Props) {
  return (
    <div className={styles.hints}>
      <StatusBar hints={hintsFor(props)} hintsId="free-keys">
        {props.words}
      </StatusBar>
    </div>
  );
}

function hintsFor({ mode, isEditing, canConnect }: Props): readonly KeyHint[] {
  if (isEditing) return mode === 'node' ? [done, ['Tab', 'done, add below']] : [done];
  return mode === 'node' && canConnect ? [...hints.node, ['Mod+Shift+L', 'connect']] : hints[mode];
}
