// Segments that have no place on these two axes yet: dragged into the plot, or put in its middle by a click or Enter.
import { type PointerEvent, useRef } from 'react';
import type { Id } from '../../base/id';
import type { Segment } from '../../document/segmentation';
import { IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { nameOf } from './lens';
import styles from './Plot.module.css';

type Props = {
  waiting: readonly (readonly [Id, Segment])[];
  colors: Record<Id, string>;
  isReadOnly: boolean;
  onChoose: (id: Id) => void;
  onDetails: (id: Id, focus: boolean) => void;
  onPlace: (id: Id) => void;
  onDrag: (event: PointerEvent, id: Id, onDone: (moved: boolean) => void) => void;
};

export function Tray({ waiting, colors, isReadOnly, onChoose, onDetails, onPlace, onDrag }: Props) {
  const dragged = useRef(false);
  return (
    <section className={styles.tray} aria-labelledby="waiting">
      <h2 id="waiting" className={styles.trayTitle}>
        Not placed yet
      </h2>
      <ul className={styles.waiting}>
        {waiting.map(([id, segment]) => (
          <li key={id} className={styles.waits}>
            <button
              type="button"
              id={`waiting-${id}`}
              className={styles.piece}
              disabled={isReadOnly}
              title={`Drag ${nameOf(segment)} into the plot, or click to place it in the middle`}
              onFocus={() => onChoose(id)}
              onPointerDown={(event) => {
                dragged.current = false;
                onDrag(event, id, (moved) => {
                  dragged.current = moved;
                });
              }}
              onClick={() => {
                if (!dragged.current) onPlace(id);
                dragged.current = false;
              }}
            >
              <span
                className={styles.swatch}
                style={{ background: `var(--lane-${colors[id] ?? 'slate'}-bar)` }}
              />
              <span className={styles.pieceName}>{nameOf(segment)}</span>
            </button>
            <Menu
              align="end"
              trigger={
                <IconButton size="s" icon="ellipsis" label={`More for ${nameOf(segment)}`} />
              }
              items={[
                {
                  label: 'Place in the middle',
                  icon: 'target',
                  disabledReason: isReadOnly ? 'This map cannot be changed now.' : undefined,
                  onSelect: () => onPlace(id),
                },
                { label: 'Details', icon: 'panel-right', onSelect: () => onDetails(id, true) },
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
