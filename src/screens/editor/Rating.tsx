import styles from './Inspector.module.css';

interface Props {
  label: string;
  value: number | undefined;
  /** null clears it. */
  onChange: (value: number | null) => void;
}

/** One to five; the pressed one again takes it back. */
export function Rating({ label, value, onChange }: Props) {
  return (
    <div className={styles.rating}>
      <span>{label}</span>
      <span className={styles.levels}>
        {[1, 2, 3, 4, 5].map((level) => (
          <button
            key={level}
            type="button"
            className={styles.level}
            aria-label={`${label} ${level}`}
            aria-pressed={level === value}
            onClick={() => onChange(level === value ? null : level)}
          >
            {level}
          </button>
        ))}
      </span>
    </div>
  );
}
