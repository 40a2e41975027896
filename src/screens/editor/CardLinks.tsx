// The links of a card as a list: the way to them without a pointer. Each is named, shown on the map, and taken away.
import type { GridContext } from '../../actions/action';
import { goTo } from '../../actions/grid/cursor';
import { run } from '../../actions/grid/run';
import { deleteLinks } from '../../commands/grid/deleteLinks';
import { editLink } from '../../commands/grid/editLink';
import { linksOf } from '../../document/queries';
import { useEditorState } from '../../store/react';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { TextField } from '../../ui/TextField';
import styles from './Inspector.module.css';

export function CardLinks({ context, cardId }: { context: GridContext; cardId: string }) {
  const { editor, ports } = context;
  const document = useEditorState(editor, (state) => state.document);
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
            <li key={id}>
              <div className={styles.link}>
                <Icon
                  name={link.heads === 2 ? 'arrow-left-right' : out ? 'arrow-right' : 'arrow-left'}
                  label={link.heads === 2 ? 'both ways' : out ? 'to' : 'from'}
                />
                <span title={other}>{other}</span>
                <IconButton
                  size="s"
                  icon="spline"
                  label={`Go to the arrow of ${other}`}
                  onClick={() => {
                    goTo(context, { kind: 'link', linkId: id });
                    ports.focusGrid();
                  }}
                />
                <IconButton
                  size="s"
                  icon="x"
                  label={`Remove the link to ${other}`}
                  onClick={() => run(context, deleteLinks({ linkIds: [id] }))}
                />
              </div>
              <TextField
                label={`Label of the arrow ${out ? 'to' : 'from'} ${other}`}
                hideLabel
                placeholder="Label"
                value={link.label ?? ''}
                onChange={(text) =>
                  editor.dispatch(
                    editLink({ linkId: id, change: { label: text === '' ? null : text } }),
                    { group: id, typing: true },
                  )
                }
                onBlur={() => editor.closeGroup()}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
