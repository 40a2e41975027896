// An arrow between two cards. Its route comes from the layout; React Flow only keeps it in the right layer.
import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useEditorState } from '../context';
import type { LinkEdge as LinkEdgeType } from '../reconcile';
import styles from './LinkEdge.module.css';

export const LinkEdge = memo(function LinkEdge({ id, data }: EdgeProps<LinkEdgeType>) {
  const selected = useEditorState(
    ({ session: { cursor } }) => cursor?.kind === 'link' && cursor.linkId === id,
  );
  if (!data) return null;
  const { path, ticks, heads, kind } = data;
  const end = `url(#${selected ? 'link-head-selected' : 'link-head'})`;
  return (
    <g
      className={styles.link}
      data-link-id={id}
      data-kind={kind}
      data-selected={selected || undefined}
    >
      <path className={styles.target} d={path} />
      <path className={styles.halo} d={path} />
      <path
        className={styles.line}
        d={path}
        markerEnd={end}
        markerStart={heads === 2 ? end : undefined}
      />
      {ticks === '' ? null : <path className={styles.ticks} d={ticks} data-crossings />}
    </g>
  );
});

/** The two arrow heads that all links share; drawn once. */
export function LinkHeads() {
  return (
    <svg className={styles.heads} aria-hidden="true">
      <defs>
        <ArrowHead id="link-head" className={styles.head} />
        <ArrowHead id="link-head-selected" className={styles.headSelected} />
      </defs>
    </svg>
  );
}

function ArrowHead({ id, className }: { id: string; className: string | undefined }) {
  return (
    <marker
      id={id}
      viewBox="0 0 10 10"
      refX="9"
      refY="5"
      markerWidth="10"
      markerHeight="10"
      markerUnits="userSpaceOnUse"
      orient="auto-start-reverse"
    >
      <path className={className} d="M1 1 9 5 1 9 Z" />
    </marker>
  );
}
