// The teacher at the foot of a segmentation map: what is chosen, and the few keys that are useful right now.
import type { Lens } from '../../actions/segmentation/lensView';
import { countOf } from '../../base/countOf';
import type { Id } from '../../base/id';
import { axisTitle, placeOn, shownAxes } from '../../document/segmentAxes';
import type { SegmentationDocument } from '../../document/segmentation';
import { type KeyHint, StatusBar } from '../../ui/StatusBar';
import { nameOf } from './lens';

const hints: Record<Lens, KeyHint[]> = {
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
    <StatusBar hints={hints[lens]}>
      {lens === 'table' && place !== '' ? place : placeText(map, chosen)}
    </StatusBar>
  );
}

function placeText(map: SegmentationDocument, chosen: Id | null): string {
  const segment = chosen === null ? undefined : map.segments[chosen];
  if (!segment) {
    return countOf(Object.keys(map.segments).length, 'segment');
  }
  const { x, y } = shownAxes(map);
  const places = [x, y].map((axis) => `${axisTitle(map, axis)} ${placeOn(segment, axis) ?? '–'}`);
  return [nameOf(segment), ...places].join(' · ');
}
