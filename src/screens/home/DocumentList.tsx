// Documents as cards or rows; both are the same list of links, walked with the arrow keys.
import { type KeyboardEvent, useRef, useState } from 'react';
import { moveToBin } from '../../actions/library/moveToBin';
import { shortTitle } from '../../actions/library/shortTitle';
import type { LibraryEntry, Ports } from '../../actions/ports';
import { afterwards, usedWhere } from '../../actions/references/usedIn';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { MenuAtPoint } from '../../ui/Menu';
import { afterLoad } from '../afterLoad';
import { useLast } from '../useLast';
import { arrowTarget } from './arrowTarget';
import { DocumentItem } from './DocumentItem';
import styles from './DocumentList.module.css';
import { documentMenu } from './documentMenu';
import { RenameDialog } from './RenameDialog';
import type { ListForm } from './useListForm';

const CompareDialog = afterLoad(() =>
  import('../compare/CompareDialog').then((m) => m.CompareDialog),
);

type Props = {
  ports: Ports;
  entries: readonly LibraryEntry[];
  view: ListForm['view'];
  query: string;
};

export function DocumentList({ ports, entries, view, query }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [renaming, setRenaming] = useState<LibraryEntry | null>(null);
  const [compared, setCompared] = useState<LibraryEntry | null>(null);
  const [used, setUsed] = useState<{ entry: LibraryEntry; where: string } | null>(null);
  const question = useLast(used);
  const [asked, setAsked] = useState<{ entry: LibraryEntry; x: number; y: number } | null>(null);
  const menuFor = (entry: LibraryEntry) =>
    documentMenu(ports, entry, {
      onRename: () => setRenaming(entry),
      onCompare: () => setCompared(entry),
      onDelete: () => remove(entry),
    });
  /** False when it is asked first, because the document is used. */
  function remove(entry: LibraryEntry): boolean {
    const where = usedWhere(ports.library.documents.get(), entry.id);
    if (where === null) void moveToBin(ports, entry);
    else setUsed({ entry, where });
    return where === null;
  }

  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = event.target instanceof HTMLElement ? links().indexOf(event.target) : -1;
    const entry = entries[at];
    if (!entry) return;
    const next = arrowTarget(links(), at, event.key);
    if (next) next.focus();
    else if (event.key === 'F2') setRenaming(entry);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      const neighbour = links()[at + 1] ?? links()[at - 1];
      // A question gives the focus back to the document it is about.
      if (remove(entry)) neighbour?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <ul ref={list} className={styles.list} data-view={view} onKeyDown={onKeyDown}>
        {entries.map((entry) => (
          <DocumentItem
            key={entry.id}
            entry={entry}
            view={view}
            query={query}
            now={ports.now()}
            menu={menuFor(entry)}
            onContextMenu={(x, y) => setAsked({ entry, x, y })}
          />
        ))}
      </ul>
      <MenuAtPoint
        label={asked ? `More for ${asked.entry.title}` : 'More'}
        items={asked ? menuFor(asked.entry) : []}
        point={asked}
        onClose={() => setAsked(null)}
      />
      <ConfirmDialog
        open={used !== null}
        danger
        title={`Move “${shortTitle(question?.entry.title ?? '')}” to the bin?`}
        description={
          question
            ? `“${shortTitle(question.entry.title)}” is ${question.where}. ${afterwards(question.entry)}`
            : 'It is used.'
        }
        confirmLabel="Move to bin"
        onCancel={() => setUsed(null)}
        onConfirm={() => {
          setUsed(null);
          if (used) void moveToBin(ports, used.entry);
        }}
      />
      {compared && (
        <CompareDialog ports={ports} subject={compared} onClose={() => setCompared(null)} />
      )}
      <RenameDialog ports={ports} entry={renaming} onClose={() => setRenaming(null)} />
    </>
  );
}
