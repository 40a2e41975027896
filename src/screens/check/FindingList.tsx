// Findings by weight and rule, and the dismissed ones below, folded away.
import { type ReactNode, useState } from 'react';
import type { Remark } from '../../actions/check/checking';
import { Button } from '../../ui/Button';
import styles from './CheckPanel.module.css';

interface Props {
  open: readonly Remark[];
  dismissed: readonly Remark[];
  /** A list item. */
  row: (remark: Remark, isDismissed: boolean) => ReactNode;
  onDismiss: (remarks: readonly Remark[], dismissed: boolean) => void;
}

export function FindingList({ open, dismissed, row, onDismiss }: Props) {
  const [showsDismissed, setShowsDismissed] = useState(false);
  const weights = [
    ['Problems', 'problem'],
    ['Hints', 'hint'],
  ] as const;
  return (
    <>
      {weights.map(([title, weight]) => (
        <Findings
          key={weight}
          title={title}
          remarks={open.filter(({ severity }) => severity === weight)}
          row={(remark) => row(remark, false)}
          onDismiss={(remarks) => onDismiss(remarks, true)}
        />
      ))}
      {dismissed.length > 0 ? (
        <div className={styles.dismissed}>
          <span>{dismissed.length} dismissed</span>
          <Button
            size="s"
            variant="quiet"
            aria-expanded={showsDismissed}
            onClick={() => setShowsDismissed(!showsDismissed)}
          >
            {showsDismissed ? 'Hide' : 'Show'}
          </Button>
          {dismissed.length > 1 && showsDismissed ? (
            <Button size="s" variant="quiet" onClick={() => onDismiss(dismissed, false)}>
              Bring all back
            </Button>
          ) : null}
        </div>
      ) : null}
      {showsDismissed && dismissed.length > 0 ? (
        <ul className={styles.rows}>{dismissed.map((remark) => row(remark, true))}</ul>
      ) : null}
    </>
  );
}

interface FindingsProps {
  title: string;
  remarks: Remark[];
  row: (remark: Remark) => ReactNode;
  onDismiss: (remarks: readonly Remark[]) => void;
}

function Findings({ title, remarks, row, onDismiss }: FindingsProps) {
  if (remarks.length === 0) return null;
  return (
    <section className={styles.weight}>
      <h3>
        {title} <span className={styles.count}>{remarks.length}</span>
      </h3>
      {byRule(remarks).map(([first, ...rest]) => (
        <div key={first.rule} className={styles.rule}>
          <h4>{first.title}</h4>
          <p className={styles.why}>{first.why}</p>
          <ul className={styles.rows}>{[first, ...rest].map(row)}</ul>
          {rest.length > 0 ? (
            <Button
              size="s"
              variant="quiet"
              aria-label={`Dismiss all of this kind: ${first.title}`}
              onClick={() => onDismiss([first, ...rest])}
            >
              Dismiss all of this kind
            </Button>
          ) : null}
        </div>
      ))}
    </section>
  );
}

function byRule(remarks: Remark[]): [Remark, ...Remark[]][] {
  const groups = new Map<string, [Remark, ...Remark[]]>();
  for (const remark of remarks) {
    const group = groups.get(remark.rule);
    if (group) group.push(remark);
    else groups.set(remark.rule, [remark]);
  }
  return [...groups.values()].sort(([a], [b]) => (a.title < b.title ? -1 : 1));
}
