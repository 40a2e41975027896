// The library: start something, find something, get something in. Opening a document is a link, everything else an action.
import { useEffect, useRef, useState } from 'react';
import { isBinned } from '../../actions/library/binned';
import type { Ports } from '../../actions/ports';
import { SkipLink } from '../../ui/SkipLink';
import { afterLoad } from '../afterLoad';
import { ImportHost } from '../import/ImportHost';
import { useImports } from '../import/useImports';
import { useObservable } from '../useObservable';
import { DocumentSection } from './DocumentSection';
import { HomeHeader } from './HomeHeader';
import { HomeNav } from './HomeNav';
import styles from './HomeScreen.module.css';
import { LibraryBanners } from './LibraryBanners';
import { inSection, type Section } from './listing';
import { StartTiles } from './StartTiles';
import { useHomeKeys } from './useHomeKeys';
import { usePreloadedEditor } from './usePreloadedEditor';

const BinList = afterLoad(() => import('./BinList').then((m) => m.BinList));

export function HomeScreen({ ports }: { ports: Ports }) {
  const documents = useObservable(ports.library.documents);
  const status = useObservable(ports.library.status);
  const [section, setSection] = useState<Section>('recent');
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const imports = useImports(ports, undefined, {
    note: 'Pictures become a new map, one step for each.',
    leaves: true,
    take: async (files) => {
      const { mapFromPictures } = await import('../../actions/pictures/mapFromPictures');
      await mapFromPictures(ports, files);
    },
  });
  useHomeKeys(ports.mac, search, imports.pick);
  usePreloadedEditor(ports);
  useEffect(() => {
    document.title = 'Throughline';
  }, []);

  const isSearching = query.trim() !== '';
  const isEmpty = !documents.some((entry) => !isBinned(entry));
  const shown = documents.filter((entry) => inSection(entry, isSearching ? 'recent' : section));
  const go = (next: Section) => {
    setSection(next);
    setQuery('');
    main.current?.scrollTo({ top: 0 });
  };
  return (
    <div className={styles.screen}>
      <SkipLink targetId="library">Skip to your documents</SkipLink>
      <HomeHeader
        ports={ports}
        query={query}
        onQuery={setQuery}
        searchRef={search}
        onImport={imports.pick}
      />
      <HomeNav
        ports={ports}
        documents={documents}
        section={isSearching ? null : section}
        onSection={go}
        isStored={status.kind === 'ready' || status.kind === 'opening'}
      />
      <main ref={main} id="library" tabIndex={-1} className={styles.main}>
        <div className={styles.content}>
          <LibraryBanners ports={ports} status={status} />
          {section !== 'bin' && !isSearching && (
            <StartTiles ports={ports} section={section} isFolded={!isEmpty} />
          )}
          {section === 'bin' && !isSearching ? (
            <BinList ports={ports} entries={shown} />
          ) : (
            <DocumentSection
              ports={ports}
              entries={shown}
              section={section}
              query={query}
              isLibraryEmpty={isEmpty}
              isOpening={status.kind === 'opening'}
              onClearSearch={() => setQuery('')}
            />
          )}
        </div>
      </main>
      <ImportHost imports={imports} takesPaste />
    </div>
  );
}
