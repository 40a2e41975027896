// The line at the foot of a screen: where one is, and the few keys that are useful right now.
import type { ReactNode } from 'react';
import { Kbd } from './Kbd';
import styles from './StatusBar.module.css';

/** Without a chord the words say it all. */
export type KeyHint = readonly [chord: string | null, does: string];

type Props = {
  hints: readonly KeyHint[];
  /** For what the keys describe. */
  hintsId?: string;
  /** Where one is. */
  children: ReactNode;
};

export function StatusBar({ hints, hintsId, children }: Props) {
  return (
    <footer className={styles.line}>
      <span className={styles.place}>{children}</span>
      <span id={hintsId} className={styles.hints}>
        {hints.map(([chord, does]) => (
          <span key={does} className={styles.hint}>
            {chord === null ? null : <Kbd chord={chord} />}
            {does}
          </span>
        ))}
      </span>
    </footer>
  );
}
