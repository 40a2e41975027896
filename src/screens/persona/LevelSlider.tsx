// A level from 1 to 5: a knob between two ends, or dots. Keys, clicks and drags set it.
import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './RatedRows.module.css';

type Props = {
  label: string;
  level: number;
  /** The end that 5 leads to; with ends a knob is drawn, without them dots. */
  ends: { low: string; high: string } | null;
  isReadOnly: boolean;
  onChange: (level: number) => void;
  /** The drag or the key is over. */
  onDone: () => void;
};

const levels = [1, 2, 3, 4, 5];
const knob = 14;

export function LevelSlider({ label, level, ends, isReadOnly, onChange, onDone }: Props) {
  const set = (next: number) => {
    const kept = Math.min(5, Math.max(1, next));
    if (!isReadOnly && kept !== level) onChange(kept);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = levelOfKey(event.key, level);
    if (next === null) return;
    event.preventDefault();
    set(next);
    onDone();
  };
  const follow = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const width = event.currentTarget.offsetWidth;
    // The page may be drawn smaller than it is.
    const x = ((event.clientX - box.left) * width) / box.width;
    set(ends ? Math.round(((x - knob / 2) / (width - knob)) * 4) + 1 : Math.ceil((x / width) * 5));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.slider}
      data-shape={ends ? 'knob' : 'dots'}
      data-place={label}
      data-keys="level"
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={5}
      aria-valuenow={level}
      aria-valuetext={levelInWords(level, ends)}
      aria-readonly={isReadOnly || undefined}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
      onPointerUp={onDone}
    >
      {levels.map((step) => (
        <span
          key={step}
          className={styles.step}
          data-on={ends ? step === level || undefined : step <= level || undefined}
        />
      ))}
    </div>
  );
}

function levelOfKey(key: string, level: number): number | null {
  if (/^[1-5]$/.test(key)) return Number(key);
  if (key === 'ArrowRight' || key === 'ArrowUp') return level + 1;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return level - 1;
  if (key === 'Home') return 1;
  return key === 'End' ? 5 : null;
}

/** As it is read out: "4 of 5, towards Spontaneous". */
function levelInWords(level: number, ends: Props['ends']): string {
  const plain = `${level} of 5`;
  if (!ends) return plain;
  if (level === 3) return `${plain}, in the middle`;
  const end = (level > 3 ? ends.high : ends.low).trim();
  return end === '' ? plain : `${plain}, towards ${end}`;
}
