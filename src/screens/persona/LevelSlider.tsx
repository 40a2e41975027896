// A level from 1 to 5: five dots, or a knob between two ends. Arrows and digits set it, so do a click and a drag.
import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './Ratings.module.css';

type Props = {
  name: string;
  level: number;
  /** The other end of a trait; null where the scale starts from nothing. */
  opposite: string | null;
  isReadOnly: boolean;
  onChange: (level: number) => void;
};

const levels = [1, 2, 3, 4, 5];

export function LevelSlider({ name, level, opposite, isReadOnly, onChange }: Props) {
  const set = (next: number) => {
    if (!isReadOnly && next >= 1 && next <= 5 && next !== level) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Record<string, number> = {
      ArrowRight: Math.floor(level) + 1,
      ArrowUp: Math.floor(level) + 1,
      ArrowLeft: Math.ceil(level) - 1,
      ArrowDown: Math.ceil(level) - 1,
      Home: 1,
      End: 5,
    };
    const next = /^[1-5]$/.test(event.key) ? Number(event.key) : steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    set(Math.min(5, Math.max(1, Math.ceil(share * 5))));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={1}
      aria-valuemax={5}
      aria-valuenow={level}
      aria-valuetext={inWords(level, name, opposite)}
      aria-readonly={isReadOnly || undefined}
      className={styles.slider}
      data-scale={opposite === null ? 'dots' : 'ends'}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        point(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) point(event);
      }}
    >
      {levels.map((one) => (
        <span
          key={one}
          className={styles.dot}
          data-on={(opposite === null ? one <= level : one === Math.round(level)) || undefined}
        />
      ))}
    </div>
  );
}

function inWords(level: number, name: string, opposite: string | null): string {
  if (opposite === null) return `${level} of 5`;
  if (level === 3) return `3 of 5, in the middle`;
  return `${level} of 5, towards ${level < 3 ? name : opposite.trim() || 'the other end'}`;
}
