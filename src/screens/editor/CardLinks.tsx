// The links of a card as a list: the way to them without a pointer.
import type { GridContext } from '../../actions/action';
import { run } from '../../actions/grid/run';
import { deleteLinks } from '../../commands/grid/deleteLinks';
import { linksOf } from '../../document/queries';
import { useEditorState } from '../../store/react';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './Inspector.module.css';

export function CardLinks({ context, cardId }: { context: GridContext; cardId: string }) {
  const document = useEditorState(context.editor, (state) => state.document);
  const links = linksOf(document, cardId);
  if (links.length === 0) return null;
  return (
    <div>
      <p className={styles.caption}>Connections</p>
      <ul className={styles.links}>
        {links.map(([id, link]) => {
          const out = link.from === cardId;
          const other = document.cards[out ? link.to : link.from]?.text || 'Empty card';
          return (
            <li key={id} className={styles.link}>
              <Icon
                name={link.heads === 2 ? 'arrow-left-right' : out ? 'arrow-right' : 'arrow-left'}
                label={link.heads === 2 ? 'both ways' : out ? 'to' : 'from'}
              />
              <span title={other}>{other}</span>
              <IconButton
                size="s"
                icon="x"
                label={`Remove the link to ${other}`}
                onClick={() => run(context, deleteLinks({ linkIds: [id] }))}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
