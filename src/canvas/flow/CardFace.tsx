// What a card looks like. All distances are those of `layout/cardAnatomy`: its height was computed from them.
import type { CSSProperties } from 'react';
import type { Card } from '../../document/grid';
import { cardTypeLabels } from '../../document/vocabulary';
import { hasMeta, pictureRatioOf } from '../../layout/cardAnatomy';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/icons';
import { cardLooks, iconOfChannel } from '../../ui/tokens';
import styles from './CardFace.module.css';
import { CardMeta } from './CardMeta';
import { CardTarget } from './CardTarget';

/** Line height of the large words that a card shows from afar. */
const farLine = 30;

interface Props {
  id: string;
  card: Card;
  compact: boolean;
  selected: boolean;
  editing: boolean;
  imageUrl: string | null;
  height: number;
}

export function CardFace({ id, card, compact, selected, editing, imageUrl, height }: Props) {
  const look = cardLooks[card.type];
  return (
    <article
      className={styles.card}
      data-card-id={id}
      data-type={card.type}
      data-compact={compact || undefined}
      data-selected={selected || undefined}
      data-editing={editing || undefined}
      style={
        {
          '--type': `var(--type-${card.type})`,
          '--far-lines': Math.max(1, Math.floor((height - 4) / farLine)),
        } as CSSProperties
      }
      title={compact ? card.text : undefined}
    >
      {card.assetId !== undefined && !compact ? (
        <div
          className={styles.image}
          data-whole={card.pictureRatio !== undefined || undefined}
          style={{ aspectRatio: 1 / pictureRatioOf(card) }}
        >
          {imageUrl ? (
            <img src={imageUrl} alt={card.text} draggable={false} />
          ) : (
            <Icon name="image" />
          )}
        </div>
      ) : null}
      <div className={styles.body}>
        <Icon name={iconOf(card)} label={cardTypeLabels[card.type]} className={styles.icon} />
        <div className={styles.text} data-italic={'italic' in look || undefined} dir="auto">
          {card.text}
        </div>
        {!compact && card.documentId !== undefined ? (
          <CardTarget cardId={id} documentId={card.documentId} />
        ) : null}
        {!compact && hasMeta(card) ? <CardMeta card={card} /> : null}
      </div>
    </article>
  );
}

function iconOf(card: Card): IconName {
  const { channel } = card;
  if (card.type === 'touchpoint' && channel) return iconOfChannel(channel);
  return cardLooks[card.type].icon;
}
