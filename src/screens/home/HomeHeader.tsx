import { type RefObject, useState } from 'react';
import type { Ports } from '../../actions/ports';
import { Button, IconButton } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import { TextField } from '../../ui/TextField';
import { afterLoad } from '../afterLoad';
import { useLast } from '../useLast';
import { useObservable } from '../useObservable';
import styles from './HomeHeader.module.css';

const LibraryCheck = afterLoad(() => import('./LibraryCheck').then((m) => m.LibraryCheck));
const HomeHelp = afterLoad(() => import('./HomeHelp').then((m) => m.HomeHelp));

type Props = {
  ports: Ports;
  query: string;
  onQuery: (query: string) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  onImport: () => void;
};

export function HomeHeader({ ports, query, onQuery, searchRef, onImport }: Props) {
  const theme = useObservable(ports.theme);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isCheckOpen, setCheckOpen] = useState(false);
  const wasCheckAsked = useLast(isCheckOpen ? true : null);
  const wasHelpAsked = useLast(isHelpOpen ? true : null);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className={styles.header}>
      <h1 className={styles.brand}>
        <Mark />
        Throughline
      </h1>
      <search className={styles.search}>
        <TextField
          ref={searchRef}
          type="search"
          label="Search"
          hideLabel
          icon="search"
          placeholder="Search titles, cards, personas…"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={onQuery}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query !== '') {
              event.preventDefault();
              onQuery('');
            }
          }}
        />
        {query === '' ? (
          <span className={styles.hint} aria-hidden="true">
            <Kbd chord="Mod+K" />
          </span>
        ) : (
          <span className={styles.clear}>
            <IconButton
              size="s"
              icon="x"
              label="Clear search"
              onClick={() => {
                onQuery('');
                searchRef.current?.focus();
              }}
            />
          </span>
        )}
      </search>
      <div className={styles.actions}>
        <Button icon="file-up" shortcut="Mod+O" onClick={onImport}>
          Import
        </Button>
        <IconButton
          icon="list-checks"
          label="Check the library"
          onClick={() => setCheckOpen(true)}
        />
        <IconButton
          icon={theme === 'dark' ? 'sun' : 'moon'}
          label={`Switch to ${other} theme`}
          onClick={() => ports.theme.set(other)}
        />
        <IconButton icon="circle-question-mark" label="Help" onClick={() => setHelpOpen(true)} />
      </div>
      {wasCheckAsked ? (
        <LibraryCheck ports={ports} open={isCheckOpen} onClose={() => setCheckOpen(false)} />
      ) : null}
      {wasHelpAsked ? <HomeHelp open={isHelpOpen} onClose={() => setHelpOpen(false)} /> : null}
    </header>
  );
}

/** A diamond with the line that runs through it. */
function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" width={22} height={22} aria-hidden="true">
      <path d="M12 1.5 22.5 12 12 22.5 1.5 12Z" fill="var(--c-accent)" />
      <path
        d="M6.2 13.2C8 9.6 9.8 9.2 11.4 11.6s3.3 3.4 6.4-.8"
        fill="none"
        stroke="var(--c-on-accent)"
        strokeWidth={2}
        strokeLinecap="round"
      />
    </svg>
  );
}
