// Something that is different, marked by sign and word. J and K walk from one to the next.
import { createContext, type ReactNode, useContext } from 'react';
import type { Change, ChangeKind, FieldChange } from '../../analysis/compare/change';
import { wordDifference } from '../../analysis/compare/wordDifference';
import styles from './ChangeItem.module.css';

/** The change that the walk stands on. */
export const CurrentChange = createContext<string | null>(null);

const marks: Record<ChangeKind, { sign: string; word: string }> = {
  added: { sign: '+', word: 'added' },
  removed: { sign: '−', word: 'removed' },
  moved: { sign: '→', word: 'moved' },
  changed: { sign: '~', word: 'changed' },
  rescored: { sign: '~', word: 'changed' },
};

interface Props {
  /** All of one thing: it can have moved and changed. */
  changes: readonly Change[];
  children: ReactNode;
}

export function ChangeItem({ changes, children }: Props) {
  const current = useContext(CurrentChange);
  const [first] = changes;
  if (!first) return children;
  return (
    <div
      className={styles.item}
      data-change={first.id}
      data-kind={first.kind}
      data-current={current === first.id ? '' : undefined}
      tabIndex={current === first.id ? 0 : -1}
    >
      <span className={styles.marks}>
        {changes.map(({ id, kind }) => (
          <span key={id} className={styles.mark} data-kind={kind}>
            <span aria-hidden="true">{marks[kind].sign}</span> {marks[kind].word}
          </span>
        ))}
      </span>
      {children}
    </div>
  );
}

interface NameProps {
  text: string;
  changes: readonly Change[];
  /** Where the row keeps what it is called. */
  field: 'text' | 'title';
}

/** What a thing is called: struck when it was removed, word by word when it was renamed. */
export function ChangedName({ text, changes, field }: NameProps) {
  const renamed = changes
    .flatMap(({ fields }) => fields)
    .find((change) => change.field === field && typeof change.before === 'string');
  if (renamed) return <Difference change={renamed} />;
  const kind = changes[0]?.kind;
  if (kind === 'removed') return <del className={styles.gone}>{text}</del>;
  return kind === 'added' ? <ins className={styles.new}>{text}</ins> : <span>{text}</span>;
}

/** The other fields that are different, one a line. */
export function FieldDifferences({
  changes,
  except,
}: {
  changes: readonly Change[];
  except?: string;
}) {
  const fields = changes.flatMap((change) => change.fields).filter(({ field }) => field !== except);
  if (fields.length === 0) return null;
  return (
    <ul className={styles.fields}>
      {fields.map((change) => (
        <li key={change.field}>
          {change.name}: <Difference change={change} />
        </li>
      ))}
    </ul>
  );
}

function Difference({ change: { before, after, was, is } }: { change: FieldChange }) {
  if (typeof before === 'string' && typeof after === 'string') {
    return <Words before={was} after={is} />;
  }
  return (
    <>
      {before !== undefined && <del className={styles.removed}>{was}</del>}{' '}
      {after !== undefined && <ins className={styles.added}>{is}</ins>}
    </>
  );
}

function Words({ before, after }: { before: string; after: string }) {
  let at = 0;
  return (
    <span className={styles.words}>
      {wordDifference(before, after).map(({ kind, text }) => {
        const key = at;
        at += text.length;
        if (kind === 'same') return <span key={`${key} same`}>{text}</span>;
        return kind === 'removed' ? (
          <del key={`${key} removed`} className={styles.removed}>
            {text}
          </del>
        ) : (
          <ins key={`${key} added`} className={styles.added}>
            {text}
          </ins>
        );
      })}
    </span>
  );
}
