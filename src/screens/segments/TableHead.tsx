import type { SegmentColumn } from '../../analysis/segmentTable';
import { setValueUnit } from '../../commands/segmentation/setValueUnit';
import { limits } from '../../document/limits';
import type { SegmentationDocument } from '../../document/segmentation';
import type { Editor } from '../../store/editor';
import { BareInput } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import styles from './SegmentTable.module.css';

type Props = {
  columns: readonly SegmentColumn[];
  /** Of the values. */
  unit: string;
  /** Rows say which they are. */
  isCounted: boolean;
  isReadOnly: boolean;
  editor: Editor<SegmentationDocument>;
};

export function TableHead({ columns, unit, isCounted, isReadOnly, editor }: Props) {
  return (
    <thead>
      <tr aria-rowindex={isCounted ? 1 : undefined}>
        <th scope="col" className={styles.corner}>
          <span className="visuallyHidden">Details</span>
        </th>
        {columns.map((column) => (
          <th key={column.id} scope="col" data-kind={column.kind} data-column={column.id}>
            <div className={styles.head}>
              <span className={styles.headTitle}>{column.title}</span>
              {column.id === 'value' && (
                <BareInput
                  label="Unit of value"
                  placeholder="unit"
                  className={styles.unit}
                  maxLength={limits.titleLength}
                  value={unit}
                  readOnly={isReadOnly}
                  {...typing(editor, 'unit', (text) => setValueUnit({ unit: text }))}
                />
              )}
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}
