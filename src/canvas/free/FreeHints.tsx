// The line at the bottom: what is chosen, and the keys that are good for something now.
import { Kbd } from '../../ui/Kbd';
import styles from './FreeCanvas.module.css';

interface Props {
  words: string;
  mode: 'node' | 'edge' | 'connect';
  isEditing: boolean;
  canConnect: boolean;
}

type Hint = readonly [keys: string, does: string];

const hints: Record<Props['mode'], readonly Hint[]> = {
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

const done: Hint = ['Enter', 'done'];

export function FreeHints(props: Props) {
  const { words } = props;
  return (
    <footer className={styles.hints}>
      <span className={styles.place}>{words}</span>
      <span id="free-keys" className={styles.keys}>
        {hintsFor(props).map(([keys, does]) => (
          <span key={keys} className={styles.key}>
            <Kbd chord={keys} /> {does}
          </span>
        ))}
      </span>
    </footer>
  );
}

function hintsFor({ mode, isEditing, canConnect }: Props): readonly Hint[] {
  if (isEditing) return mode === 'node' ? [done, ['Tab', 'done, add below']] : [done];
  return mode === 'node' && canConnect ? [...hints.node, ['Mod+Shift+L', 'connect']] : hints[mode];
}
