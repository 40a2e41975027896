// What stands where the comparison will be: what is being read, or how to get a second version.
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import styles from './CompareDialog.module.css';
import type { Versions } from './useVersions';

interface Props {
  versions: Versions;
  hasFailed: boolean;
}

export function Waiting({ versions, hasFailed }: Props) {
  const { chosen, reading, isListed } = versions;
  if (hasFailed || !isListed) return null;
  if (reading !== null) return <p className={styles.waiting}>Reading “{reading}”…</p>;
  if (chosen.before !== null && chosen.after !== null) {
    return <p className={styles.waiting}>Reading both versions…</p>;
  }
  const slot = chosen.before === null ? 'before' : 'after';
  return (
    <EmptyState
      icon="git-compare-arrows"
      title="There is no other version here yet"
      action={
        <Button icon="folder-open" onClick={() => void versions.pickFile(slot)}>
          Choose a file…
        </Button>
      }
    >
      Duplicate this one and change the copy, or compare it with a file a colleague sent you.
    </EmptyState>
  );
}
