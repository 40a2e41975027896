// The document a card leads to: its name, or that it is missing, and what can be done about it.
import { useRef } from 'react';
import type { GridContext } from '../../actions/action';
import { leadNowhere, leadTo, openTarget } from '../../actions/references/cardTarget';
import type { Card } from '../../document/grid';
import { targetLook } from '../../scene/cardTarget';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { TargetPicker } from '../references/TargetPicker';
import { useDocumentNames } from '../useDocumentNames';
import styles from './Inspector.module.css';

interface Props {
  context: GridContext;
  cardId: string;
  documentId: Card['documentId'];
  /** The list to choose from is open; whoever shows this keeps it, because choosing a type opens it too. */
  choosing: boolean;
  onChoosing: (choosing: boolean) => void;
}

export function LeadsTo({ context, cardId, documentId, choosing, onChoosing }: Props) {
  const choose = useRef<HTMLButtonElement>(null);
  const names = useDocumentNames(context.ports);
  const target = documentId === undefined ? null : targetLook(documentId, names);
  return (
    <fieldset>
      <legend className={styles.caption}>Leads to</legend>
      <p className={styles.target} data-missing={target?.isMissing || undefined}>
        {target ? <Icon name={target.icon} /> : null}
        <bdi>{target?.label ?? 'Nowhere yet'}</bdi>
      </p>
      <div className={styles.buttons}>
        <Button ref={choose} size="s" onClick={() => onChoosing(true)}>
          {target === null ? 'Choose…' : target.isMissing ? 'Link again…' : 'Change…'}
        </Button>
        {target && !target.isMissing ? (
          <Button size="s" onClick={() => openTarget(context, cardId)}>
            Open
          </Button>
        ) : null}
        {target ? (
          <Button
            size="s"
            onClick={() => {
              // The button goes with the link; the keyboard stays here.
              choose.current?.focus();
              leadNowhere(context, [cardId]);
            }}
          >
            Remove link
          </Button>
        ) : null}
      </div>
      {choosing ? (
        <TargetPicker
          context={context}
          finalFocus={choose}
          onClose={() => onChoosing(false)}
          onPick={(picked) => {
            leadTo(context, [cardId], picked);
            onChoosing(false);
          }}
        />
      ) : null}
    </fieldset>
  );
}
