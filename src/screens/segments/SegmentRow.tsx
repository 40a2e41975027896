import { type KeyboardEvent, memo } from 'react';
import { lacksOf } from '../../analysis/segmentShares';
import type { SegmentColumn } from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import type { Editor } from '../../store/editor';
import { Icon } from '../../ui/Icon';
import { LacksDot, sentence } from './Lacks';
import { nameOf } from './lens';
import { SegmentCell } from './SegmentCell';
import styles from './SegmentTable.module.css';

export interface RowActions {
  onDetails(id: Id): void;
  onMove(id: Id, by: 1 | -1): void;
  /** A new row before it. */
  onInsert(id: Id): void;
  onDelete(id: Id): void;
  /** Its menu, below the button. */
  onMenu(id: Id, button: Element): void;
}

type Props = {
  id: Id;
  segment: Segment;
  /** The empty row at the end. */
  isNew: boolean;
  depth: number;
  number: number;
  /** Not all rows are there, so that each says which it is. */
  isCounted: boolean;
  hue: string | null;
  columns: readonly SegmentColumn[];
  names: (id: Id) => string | null;
  editor: Editor<SegmentationDocument>;
  actions: RowActions;
  isReadOnly: boolean;
  isChosen: boolean;
};

/** Drawn anew only when its own segment changes: tables are long and keystrokes many. */
export const SegmentRow = memo(function SegmentRow(props: Props) {
  const { id, segment, isNew, depth, number, hue, columns, names } = props;
  const { isCounted, editor, actions, isReadOnly, isChosen } = props;
  const name = isNew ? 'the new segment' : nameOf(segment);
  const lacks = isNew ? [] : lacksOf(segment);
  const canChange = !isReadOnly && !isNew;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!canChange || event.ctrlKey || event.metaKey) return;
    const isMenuKey = event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const more = event.currentTarget.querySelector('[data-more]');
    if (isMenuKey && more) actions.onMenu(id, more);
    else if (event.altKey && by !== null) actions.onMove(id, by);
    else return;
    event.preventDefault();
  };
  return (
    <tr
      className={styles.row}
      data-row={id}
      // The titles of the columns are the first.
      aria-rowindex={isCounted ? number + 1 : undefined}
      data-chosen={isChosen ? '' : undefined}
      data-new={isNew ? '' : undefined}
      onKeyDown={onKeyDown}
    >
      <td className={styles.start}>
        {!isNew && (
          <button
            type="button"
            id={`row-${id}`}
            data-cell=""
            className={styles.details}
            title={[`Details of ${name}`, sentence(lacks)].filter(Boolean).join(': ')}
            onClick={() => actions.onDetails(id)}
          >
            <span className={styles.dot} style={{ background: `var(--lane-${hue}-bar)` }} />
            {lacks.length > 0 && <LacksDot />}
            <span className="visuallyHidden">{[`Details of ${name}`, ...lacks].join(', ')}</span>
          </button>
        )}
      </td>
      {columns.map((column) => (
        <SegmentCell
          key={column.id}
          column={column}
          id={id}
          segment={segment}
          name={name}
          number={number}
          depth={depth}
          isNew={isNew}
          names={names}
          editor={editor}
          isReadOnly={isReadOnly}
          onDetails={actions.onDetails}
          after={
            column.kind === 'name' && canChange ? (
              <button
                type="button"
                // Keys have the menu key, and the keys that the menu tells.
                tabIndex={-1}
                data-more=""
                className={styles.more}
                aria-haspopup="menu"
                aria-label={`More for ${name}`}
                onClick={(event) => actions.onMenu(id, event.currentTarget)}
              >
                <Icon name="ellipsis" size={16} />
              </button>
            ) : null
          }
        />
      ))}
    </tr>
  );
});
