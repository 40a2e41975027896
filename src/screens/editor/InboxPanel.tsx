// Cards that have no step yet: parked here by hand, or rescued from a file whose structure was broken.
import type { GridContext } from '../../actions/action';
import { describeCard } from '../../actions/grid/describe';
import { run } from '../../actions/grid/run';
import { deleteCards } from '../../commands/grid/deleteCards';
import type { Card } from '../../document/grid';
import { inboxCards } from '../../document/queries';
import { useEditorState } from '../../store/react';
import { Button, IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { cardLooks } from '../../ui/tokens';
import panel from '../SidePanel.module.css';
import { useAssetUrl } from '../useAssetUrl';
import styles from './Inspector.module.css';

interface Props {
  context: GridContext;
  /** Asks for the cell the selected card goes to. */
  onPlace: () => void;
  onClose: () => void;
}

export function InboxPanel({ context, onPlace, onClose }: Props) {
  const document = useEditorState(context.editor, (state) => state.document);
  const cards = inboxCards(document);
  return (
    <aside className={panel.panel} aria-label="Inbox">
      <header className={panel.head}>
        <h2>Inbox</h2>
        <IconButton size="s" icon="x" label="Close inbox" onClick={onClose} />
      </header>
      <div className={panel.body}>
        {cards.length === 0 ? (
          <p>Nothing parked. “Send to inbox” in a card’s menu puts it here.</p>
        ) : (
          <ul className={styles.links}>
            {cards.map(([id, card]) => (
              <li key={id} className={styles.link} aria-label={describeCard(card)}>
                <Thumb context={context} card={card} />
                <span title={card.text}>{wordsOf(card)}</span>
                <Button
                  size="s"
                  onClick={() => {
                    context.editor.setSession({ selectedCards: new Set([id]), range: null });
                    onPlace();
                  }}
                >
                  Place…
                </Button>
                <IconButton
                  size="s"
                  icon="trash-2"
                  label={`Delete ${wordsOf(card)}`}
                  onClick={() => run(context, deleteCards({ cardIds: [id] }))}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </aside>
  );
}

function Thumb({ context, card }: { context: GridContext; card: Card }) {
  const url = useAssetUrl(context.ports, card.assetId);
  if (!url) return <Icon name={cardLooks[card.type].icon} />;
  return <img className={styles.thumb} src={url} alt="" draggable={false} />;
}

function wordsOf({ text, assetId }: Card): string {
  return text === '' && assetId !== undefined ? 'Picture' : text;
}
