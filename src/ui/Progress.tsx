import { Progress as Base } from '@base-ui/react/progress';
import styles from './Progress.module.css';

type Props = {
  label: string;
  /** Null while the amount of work is unknown. */
  value: number | null;
  max?: number;
  /** The named step in words, such as "Slide 4 of 9". */
  detail?: string;
};

export function Progress({ label, value, max = 100, detail }: Props) {
  return (
    <Base.Root
      className={styles.root}
      value={value}
      max={max}
      {...(detail && { getAriaValueText: () => detail })}
    >
      <Base.Label className={styles.label}>{label}</Base.Label>
      {detail && (
        <span className={styles.detail} aria-hidden="true">
          {detail}
        </span>
      )}
      <Base.Track className={styles.track}>
        <Base.Indicator className={styles.bar} />
      </Base.Track>
    </Base.Root>
  );
}
