// How many findings there are, as a button that leads to them.
import type { Remark } from '../../actions/check/checking';
import { countOf } from '../../base/countOf';
import { Button, IconButton } from '../../ui/Button';
import { Tooltip } from '../../ui/Tooltip';
import styles from './FindingCounts.module.css';

interface Props {
  /** Null until somebody looked. */
  open: readonly Remark[] | null;
  /** What the button does while nothing is known. */
  label: string;
  shown: boolean;
  onClick: () => void;
}

export function FindingCounts({ open, label, shown, onClick }: Props) {
  const problems = open?.filter(({ severity }) => severity === 'problem').length ?? 0;
  const hints = (open?.length ?? 0) - problems;
  if (problems + hints === 0) {
    const name = open === null ? label : 'No findings';
    return <IconButton icon="list-checks" label={name} pressed={shown} onClick={onClick} />;
  }
  return (
    <Tooltip label={`${countOf(problems, 'problem')}, ${countOf(hints, 'hint')}`} shortcut="F8">
      <Button variant="quiet" icon="list-checks" pressed={shown} onClick={onClick}>
        <span className={styles.counts}>
          <span className="visuallyHidden">Check: </span>
          {problems > 0 ? (
            <Count className={styles.problems} count={problems} noun="problem" />
          ) : null}
          {hints > 0 ? <Count count={hints} noun="hint" /> : null}
        </span>
      </Button>
    </Tooltip>
  );
}

/** The figure for the eye, its noun for the ear. */
function Count({ count, noun, className }: { count: number; noun: string; className?: string }) {
  return (
    <>
      <span className={className}>{count}</span>
      <span className="visuallyHidden">{countOf(count, noun).replace(String(count), '')} </span>
    </>
  );
}
