// Changes as sentences, with the words that differ.
import type { Change } from '../../analysis/compare/change';
import { ChangeItem, FieldDifferences } from './ChangeItem';
import styles from './CompareDialog.module.css';

export function ChangeList({ label, changes }: { label: string; changes: readonly Change[] }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {changes.map((change) => (
        <li key={change.id}>
          <ChangeItem changes={[change]}>
            {change.sentence}
            {isToldInFull(change) ? null : <FieldDifferences changes={[change]} />}
          </ChangeItem>
        </li>
      ))}
    </ul>
  );
}

/** The sentence has both values in it. */
function isToldInFull({ fields }: Change): boolean {
  const [field] = fields;
  return (
    fields.length === 1 && !(typeof field?.before === 'string' && typeof field.after === 'string')
  );
}
