// A node of a free canvas. Distances inside are those of `layout/freeGraph`: its size was computed from them.
import type { NodeProps, Node as RfNode } from '@xyflow/react';
import { type CSSProperties, memo } from 'react';
import type { FreeNode } from '../../scene/freeView';
import { Icon } from '../../ui/Icon';
import { markerPaths } from '../emotion/markers';
import styles from './FreeNodeFace.module.css';

export type FaceNode = RfNode<
  { node: FreeNode; chosen: boolean; editing: boolean; connectable: boolean; aimed: boolean },
  'free'
>;

const sides = ['top', 'right', 'bottom', 'left'] as const;

export const FreeNodeFace = memo(function FreeNodeFace({ data }: NodeProps<FaceNode>) {
  const { node, chosen, editing, connectable, aimed } = data;
  const { mark } = node;
  return (
    // `nopan`: React Flow would take a press on it as one on the ground.
    <div
      className={`nopan ${styles.node}`}
      data-free-node={node.id}
      data-tone={node.tone}
      data-chosen={chosen || undefined}
      data-aimed={aimed || undefined}
      data-empty={node.label === '' || undefined}
      style={mark && ({ '--persona': mark.color } as CSSProperties)}
    >
      {mark ? (
        <svg className={styles.mark} viewBox="-8 -8 16 16" aria-hidden="true">
          <path d={markerPaths[mark.shape]} />
        </svg>
      ) : (
        <span className={styles.icon}>
          <Icon name={node.icon} size={20} />
        </span>
      )}
      <div className={styles.words}>
        <div className={styles.label} data-hidden={editing || undefined} dir="auto">
          {node.label || node.prompt}
        </div>
        {node.note === '' ? null : <div className={styles.note}>{node.note}</div>}
      </div>
      {node.pinned ? (
        <span className={styles.pin} title="Pinned: tidy layout leaves it here">
          <Icon name="pin" />
        </span>
      ) : null}
      {connectable
        ? sides.map((side) => (
            <i
              key={side}
              className={styles.handle}
              data-side={side}
              data-free-handle={node.id}
              title="Drag or click, then click the other end"
            />
          ))
        : null}
    </div>
  );
});
