// Something that is different, marked by sign and word. J and K walk from one to the next.
import { createContext, type ReactNode, useContext } from 'react';
import type { Change } from '../../analysis/compare/change';
import { changeMarks } from '../../analysis/compare/changeGroups';
import styles from './ChangeItem.module.css';

/** The change that the walk stands on. */
export const CurrentChange = createContext<string | null>(null);

interface Props {
  /** All of one thing: it can have moved and changed. */
  changes: readonly Change[];
  /** Where it came from or went: `from Pays`. */
  place?: string | undefined;
  look?: 'row';
  children: ReactNode;
}

export function ChangeItem({ changes, place, look, children }: Props) {
  const current = useContext(CurrentChange);
  const [first] = changes;
  if (!first) return children;
  const isCurrent = current === first.id;
  return (
    <div
      className={styles.item}
      data-change={first.id}
      tabIndex={isCurrent ? 0 : -1}
      data-kind={first.kind}
      data-look={look}
      data-current={isCurrent ? '' : undefined}
    >
      <span className={styles.marks}>
        {changes.map(({ id, kind }) => (
          <span key={id} className={styles.mark} data-kind={kind}>
            <span aria-hidden="true">{changeMarks[kind].sign}</span> {changeMarks[kind].word}
            {kind === 'moved' && place !== undefined && ` ${place}`}
          </span>
        ))}
      </span>
      <div className={styles.told}>{children}</div>
    </div>
  );
}
