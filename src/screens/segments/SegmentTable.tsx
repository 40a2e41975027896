// Segments as rows to type into. Enter in a name goes to the next one, and past the last one to a new one.
import { flushSync } from 'react-dom';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { addSegment } from '../../commands/segmentation/addSegment';
import { deleteSegment } from '../../commands/segmentation/deleteSegment';
import { moveSegment } from '../../commands/segmentation/moveSegment';
import type { Segment } from '../../document/segmentation';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import type { SegmentListProps } from './Plot';
import { SegmentRow } from './SegmentRow';
import styles from './SegmentTable.module.css';

type Props = SegmentListProps & { ports: Ports };

export function SegmentTable({ editor, segments, isReadOnly, chosen, onChoose, ports }: Props) {
  const focusName = (id: Id | undefined) => {
    if (id !== undefined) document.getElementById(`name-${id}`)?.focus();
  };
  const add = () => {
    const id = ports.ids();
    let done: ReturnType<typeof editor.dispatch> | undefined;
    flushSync(() => {
      done = editor.dispatch(addSegment({ id, name: '', before: null }));
    });
    if (done?.ok) focusName(id);
    else if (done) ports.toast({ tone: 'warn', message: done.problem.message });
  };
  const next = (id: Id) => {
    const at = segments.findIndex(([other]) => other === id);
    if (at === segments.length - 1) add();
    else focusName(segments[at + 1]?.[0]);
  };
  const move = (id: Id, by: 1 | -1) => {
    const at = segments.findIndex(([other]) => other === id);
    if (at + by < 0 || at + by >= segments.length) return;
    const before = segments[at + (by === 1 ? 2 : -1)]?.[0] ?? null;
    const focused = document.activeElement;
    // Moving a row takes its focus away.
    flushSync(() => {
      editor.dispatch(moveSegment({ segmentId: id, before }));
    });
    if (focused instanceof HTMLElement) focused.focus();
  };
  const remove = (id: Id) => {
    const at = segments.findIndex(([other]) => other === id);
    editor.dispatch(deleteSegment({ segmentId: id }));
    requestAnimationFrame(() => focusName((segments[at + 1] ?? segments[at - 1])?.[0]));
  };
  return (
    <section className={styles.panel} aria-labelledby="segments">
      <div className={styles.head}>
        <h2 id="segments" className={styles.heading}>
          Segments
        </h2>
        <ShareChip segments={segments} />
      </div>
      {segments.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Who belongs</th>
              <th scope="col">Share %</th>
              <th scope="col">Across</th>
              <th scope="col">Upward</th>
              <th scope="col">
                <span className="visuallyHidden">More</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {segments.map(([id, segment], index) => (
              <SegmentRow
                key={id}
                id={id}
                segment={segment}
                index={index}
                count={segments.length}
                editor={editor}
                isReadOnly={isReadOnly}
                isChosen={id === chosen}
                onChoose={() => onChoose(id)}
                onNext={() => next(id)}
                onMove={(by) => move(id, by)}
                onDelete={() => remove(id)}
              />
            ))}
          </tbody>
        </table>
      ) : (
        <EmptyState icon="chart-scatter" title="No segments yet">
          A segment is a group of customers with common traits.
        </EmptyState>
      )}
      {!isReadOnly && (
        <div className={styles.add}>
          <Button icon="plus" onClick={add}>
            Add segment
          </Button>
        </div>
      )}
    </section>
  );
}

/** Warns, never blocks: half-typed shares are normal. */
function ShareChip({ segments }: { segments: readonly (readonly [Id, Segment])[] }) {
  const shares = segments.flatMap(([, { share }]) => share ?? []);
  if (shares.length === 0) return null;
  // Tenths add up to 99.99999 in binary.
  const sum = Math.round(shares.reduce((total, share) => total + share, 0) * 100) / 100;
  return sum === 100 ? (
    <Chip tone="ok" icon="check">
      Σ 100 %
    </Chip>
  ) : (
    <Chip tone="warn" icon="triangle-alert">
      Shares add to {sum} %
    </Chip>
  );
}
