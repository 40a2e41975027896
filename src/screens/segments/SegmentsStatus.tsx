// The teacher at the foot of a segmentation map: what is chosen, and the few keys that are useful right now.
import type { Lens } from '../../actions/segmentation/lensView';
import type { Id } from '../../base/id';
import { axisTitle, placeOn, shownAxes } from '../../document/segmentAxes';
import type { SegmentationDocument } from '../../document/segmentation';
import { Kbd } from '../../ui/Kbd';
import styles from '../editor/StatusLine.module.css';
import { nameOf } from './lens';

type Hint = [chord: string | null, does: string];

const hints: Record<Lens, Hint[]> = {
  axes: [
    ['Tab', 'next segment'],
    ['ArrowRight', 'move 1 %'],
    ['Shift+ArrowRight', 'move 5 %'],
    ['Enter', 'details'],
    [null, 'or drag'],
  ],
  // Its canvas has a line of its own.
  tree: [],
  table: [
    [null, 'Type to replace'],
    ['F2', 'edit'],
    ['Enter', 'down'],
    ['Tab', 'right'],
    ['Alt+ArrowUp', 'move row'],
    ['Mod+V', 'paste a table'],
  ],
};

type Props = {
  map: SegmentationDocument;
  lens: Lens;
  chosen: Id | null;
  /** The cell of the table that has the keyboard. */
  place: string;
};

export function SegmentsStatus({ map, lens, chosen, place }: Props) {
  return (
    <footer className={styles.line}>
      <span className={styles.place}>
        {lens === 'table' && place !== '' ? place : placeText(map, chosen)}
      </span>
      <span className={styles.hints}>
        {hints[lens].map(([chord, does]) => (
          <span key={does} className={styles.hint}>
            {chord === null ? null : <Kbd chord={chord} />}
            {does}
          </span>
        ))}
      </span>
    </footer>
  );
}

function placeText(map: SegmentationDocument, chosen: Id | null): string {
  const segment = chosen === null ? undefined : map.segments[chosen];
  if (!segment) {
    const count = Object.keys(map.segments).length;
    return count === 1 ? '1 segment' : `${count} segments`;
  }
  const { x, y } = shownAxes(map);
  const places = [x, y].map((axis) => `${axisTitle(map, axis)} ${placeOn(segment, axis) ?? '–'}`);
  return [nameOf(segment), ...places].join(' · ');
}
