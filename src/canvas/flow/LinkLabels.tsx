// The words on arrows, over the cards.
import { useView } from '../context';
import styles from './LinkEdge.module.css';

export function LinkLabels() {
  const edges = useView((view) => view.flow.edges);
  return edges.map(({ id, data }) =>
    data?.label ? (
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
