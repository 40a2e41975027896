// Segments that have no place on these two axes yet: dragged into the plot, or put in its middle by a click or Enter.
import { memo, type PointerEvent, useRef, useState } from 'react';
import type { Id } from '../../base/id';
import type { Segment } from '../../document/segmentation';
import { Icon } from '../../ui/Icon';
import { MenuAtPoint } from '../../ui/Menu';
import { useSteady } from '../useSteady';
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

type OpenMenu = { id: Id; name: string; point: { x: number; y: number } };

export function Tray({ waiting, colors, isReadOnly, onChoose, onDetails, ...doing }: Props) {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const onPlace = useSteady(doing.onPlace);
  const onDrag = useSteady(doing.onDrag);
  const { id: asked = '', name: askedName = '' } = menu ?? {};
  return (
    <section className={styles.tray} aria-labelledby="waiting">
      <h2 id="waiting" className={styles.trayTitle}>
        Not placed yet
      </h2>
      <ul className={styles.waiting}>
        {waiting.map(([id, segment]) => (
          <Piece
            key={id}
            id={id}
            name={nameOf(segment)}
            hue={colors[id] ?? 'slate'}
            isReadOnly={isReadOnly}
            onChoose={onChoose}
            onPlace={onPlace}
            onDrag={onDrag}
            onMenu={setMenu}
          />
        ))}
      </ul>
      <MenuAtPoint
        label={`More for ${askedName}`}
        point={menu?.point ?? null}
        onClose={() => setMenu(null)}
        finalFocus={() => document.getElementById(`more-${asked}`)}
        items={[
          {
            label: 'Place in the middle',
            icon: 'target',
            disabledReason: isReadOnly ? 'This map cannot be changed now.' : undefined,
            onSelect: () => onPlace(asked),
          },
          { label: 'Details', icon: 'panel-right', onSelect: () => onDetails(asked, true) },
        ]}
      />
    </section>
  );
}

type PieceProps = Pick<Props, 'isReadOnly' | 'onChoose' | 'onPlace' | 'onDrag'> & {
  id: Id;
  name: string;
  hue: string;
  /** One menu serves them all: hundreds can wait. */
  onMenu: (menu: OpenMenu) => void;
};

const Piece = memo(function Piece(props: PieceProps) {
  const { id, name, hue, isReadOnly, onChoose, onPlace, onDrag, onMenu } = props;
  const dragged = useRef(false);
  return (
    <li className={styles.waits}>
      <button
        type="button"
        id={`waiting-${id}`}
        className={styles.piece}
        disabled={isReadOnly}
        title={`Drag ${name} into the plot, or click to place it in the middle`}
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
        <span className={styles.swatch} style={{ background: `var(--lane-${hue}-bar)` }} />
        <span className={styles.pieceName}>{name}</span>
      </button>
      <button
        type="button"
        id={`more-${id}`}
        className={styles.more}
        aria-haspopup="menu"
        aria-label={`More for ${name}`}
        title={`More for ${name}`}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          onMenu({ id, name, point: { x: left, y: bottom } });
        }}
      >
        <Icon name="ellipsis" size={16} />
      </button>
    </li>
  );
});
