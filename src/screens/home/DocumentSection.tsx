// The documents of one place, or what a search found: heading, order, form and the list itself.
import { useEffect, useState } from 'react';
import type { LibraryEntry, Ports } from '../../actions/ports';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { afterLoad } from '../afterLoad';
import { counted } from '../documentWords';
import styles from './DocumentSection.module.css';
import { matches, type Section, sorted } from './listing';
import { useListForm } from './useListForm';

// Menus are a good part of the app's weight, and who comes for the first time has nothing to list.
const DocumentList = afterLoad(() => import('./DocumentList').then((m) => m.DocumentList));
const ListFormBar = afterLoad(() => import('./ListFormBar').then((m) => m.ListFormBar));

const titles: Record<Exclude<Section, 'bin'>, string> = {
  recent: 'Recent',
  journey: 'Maps',
  blueprint: 'Blueprints',
  persona: 'Personas',
  segmentation: 'Segments',
};

type Props = {
  ports: Ports;
  entries: readonly LibraryEntry[];
  section: Section;
  query: string;
  isLibraryEmpty: boolean;
  isOpening: boolean;
  onClearSearch: () => void;
};

export function DocumentSection(props: Props) {
  const { ports, entries, section, query, isLibraryEmpty, isOpening, onClearSearch } = props;
  const { form, setForm } = useListForm(ports.library);
  const isSearching = query.trim() !== '';
  const shown = sorted(isSearching ? entries.filter((e) => matches(e, query)) : entries, form.sort);
  const said = isSearching ? foundWords(shown.length) : '';
  useAnnounced(ports, said);
  if (isOpening) return <section aria-busy="true" aria-label="Documents" />;
  return (
    <section className={styles.section} aria-labelledby="documents">
      <div className={styles.head}>
        <h2 id="documents" className={styles.title}>
          {isSearching ? 'Results' : titles[section === 'bin' ? 'recent' : section]}
          {isSearching && <span className={styles.count}>{said}</span>}
        </h2>
        {shown.length > 0 && <ListFormBar form={form} onForm={setForm} />}
      </div>
      {shown.length > 0 ? (
        <>
          <DocumentList ports={ports} entries={shown} view={form.view} query={query} />
          <p className={styles.hint}>
            Drop a JSON, CSV, Excel, Mermaid, CJML or Markdown file anywhere to import it, or paste
            its text.
          </p>
        </>
      ) : (
        <Nothing
          section={section}
          isSearching={isSearching}
          isLibraryEmpty={isLibraryEmpty}
          query={query}
          onClearSearch={onClearSearch}
        />
      )}
    </section>
  );
}

function Nothing({
  section,
  isSearching,
  isLibraryEmpty,
  query,
  onClearSearch,
}: Pick<Props, 'section' | 'isLibraryEmpty' | 'query' | 'onClearSearch'> & {
  isSearching: boolean;
}) {
  if (isSearching) {
    return (
      <EmptyState
        icon="search"
        title={`Nothing with “${query.trim()}”`}
        action={<Button onClick={onClearSearch}>Clear search</Button>}
      >
        Titles and all words inside were searched. The bin was not.
      </EmptyState>
    );
  }
  if (isLibraryEmpty || section === 'recent') {
    return (
      <EmptyState icon="route" title="Nothing here yet">
        Start with a blank map or the sample. Or drop a JSON, CSV, Excel, Mermaid, CJML or Markdown
        file anywhere on this page.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="folder"
      title={`No ${titles[section === 'bin' ? 'recent' : section].toLowerCase()} yet`}
    >
      Start one above.
    </EmptyState>
  );
}

function foundWords(count: number): string {
  return count === 0 ? 'Nothing found' : `${counted(count, 'document')} found`;
}

/** Once typing pauses, so that a word is not announced letter by letter. */
function useAnnounced({ announce, later }: Pick<Ports, 'announce' | 'later'>, words: string) {
  const [first] = useState(words);
  useEffect(() => {
    if (words === '' || words === first) return;
    return later(600, () => announce(words));
  }, [announce, later, words, first]);
}
