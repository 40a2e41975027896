// What a press in progress shows: marquee, insertion line, drop tint, slot line. In map units, widths of the screen.

import { useGesture, useView } from '../context';
import { place } from '../grid/SessionLayer';
import { shareZoom, useCameraLayer } from '../useCameraLayer';
import styles from './GestureLayer.module.css';

export function GestureLayer() {
  const layer = useCameraLayer<HTMLDivElement>(shareZoom);
  const { marquee, insertion, tint, ring, slot } = useGesture((view) => view);
  const size = useView((view) => view.layout.size);
  return (
    <div ref={layer} className={styles.layer} aria-hidden="true">
      {tint ? <div className={styles.tint} style={place(tint)} /> : null}
      {ring ? <div className={styles.ring} style={place(ring)} /> : null}
      {insertion ? (
        <div
          className={styles.insertion}
          style={{ left: insertion.x, top: insertion.y, width: insertion.width }}
        />
      ) : null}
      {marquee ? <div className={styles.marquee} style={place(marquee)} /> : null}
      {slot?.axis === 'x' ? (
        <div className={styles.slotX} style={{ left: slot.at, height: size.height }} />
      ) : null}
      {slot?.axis === 'y' ? (
        <div className={styles.slotY} style={{ top: slot.at, width: size.width }} />
      ) : null}
    </div>
  );
}

/** In words, above everything: what a drop would do here. */
export function GestureHint() {
  const hint = useGesture((view) => view.hint);
  if (hint === null) return null;
  return (
    <p className={styles.hint} aria-hidden="true">
      {hint}
    </p>
  );
}
