import type { ReactNode } from 'react';
import styles from './SkipLink.module.css';

/** First thing in a screen. Moves focus itself: the address's hash says which document is open. */
export function SkipLink({ targetId, children }: { targetId: string; children: ReactNode }) {
  return (
    <a
      className={styles.link}
      href={`#${targetId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(targetId)?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}
