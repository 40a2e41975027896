// A comparison in one of its views; documents without a grid have the list only.
import type { Compared } from '../../analysis/compare/compareVersions';
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
  compared: Compared;
  view: ViewName;
  changesOnly: boolean;
}

export function CompareView({ compared: { map, changes }, view, changesOnly }: Props) {
  if (!map || view === 'list') return <ChangeList label="Changes" changes={changes} />;
  const { elsewhere } = map;
  return (
    <>
      {view === 'side' ? (
        <SideBySide map={map} changesOnly={changesOnly} />
      ) : (
        <CompareGrid
          map={map}
          changesOnly={changesOnly}
          caption="Both versions in one, step by step"
        />
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
