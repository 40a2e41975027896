// One document of the list: a link with a picture and the facts, and its menu.
import { useId } from 'react';
import type { LibraryEntry } from '../../actions/ports';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menuEntry';
import { factsOf, kindIcons, kindNames, peopleOf, whenEdited } from '../documentWords';
import styles from './DocumentItem.module.css';
import { snippetOf } from './listing';
import { Thumbnail } from './Thumbnail';
import type { ListForm } from './useListForm';

type Props = {
  entry: LibraryEntry;
  view: ListForm['view'];
  query: string;
  now: number;
  menu: MenuEntry[];
  onContextMenu: (x: number, y: number) => void;
};

export function DocumentItem({ entry, view, query, now, menu, onContextMenu }: Props) {
  const factsId = useId();
  const title = entry.title.trim() || 'Untitled';
  const people = peopleOf(entry);
  const edited = whenEdited(entry.updatedAt, now);
  return (
    <li
      className={styles.item}
      data-view={view}
      onContextMenu={(event) => {
        event.preventDefault();
        onContextMenu(event.clientX, event.clientY);
      }}
    >
      <div className={styles.picture}>
        <Thumbnail {...entry} />
      </div>
      <div className={styles.body}>
        <span className={styles.kind} title={kindNames[entry.kind]}>
          <Icon name={kindIcons[entry.kind]} />
        </span>
        <a
          className={styles.link}
          href={`#/d/${entry.id}`}
          aria-describedby={factsId}
          title={title.length > 30 ? title : undefined}
        >
          <bdi>{title}</bdi>
        </a>
        <div id={factsId} className={styles.facts}>
          {query.trim() !== '' && <Found entry={entry} query={query} />}
          <p className={styles.size}>{factsOf(entry).join(' · ')}</p>
          <p className={styles.edited}>
            <span className={styles.when}>{view === 'grid' ? `Edited ${edited}` : edited}</span>
            {people && <span className={styles.people}>{people}</span>}
          </p>
        </div>
      </div>
      <div className={styles.more}>
        <Menu
          align="end"
          items={menu}
          trigger={<IconButton size="s" icon="ellipsis" label={`More for ${title}`} />}
        />
      </div>
    </li>
  );
}

function Found({ entry, query }: Pick<Props, 'entry' | 'query'>) {
  const snippet = snippetOf(entry, query);
  if (!snippet) return null;
  return (
    <p className={styles.found}>
      {snippet.before}
      <mark>{snippet.match}</mark>
      {snippet.after}
    </p>
  );
}
