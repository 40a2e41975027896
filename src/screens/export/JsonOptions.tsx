import type { LibraryEntry } from '../../actions/ports';
import { relatedEntries } from '../../actions/references/related';
import { Checkbox } from '../../ui/Choice';
import { useObservable } from '../useObservable';
import styles from './ExportOptions.module.css';
import type { OptionProps } from './optionProps';

export function JsonOptions({ ports, document, choices, change }: OptionProps) {
  const related = relatedEntries(useObservable(ports.library.documents), document);
  return (
    <>
      <p className={styles.hint}>
        Everything, pictures included. Opens here again as it is. The file is checked before it is
        downloaded.
      </p>
      {related.length > 0 && (
        <Checkbox
          label={
            related.length === 1
              ? 'With the document it refers to'
              : `With the ${related.length} documents it refers to`
          }
          checked={choices.withRelated}
          onChange={(withRelated) => change({ withRelated })}
        />
      )}
      {related.length > 0 && choices.withRelated && (
        <p className={styles.hint}>{titlesOf(related)}</p>
      )}
    </>
  );
}

const namedAtMost = 6;

function titlesOf(entries: readonly LibraryEntry[]): string {
  const named = entries.slice(0, namedAtMost).map(({ title }) => title.trim() || 'Untitled');
  const more = entries.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
