// Lines that are only there during a gesture: what a dragged node lines up with, and the arrow being drawn.
import type { Point } from '../../base/geometry';
import styles from './FreeCanvas.module.css';
import type { Guides } from './useNodeDrag';

/** Longer than any canvas is wide. */
const far = 100_000;

interface Props {
  guides: Guides | null;
  from: Point | null;
  to: Point | null;
}

export function GuideLines({ guides, from, to }: Props) {
  if (!guides && !(from && to)) return null;
  return (
    <svg className={styles.guides} aria-hidden="true">
      {guides?.x != null ? <path d={`M${guides.x} ${-far}V${far}`} /> : null}
      {guides?.y != null ? <path d={`M${-far} ${guides.y}H${far}`} /> : null}
      {from && to ? (
        <path className={styles.drawn} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      ) : null}
    </svg>
  );
}
