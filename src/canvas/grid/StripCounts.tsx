// In a lane folded to a strip no card is drawn; each cell says how many it holds.
import type { GridLayout, LaneRow, StepColumn } from '../../layout/gridLayout';
import styles from './GridBackground.module.css';

interface Props {
  layout: GridLayout;
  lane: LaneRow;
  steps: readonly StepColumn[];
}

export function StripCounts({ layout, lane, steps }: Props) {
  return steps.map((step) => {
    const count = layout.cells.get(`${lane.id}/${step.id}`)?.length ?? 0;
    return count > 0 ? (
      <span key={step.id} className={styles.count} style={{ left: step.x + 8 }}>
        {count}
      </span>
    ) : null;
  });
}
