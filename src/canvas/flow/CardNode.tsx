// A card on the canvas. Its box is known to React Flow; what it says comes straight from the document, so that a
// keystroke draws this card alone.
import { Handle, Position } from '@xyflow/react';
import { memo, useState } from 'react';
import { useCanvas, useEditorState, useGesture } from '../context';
import { CardFace } from './CardFace';
import styles from './CardNode.module.css';
import { useImageUrl } from './useImageUrl';

const sides = [
  ['top', Position.Top],
  ['right', Position.Right],
  ['bottom', Position.Bottom],
  ['left', Position.Left],
] as const;

export const CardNode = memo(function CardNode({
  id,
  height = 0,
}: {
  id: string;
  height?: number;
}) {
  const { gesture } = useCanvas();
  const dragged = useGesture((view) => view.dragged.has(id));
  const connecting = useGesture((view) => view.connectFrom === id);
  const [hovered, setHovered] = useState(false);
  const card = useEditorState((state) => state.document.cards[id]);
  const compact = useEditorState((state) => {
    const lane = state.document.lanes[state.document.cards[id]?.laneId ?? ''];
    return lane?.state !== undefined && lane.state !== 'open';
  });
  const selected = useEditorState((state) => state.session.selectedCards.has(id));
  const alone = useEditorState(
    ({ session: { selectedCards } }) => selectedCards.size === 1 && selectedCards.has(id),
  );
  const editing = useEditorState(
    ({ session: { editing } }) => editing?.kind === 'card' && editing.cardId === id,
  );
  const readOnly = useEditorState((state) => state.readOnly !== null);
  const imageUrl = useImageUrl(card?.assetId);
  if (!card) return null;
  return (
    // Pointer gestures are read from the canvas as a whole; this only shows the handles in time.
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: keyboard users link with their own command
    <div
      className={styles.holder}
      onPointerEnter={(event) => setHovered(event.pointerType !== 'touch')}
      onPointerLeave={() => setHovered(false)}
      data-dragged={dragged || undefined}
      data-connecting={connecting || undefined}
      onClick={(event) => {
        const { target } = event;
        if (target instanceof Element && target.closest('.react-flow__handle')) {
          gesture.setState({ connectFrom: id });
        }
      }}
    >
      <CardFace
        id={id}
        card={card}
        compact={compact}
        selected={selected}
        editing={editing}
        height={height}
        imageUrl={imageUrl}
      />
      {(hovered || alone) && !readOnly && !editing ? (
        <i className={styles.span} data-span-card={id} title="Drag over more steps" />
      ) : null}
      {hovered && !readOnly && !editing
        ? sides.map(([side, position]) => (
            <Handle
              key={side}
              id={side}
              type="source"
              position={position}
              className={styles.handle}
            />
          ))
        : null}
    </div>
  );
});
