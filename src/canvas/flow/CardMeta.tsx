// The line under a card's text: what its type knows beyond words.
import type { CSSProperties } from 'react';
import type { Card } from '../../document/grid';
import { type MetaItem, metaOf } from '../../layout/cardMeta';
import { Icon } from '../../ui/Icon';
import { type IconName, icons } from '../../ui/icons';
import { useEditorState } from '../context';
import { markerPaths } from '../emotion/markers';
import styles from './CardMeta.module.css';

export function CardMeta({ card }: { card: Card }) {
  const personas = useEditorState((state) => state.document.personas);
  return (
    <div className={styles.meta}>
      {metaOf(card, personas).map((item) => (
        <Item
          key={`${item.kind} ${'label' in item ? item.label : ''}${'name' in item ? item.name : ''}`}
          item={item}
        />
      ))}
    </div>
  );
}

function Item({ item }: { item: MetaItem }) {
  switch (item.kind) {
    case 'severity':
      return <Ticks value={item.value} />;
    case 'persona':
      return (
        <svg className={styles.persona} viewBox="-7 -7 14 14" role="img" aria-label={item.name}>
          <path d={markerPaths[item.marker]} style={{ '--persona': item.color } as CSSProperties} />
        </svg>
      );
    case 'channel':
    case 'evidence':
      return (
        <span className={styles.item}>
          {item.icon !== null && isIcon(item.icon) ? (
            <Icon name={item.icon} className={styles.icon} />
          ) : null}
          <span className={styles.word}>{item.label}</span>
        </span>
      );
    default:
      return <span className={styles.word}>{item.label}</span>;
  }
}

function Ticks({ value }: { value: number }) {
  return (
    <span className={styles.ticks} role="img" aria-label={`Severity ${value} of 5`}>
      {[1, 2, 3, 4, 5].map((tick) => (
        <i key={tick} data-on={tick <= value || undefined} />
      ))}
    </span>
  );
}

function isIcon(name: string): name is IconName {
  return Object.hasOwn(icons, name);
}
