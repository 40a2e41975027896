import type { CSSProperties } from 'react';
import { markerPaths } from '../../canvas/emotion/markers';
import type { MarkerShape } from '../../document/vocabulary';
import styles from './PersonaBar.module.css';

/** A persona's mark in its colour, as its curve has it. */
export function Marker({ shape, color }: { shape: MarkerShape; color: string }) {
  return (
    <svg
      className={styles.marker}
      width={14}
      height={14}
      viewBox="-7 -7 14 14"
      style={{ '--persona': color } as CSSProperties}
      aria-hidden="true"
    >
      <path d={markerPaths[shape]} />
    </svg>
  );
}
