// The documents of one place, or what a search found: heading, order, form and the list itself.
import { useEffect, useState } from 'react';
import type { LibraryEntry, Ports } from '../../actions/ports';
import { Button, IconButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Menu } from '../../ui/Menu';
import { counted } from '../documentWords';
import { DocumentList } from './DocumentList';
import styles from './DocumentSection.module.css';
import { matches, type Section, type Sort, sorted } from './listing';
import { useListForm } from './useListForm';

const titles: Record<Exclude<Section, 'bin'>, string> = {
  recent: 'Recent',
  journey: 'Maps',
  blueprint: 'Blueprints',
  persona: 'Personas',
  segmentation: 'Segments',
};

const sorts: { sort: Sort; label: string }[] = [
  { sort: 'edited', label: 'Last edited' },
  { sort: 'title', label: 'Title' },
  { sort: 'created', label: 'Created' },
];

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
        {shown.length > 0 && (
          <div className={styles.form}>
            <Menu
              align="end"
              trigger={
                <Button size="s" variant="quiet" iconEnd="chevron-down">
                  {sorts.find(({ sort }) => sort === form.sort)?.label}
                </Button>
              }
              items={sorts.map(({ sort, label }) => ({
                label,
                checked: sort === form.sort,
                onSelect: () => setForm({ ...form, sort }),
              }))}
            />
            <IconButton
              size="s"
              icon="layout-grid"
              label="Grid"
              pressed={form.view === 'grid'}
              onClick={() => setForm({ ...form, view: 'grid' })}
            />
            <IconButton
              size="s"
              icon="list"
              label="List"
              pressed={form.view === 'list'}
              onClick={() => setForm({ ...form, view: 'list' })}
            />
          </div>
        )}
      </div>
      {shown.length > 0 ? (
        <>
          <DocumentList ports={ports} entries={shown} view={form.view} query={query} />
          <p className={styles.hint}>
            Drop a JSON, CSV or Mermaid file anywhere to import it, or paste its text.
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
        Titles, cards, stages and people were searched. The bin was not.
      </EmptyState>
    );
  }
  if (isLibraryEmpty || section === 'recent') {
    return (
      <EmptyState icon="route" title="Nothing here yet">
        Start with a blank map or the sample. Or drop a JSON, CSV or Mermaid file anywhere on this
        page.
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
