// Which view of the document the picture shows.
import { viewsOf } from '../../actions/export/views';
import type { PictureView } from '../../scene/sceneOf';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './ExportOptions.module.css';
import type { OptionProps } from './optionProps';

/** By the names of the switch in the document's bar. */
const names: Record<PictureView, string> = {
  sheet: 'Sheet',
  relations: 'Relations',
  axes: 'Axes',
  tree: 'Tree',
};

export function ViewChoice({ document, choices: { view }, change }: OptionProps) {
  if (view === null) return null;
  return (
    <div className={styles.start}>
      <SegmentedControl
        label="Picture of"
        value={view}
        onChange={(next) => change({ view: next })}
        options={viewsOf(document).map((value) => ({ value, label: names[value] }))}
      />
    </div>
  );
}
