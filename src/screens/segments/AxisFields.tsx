import { editAxis } from '../../commands/segmentation/editAxis';
import { limits } from '../../document/limits';
import type { SegmentationDocument } from '../../document/segmentation';
import type { Editor } from '../../store/editor';
import { TextField } from '../../ui/TextField';
import { typing } from '../sheet/typing';
import styles from './AxisFields.module.css';

type Props = {
  editor: Editor<SegmentationDocument>;
  axes: SegmentationDocument['axes'];
  isReadOnly: boolean;
};

const parts = [
  { part: 'low', label: 'Low end', placeholder: 'rarely' },
  { part: 'title', label: 'Axis', placeholder: 'How often they buy' },
  { part: 'high', label: 'High end', placeholder: 'weekly' },
] as const;

/** An axis is named at both ends, or nobody knows which way is more. */
export function AxisFields({ editor, axes, isReadOnly }: Props) {
  return (
    <div className={styles.axes}>
      {(['x', 'y'] as const).map((axis) => (
        <fieldset key={axis} className={styles.axis}>
          <legend className={styles.legend}>{axis === 'x' ? 'Across' : 'Upward'}</legend>
          {parts.map(({ part, label, placeholder }) => (
            <TextField
              key={part}
              label={label}
              placeholder={placeholder}
              maxLength={limits.titleLength}
              value={axes[axis][part]}
              readOnly={isReadOnly}
              {...typing(editor, `${axis} ${part}`, (text) =>
                editAxis({ axis, change: { [part]: text } }),
              )}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
