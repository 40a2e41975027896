// Where the cursor is and what is selected, over the cards: outlines that keep their width at every zoom.
import type { CSSProperties } from 'react';
import type { Box } from '../../base/geometry';
import { cellBox } from '../../layout/boxes';
import { cursorBox, rangeBox } from '../boxes';
import { useEditorState, useView } from '../context';
import { shareZoom, useCameraLayer } from '../useCameraLayer';
import styles from './SessionLayer.module.css';

export function SessionLayer() {
  const layer = useCameraLayer<HTMLDivElement>(shareZoom);
  const layout = useView((view) => view.layout);
  const cursor = useEditorState((state) => state.session.cursor);
  const range = useEditorState((state) => state.session.range);
  const editing = useEditorState((state) => state.session.editing);
  const selected = useEditorState((state) => state.session.selectedCards);
  const card =
    cursor?.kind === 'cell' && cursor.cardId !== null ? layout.cards.get(cursor.cardId) : undefined;
  const whole =
    cursor && cursor.kind !== 'cell' && cursor.kind !== 'link' ? cursorBox(layout, cursor) : null;
  const outlined = range ? rangeBox(layout, range) : null;
  return (
    <div ref={layer} className={styles.layer} aria-hidden="true">
      {whole ? <div className={styles.range} style={place(whole)} /> : null}
      {outlined ? <div className={styles.range} style={place(outlined)} /> : null}
      {card && (selected.size === 0 || selected.has(card.id)) ? (
        <div
          className={styles.card}
          data-editing={editing?.kind === 'card' || undefined}
          style={place(card)}
        />
      ) : null}
    </div>
  );
}

/** The cell the cursor is in, under the cards so that its lines cross none. */
export function CellCursor() {
  const layer = useCameraLayer<HTMLDivElement>(shareZoom);
  const layout = useView((view) => view.layout);
  const cursor = useEditorState((state) => state.session.cursor);
  const range = useEditorState((state) => state.session.range);
  const cell = cursor?.kind === 'cell' ? cellBox(layout, cursor.laneId, cursor.stepId) : null;
  const onCard = cursor?.kind === 'cell' && cursor.cardId !== null;
  return (
    <div ref={layer} className={styles.layer} aria-hidden="true">
      {cell && !range ? (
        <div className={styles.cell} data-card={onCard || undefined} style={place(cell)} />
      ) : null}
    </div>
  );
}

export function place({ x, y, width, height }: Box): CSSProperties {
  return { left: x, top: y, width, height };
}
