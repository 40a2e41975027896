// Where a document is used: every document that refers to it, what it is there, and the way to it.
import { useId } from 'react';
import type { Ports } from '../../actions/ports';
import { usesOf } from '../../actions/references/usedIn';
import { Icon } from '../../ui/Icon';
import { kindIcons, kindNames } from '../documentWords';
import { useObservable } from '../useObservable';
import styles from './UsedIn.module.css';

interface Props {
  ports: Pick<Ports, 'library'>;
  id: string;
}

/** Nothing at all while nothing refers to it. */
export function UsedIn({ ports, id }: Props) {
  const heading = useId();
  const uses = usesOf(useObservable(ports.library.documents), id);
  if (uses.length === 0) return null;
  return (
    <section className={styles.uses} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        Used in
      </h2>
      <ul className={styles.list}>
        {uses.map(({ entry, where }) => (
          <li key={entry.id}>
            <a className={styles.use} href={`#/d/${entry.id}`}>
              <span className={styles.kind} title={kindNames[entry.kind]}>
                <Icon name={kindIcons[entry.kind]} />
              </span>
              <bdi className={styles.name}>{entry.title.trim() || 'Untitled'}</bdi>
              <span className={styles.where}>{where.join(', ')}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
