// An arrow or a branch. Its route comes from the layout; React Flow only keeps it in the right layer.
import type { EdgeProps, Edge as RfEdge } from '@xyflow/react';
import { memo } from 'react';
import { freeHead, lineLooks } from '../../scene/freeLines';
import type { FreeEdge } from '../../scene/freeView';
import styles from './FreeLine.module.css';

export type LineEdge = RfEdge<
  Pick<FreeEdge, 'style' | 'heads' | 'form'> & { path: string; chosen: boolean },
  'free'
>;

/** Of 10 units, the head takes 8. */
const markerSize = (freeHead * 10) / 8;

export const FreeLine = memo(function FreeLine({ id, data }: EdgeProps<LineEdge>) {
  if (!data) return null;
  const { path, style, heads, form, chosen } = data;
  const { width, dash, cap } = lineLooks[style];
  const head = `url(#${chosen ? 'free-head-chosen' : 'free-head'})`;
  return (
    <g
      className={`nopan ${styles.line}`}
      data-free-edge={form === 'arrow' ? id : undefined}
      data-form={form}
      data-chosen={chosen || undefined}
    >
      {form === 'arrow' ? <path className={styles.target} d={path} /> : null}
      <path
        className={styles.stroke}
        d={path}
        strokeWidth={width}
        strokeDasharray={dash?.join(' ')}
        strokeLinecap={cap}
        markerEnd={heads > 0 ? head : undefined}
        markerStart={heads === 2 ? head : undefined}
      />
    </g>
  );
});

/** The arrow heads that all lines share; drawn once. */
export function LineHeads() {
  return (
    <svg className={styles.heads} aria-hidden="true">
      <defs>
        {(['free-head', 'free-head-chosen'] as const).map((id) => (
          <marker
            key={id}
            id={id}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth={markerSize}
            markerHeight={markerSize}
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path
              className={styles[id === 'free-head' ? 'head' : 'headChosen']}
              d="M1 1 9 5 1 9 Z"
            />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
