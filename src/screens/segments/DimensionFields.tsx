// The names of the dimensions. One is named at both ends, or nobody knows which way is more.
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { addDimension } from '../../commands/segmentation/addDimension';
import { deleteDimension } from '../../commands/segmentation/deleteDimension';
import { editAxis } from '../../commands/segmentation/editAxis';
import { editDimension } from '../../commands/segmentation/editDimension';
import { showAxes } from '../../commands/segmentation/showAxes';
import { limits } from '../../document/limits';
import { axisTitle, dimensionsOf, shownAxes } from '../../document/segmentAxes';
import type { SegmentAxis, SegmentationDocument } from '../../document/segmentation';
import type { Editor } from '../../store/editor';
import { Button, IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { TextField } from '../../ui/TextField';
import { typing } from '../sheet/typing';
import styles from './DimensionFields.module.css';
import { run } from './lens';

type Props = {
  editor: Editor<SegmentationDocument>;
  ports: Ports;
  map: SegmentationDocument;
  isReadOnly: boolean;
};

const parts = [
  { part: 'low', label: 'Low end', placeholder: 'rarely' },
  { part: 'title', label: 'Dimension', placeholder: 'How often they buy' },
  { part: 'high', label: 'High end', placeholder: 'weekly' },
] as const;

export function DimensionFields(props: Props) {
  const { editor, ports, map, isReadOnly } = props;
  const add = () => {
    const id = ports.ids();
    if (!run({ editor, ports }, addDimension({ id, title: '', before: null }))) return;
    requestAnimationFrame(() => document.getElementById(`dimension-${id}`)?.focus());
  };
  return (
    <section className={styles.panel} aria-labelledby="dimensions">
      <h2 id="dimensions" className={styles.heading}>
        Dimensions
      </h2>
      {dimensionsOf(map).map(([id, axis]) => (
        <Dimension key={id} id={id} axis={axis} {...props} />
      ))}
      {!isReadOnly && (
        <div>
          <Button size="s" icon="plus" onClick={add}>
            Add dimension
          </Button>
        </div>
      )}
    </section>
  );
}

function Dimension({
  id,
  axis,
  editor,
  ports,
  map,
  isReadOnly,
}: Props & { id: Id; axis: SegmentAxis }) {
  const title = axisTitle(map, id);
  const shown = shownAxes(map);
  const isFirst = id === 'x' || id === 'y';
  const edit = (change: Partial<SegmentAxis>) =>
    isFirst ? editAxis({ axis: id, change }) : editDimension({ dimensionId: id, change });
  const show = (x: Id, y: Id) => void run({ editor, ports }, showAxes({ x, y }));
  const place = id === shown.x ? 'Across' : id === shown.y ? 'Upward' : '';
  return (
    <fieldset className={styles.dimension}>
      <legend className="visuallyHidden">{title}</legend>
      <span className={styles.place}>{place}</span>
      {parts.map(({ part, label, placeholder }) => (
        <TextField
          key={part}
          hideLabel
          id={part === 'title' ? `dimension-${id}` : `dimension-${id}-${part}`}
          label={`${label} of ${title}`}
          placeholder={`${label}: ${placeholder}`}
          maxLength={limits.titleLength}
          value={axis[part]}
          readOnly={isReadOnly}
          {...typing(editor, `${id} ${part}`, (text) => edit({ [part]: text }))}
        />
      ))}
      {!isReadOnly && (
        <Menu
          align="end"
          trigger={<IconButton size="s" icon="ellipsis" label={`More for ${title}`} />}
          items={[
            {
              label: 'Show across',
              icon: 'arrow-right',
              disabledReason: id === shown.x ? 'It is shown across.' : undefined,
              onSelect: () => show(id, id === shown.y ? shown.x : shown.y),
            },
            {
              label: 'Show upward',
              icon: 'arrow-up',
              disabledReason: id === shown.y ? 'It is shown upward.' : undefined,
              onSelect: () => show(id === shown.x ? shown.y : shown.x, id),
            },
            { kind: 'separator' },
            {
              label: 'Delete dimension',
              icon: 'trash-2',
              danger: true,
              disabledReason: isFirst ? 'Every map keeps two. Rename it instead.' : undefined,
              onSelect: () => void run({ editor, ports }, deleteDimension({ dimensionId: id })),
            },
          ]}
        />
      )}
    </fieldset>
  );
}
