// One finding: what is wrong, and the ways out of it.
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import styles from './CheckPanel.module.css';

export interface Way {
  label: string;
  run: () => void;
  /** Leads away from the finding, not out of it. */
  isQuiet?: boolean;
  disabledReason?: string | undefined;
}

interface Props {
  id?: string;
  message: string;
  ways: readonly Way[];
  isCurrent?: boolean;
}

export function FindingRow({ id, message, ways, isCurrent = false }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={row} id={id} className={styles.row} aria-current={isCurrent || undefined}>
      <p className={styles.message}>{message}</p>
      <div className={styles.ways}>
        {ways.map(({ label, run, isQuiet = false, disabledReason }) => (
          <Button
            key={label}
            size="s"
            variant={isQuiet ? 'quiet' : 'plain'}
            aria-label={`${label}: ${message}`}
            disabledReason={disabledReason}
            onClick={run}
          >
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}
