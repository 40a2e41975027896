// A comparison in one of its views; documents without a grid have the list only.
import type { Change } from '../../analysis/compare/change';
import type { ComparedMap } from '../../analysis/compare/compareCells';
import { EmptyState } from '../../ui/EmptyState';
import { ChangeList } from './ChangeList';
import { CompareGrid } from './CompareGrid';
import styles from './CompareView.module.css';
import { SideBySide } from './SideBySide';

export type ViewName = 'overlay' | 'side' | 'list';

export const views = [
  { value: 'overlay', label: 'Overlaid' },
  { value: 'side', label: 'Side by side' },
  { value: 'list', label: 'List' },
] as const satisfies readonly { value: ViewName; label: string }[];

interface Props {
  map: ComparedMap | null;
  changes: readonly Change[];
  view: ViewName;
}

export function CompareView({ map, changes, view }: Props) {
  if (changes.length === 0 && (view === 'list' || isEmpty(map))) {
    return (
      <EmptyState icon="check" title="Nothing is different">
        Choose another version above, or come back when something has changed.
      </EmptyState>
    );
  }
  if (!map || view === 'list') return <ChangeList label="Changes" changes={changes} />;
  const { elsewhere } = map;
  return (
    <>
      {view === 'side' ? (
        <SideBySide map={map} />
      ) : (
        <CompareGrid map={map} caption="Both versions in one, step by step" />
      )}
      {elsewhere.length > 0 && (
        <div className={styles.elsewhere}>
          <h4 className={styles.title}>Not in a step</h4>
          <ChangeList label="Changes" changes={elsewhere} />
        </div>
      )}
    </>
  );
}

function isEmpty(map: ComparedMap | null): boolean {
  return map === null || map.stages.every(({ steps }) => steps.length === 0);
}
