// A value that is different: both of it in one, or what one side has of it.
import { useContext } from 'react';
import type { Change, FieldChange } from '../../analysis/compare/change';
import { type TextPiece, wordDifference } from '../../analysis/compare/wordDifference';
import styles from './ChangeItem.module.css';
import { ShownSide, type Side } from './side';

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
  const side = useContext(ShownSide);
  const fields = changes
    .flatMap((change) => change.fields)
    .filter((change) => change.field !== except && hasSide(change, side));
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

function hasSide({ before, after }: FieldChange, side: Side): boolean {
  return side === 'both' || (side === 'before' ? before : after) !== undefined;
}

function Difference({ change }: { change: FieldChange }) {
  const side = useContext(ShownSide);
  const { before, after, was, is } = change;
  if (typeof before === 'string' && typeof after === 'string') {
    const pieces = wordDifference(was, is);
    if (pieces.some(({ kind }) => kind === 'same')) return <Words pieces={pieces} side={side} />;
  }
  const shown = {
    removed: before !== undefined && side !== 'after',
    added: after !== undefined && side !== 'before',
  };
  return (
    <span className={styles.words}>
      {shown.removed && <del className={styles.removed}>{was}</del>}
      {shown.removed && shown.added && ' → '}
      {shown.added && <ins className={styles.added}>{is}</ins>}
    </span>
  );
}

function Words({ pieces, side }: { pieces: readonly TextPiece[]; side: Side }) {
  let at = 0;
  return (
    <span className={styles.words}>
      {pieces
        .filter(({ kind }) => side === 'both' || kind !== (side === 'before' ? 'added' : 'removed'))
        .map(({ kind, text }) => {
          const key = `${at} ${kind}`;
          at += text.length;
          if (kind === 'same') return <span key={key}>{text}</span>;
          return kind === 'removed' ? (
            <del key={key} className={styles.removed}>
              {text}
            </del>
          ) : (
            <ins key={key} className={styles.added}>
              {text}
            </ins>
          );
        })}
    </span>
  );
}
