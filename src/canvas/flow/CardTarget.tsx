// The chip on a card that leads to another document: its name, and a click away from it.
import { useContext } from 'react';
import type { Id } from '../../base/id';
import { targetLook } from '../../scene/cardTarget';
import { Icon } from '../../ui/Icon';
import { DocumentNamesContext, useCanvas } from '../context';
import styles from './CardTarget.module.css';

interface Props {
  cardId: Id;
  documentId: Id;
}

export function CardTarget({ cardId, documentId }: Props) {
  const { events } = useCanvas();
  const { icon, label, isMissing } = targetLook(documentId, useContext(DocumentNamesContext));
  const words = isMissing ? `${label}: link again` : `Open ${label}`;
  return (
    <button
      type="button"
      className={styles.target}
      // The keyboard stays in the one field of the map, whose keys and menus lead there too.
      tabIndex={-1}
      data-missing={isMissing || undefined}
      aria-label={words}
      title={words}
      onClick={() => events.onOpenTarget?.(cardId)}
    >
      <Icon name={icon} className={styles.icon} />
      <bdi className={styles.name}>{label}</bdi>
    </button>
  );
}
