// The words on arrows, over the cards.
import { useEditorState, useView } from '../context';
import styles from './LinkEdge.module.css';

export function LinkLabels() {
  const edges = useView((view) => view.flow.edges);
  const typed = useEditorState(({ session: { editing } }) =>
    editing?.kind === 'link' ? editing.linkId : null,
  );
  return edges.map(({ id, data }) =>
    data?.label && id !== typed ? (
      <div
        key={id}
        className={styles.label}
        data-link-id={id}
        data-folded={!data.labelFits || undefined}
        style={{ left: data.labelX, top: data.labelY }}
        title={data.label}
      >
        {data.label}
      </div>
    ) : null,
  );
}
