import { type KeyboardEvent, memo, type PointerEvent, useRef } from 'react';
import { clamp } from '../../base/geometry';
import type { Id } from '../../base/id';
import { LacksDot } from './Lacks';
import styles from './Plot.module.css';

export type Place = { x: number; y: number };

type Props = {
  id: Id;
  /** All that is to be said of it. */
  label: string;
  /** Its middle on the plot, in pixels. */
  left: number;
  top: number;
  diameter: number;
  /** Its place on the two axes. */
  across: number;
  upward: number;
  hue: string;
  lacks: boolean;
  isChosen: boolean;
  isReadOnly: boolean;
  onChoose: (id: Id) => void;
  onDetails: (id: Id, focus: boolean) => void;
  onMove: (id: Id, to: Place) => void;
  onLeave: () => void;
  onDrag: (event: PointerEvent, id: Id, onDone: (moved: boolean) => void) => void;
};

const steps: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Drawn anew only when it changes itself: there can be hundreds, and one of them moves. */
export const Bubble = memo(function Bubble(props: Props) {
  const { id, label, left, top, diameter, hue, lacks, isChosen, isReadOnly } = props;
  const dragged = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const by = event.shiftKey ? 5 : 1;
    props.onMove(id, {
      x: clamp(props.across + step[0] * by, 0, 100),
      y: clamp(props.upward + step[1] * by, 0, 100),
    });
  };
  return (
    <button
      type="button"
      id={`bubble-${id}`}
      className={styles.bubble}
      aria-label={label}
      title={label}
      data-chosen={isChosen ? '' : undefined}
      style={{
        left,
        top,
        width: diameter,
        height: diameter,
        // Small ones stay in reach in front of large ones.
        zIndex: 200 - diameter,
        background: `color-mix(in srgb, var(--lane-${hue}-bar) 24%, transparent)`,
        borderColor: `var(--lane-${hue}-bar)`,
      }}
      onFocus={() => props.onChoose(id)}
      onBlur={props.onLeave}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        dragged.current = false;
        if (isReadOnly) return;
        props.onDrag(event, id, (moved) => {
          dragged.current = moved;
        });
      }}
      onClick={(event) => {
        if (!dragged.current) props.onDetails(id, event.detail === 0);
        dragged.current = false;
      }}
    >
      {lacks && (
        <span className={styles.lacks}>
          <LacksDot />
        </span>
      )}
    </button>
  );
});
