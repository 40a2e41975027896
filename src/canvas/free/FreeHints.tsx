// The line at the bottom: what is chosen, and the keys that are good for something now.
import { Kbd } from '../../ui/Kbd';
import styles from './FreeCanvas.module.css';

interface Props {
  words: string;
  mode: 'node' | 'edge' | 'edit' | 'connect';
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
  edit: [
    ['Enter', 'done'],
    ['Tab', 'done, add below'],
  ],
  connect: [['Escape', 'cancel']],
};

export function FreeHints({ words, mode, canConnect }: Props) {
  const list: readonly Hint[] =
    mode === 'node' && canConnect ? [...hints.node, ['Mod+Shift+L', 'connect']] : hints[mode];
  return (
    <footer className={styles.hints}>
      <span className={styles.place}>{words}</span>
      <span id="free-keys" className={styles.keys}>
        {list.map(([keys, does]) => (
          <span key={keys} className={styles.key}>
            <Kbd chord={keys} /> {does}
          </span>
        ))}
      </span>
    </footer>
  );
}
