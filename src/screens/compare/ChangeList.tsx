// Changes as sentences, with the words that differ; by what they are changes of.
import type { Change } from '../../analysis/compare/change';
import { changeGroups } from '../../analysis/compare/changeGroups';
import { wordsOf } from '../../analysis/rowWords';
import { ChangeItem } from './ChangeItem';
import styles from './ChangeList.module.css';
import { FieldDifferences } from './Difference';

interface Props {
  label: string;
  changes: readonly Change[];
}

export function ChangeList({ label, changes }: Props) {
  return (
    <section className={styles.groups} aria-label={label}>
      {changeGroups(changes).map(({ table, title, changes: ofTable }) => (
        <section key={table} aria-label={title}>
          <h4 className={styles.title}>{title}</h4>
          <ul className={styles.list}>
            {ofTable.map((change) => (
              <li key={change.id}>
                <ChangeItem changes={[change]} look="row">
                  {change.sentence}
                  <Content change={change} />
                  {isToldInFull(change) ? null : <FieldDifferences changes={[change]} />}
                </ChangeItem>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The sentence has its name; what came or went has more to say. */
function Content({ change: { kind, before, after, sentence } }: { change: Change }) {
  if (kind !== 'added' && kind !== 'removed') return null;
  const lines = wordsOf(after ?? before ?? {}).split('\n');
  const text = lines.filter((line) => !sentence.includes(`“${line}”`)).join('\n');
  if (text === '') return null;
  return (
    <p className={styles.content}>{kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>}</p>
  );
}

/** The sentence has both values in it. */
function isToldInFull({ fields, sentence }: Change): boolean {
  const [field] = fields;
  if (!field || fields.length > 1) return fields.length === 0;
  if (typeof field.before === 'string' && typeof field.after === 'string') return false;
  return sentence.includes(field.after === undefined ? field.was : field.is);
}
