// Segments on two of their dimensions: the plot, what waits beside it, and the names of the dimensions below.
import { lacksOf } from '../../analysis/segmentShares';
import { addSegment } from '../../commands/segmentation/addSegment';
import { setBubble } from '../../commands/segmentation/setBubble';
import { showAxes } from '../../commands/segmentation/showAxes';
import { axisTitle, dimensionsOf, shownAxes } from '../../document/segmentAxes';
import type { SegmentationDocument } from '../../document/segmentation';
import { Button, IconButton } from '../../ui/Button';
import { Select } from '../../ui/Select';
import styles from './AxesLens.module.css';
import { DimensionFields } from './DimensionFields';
import { LacksWords } from './Lacks';
import { type LensProps, run } from './lens';
import { Plot } from './Plot';
import { ShareChips } from './ShareChips';

type Props = LensProps & { map: SegmentationDocument };

export function AxesLens({ map, ...lens }: Props) {
  const { editor, ports, isReadOnly, onDetails } = lens;
  const add = () => {
    const id = ports.ids();
    if (run(lens, addSegment({ id, name: '', before: null }))) onDetails(id, true);
  };
  return (
    <div className={styles.axes}>
      <PlotBar map={map} {...lens} onAdd={add} />
      <Plot map={map} {...lens} onAdd={add} />
      <DimensionFields editor={editor} ports={ports} map={map} isReadOnly={isReadOnly} />
    </div>
  );
}

const measures = [
  { value: 'share', label: 'Share' },
  { value: 'size', label: 'Number of customers' },
  { value: 'value', label: 'Value' },
] as const;

type BarProps = LensProps & { map: SegmentationDocument; onAdd: () => void };

function PlotBar({ map, editor, ports, isReadOnly, onDetails, onAdd }: BarProps) {
  const shown = shownAxes(map);
  const options = dimensionsOf(map).map(([id]) => ({ value: id, label: axisTitle(map, id) }));
  const show = (x: string, y: string) => void run({ editor, ports }, showAxes({ x, y }));
  // What the other axis shows is traded for what this one showed.
  const across = (id: string) => show(id, id === shown.y ? shown.x : shown.y);
  const upward = (id: string) => show(id === shown.x ? shown.y : shown.x, id);
  return (
    <div className={styles.bar}>
      {!isReadOnly && (
        <Button icon="plus" onClick={onAdd}>
          Add segment
        </Button>
      )}
      <div className={styles.choice}>
        <span aria-hidden="true">Across</span>
        <Select
          hideLabel
          label="Dimension across"
          value={shown.x}
          options={options}
          disabled={isReadOnly}
          onChange={across}
        />
      </div>
      <IconButton
        size="s"
        icon="arrow-left-right"
        label="Swap the axes"
        disabled={isReadOnly}
        onClick={() => show(shown.y, shown.x)}
      />
      <div className={styles.choice}>
        <span aria-hidden="true">Upward</span>
        <Select
          hideLabel
          label="Dimension upward"
          value={shown.y}
          options={options}
          disabled={isReadOnly}
          onChange={upward}
        />
      </div>
      <div className={styles.choice}>
        <span aria-hidden="true">Size</span>
        <Select
          hideLabel
          label="Size of bubbles"
          value={map.bubble ?? 'share'}
          options={measures}
          disabled={isReadOnly}
          onChange={(measure) => void run({ editor, ports }, setBubble({ measure }))}
        />
      </div>
      <div className={styles.sums}>
        <Lacking segments={map.segments} />
        <ShareChips segments={map.segments} onDetails={onDetails} />
      </div>
    </div>
  );
}

/** The legend of the dot on bubbles. */
function Lacking({ segments }: { segments: SegmentationDocument['segments'] }) {
  const lacking = Object.values(segments).filter((segment) => lacksOf(segment).length > 0).length;
  if (lacking === 0) return null;
  return <LacksWords>{`${lacking} without persona or journey`}</LacksWords>;
}
