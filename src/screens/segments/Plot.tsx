// Segments as discs between two axes: dragged, or moved by arrow keys one per cent at a time, five with Shift.
import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { placeChange, together } from '../../actions/segmentation/cellChange';
import { lacksOf } from '../../analysis/segmentShares';
import type { Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import { editSegment } from '../../commands/segmentation/editSegment';
import { axisOf, axisTitle, shownAxes } from '../../document/segmentAxes';
import type { SegmentationDocument } from '../../document/segmentation';
import { labelBelow, measureText } from '../../scene/segmentBubbles';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useSteady } from '../useSteady';
import { Bubble, type Place } from './Bubble';
import { BubbleLabel } from './BubbleLabel';
import { type LensProps, nameOf } from './lens';
import styles from './Plot.module.css';
import { Tray } from './Tray';
import { useBubbleDrag } from './useBubbleDrag';
import { useDiscs } from './useDiscs';

type Props = LensProps & { map: SegmentationDocument; onAdd: () => void };

export function Plot({ map, onAdd, ...lens }: Props) {
  const { editor, ports, isReadOnly, chosen, onChoose, onDetails } = lens;
  const field = useRef<HTMLDivElement>(null);
  const size = useSize(field);
  const axes = shownAxes(map);
  const { placed, waiting, colors, labels } = useDiscs(map, size, ports);
  const drag = useBubbleDrag({ editor, field, axes });
  const put = (id: Id) => {
    const change = together([placeChange(axes.x, 50), placeChange(axes.y, 50)]);
    editor.dispatch(editSegment({ segmentId: id, change }));
    focusBubble(id);
  };
  const titles = { x: axisTitle(map, axes.x), y: axisTitle(map, axes.y) };
  const placeWords = ({ x, y }: { x: number; y: number }) =>
    `at ${x} on ${titles.x}, ${y} on ${titles.y}`;
  const onMove = useSteady((id: Id, to: Place) => {
    const segment = map.segments[id];
    if (!segment) return;
    const change = together([placeChange(axes.x, to.x), placeChange(axes.y, to.y)]);
    editor.dispatch(editSegment({ segmentId: id, change }), { group: `move ${id}` });
    ports.announce(`${nameOf(segment)} ${placeWords(to)}`);
  });
  const onDrag = useSteady((event: PointerEvent, id: Id, onDone: (moved: boolean) => void) =>
    drag(event, id, { isWaiting: false, onDone }),
  );
  return (
    <div className={styles.plot} data-waiting={waiting.length > 0 ? '' : undefined}>
      <div className={styles.frame}>
        <Ends className={styles.up} axis={axisOf(map, axes.y)} title={titles.y} />
        <div ref={field} className={styles.field}>
          {placed.map(({ id, segment, at, disc }) => (
            <Bubble
              key={id}
              id={id}
              label={[
                nameOf(segment),
                measureText(segment, map),
                placeWords(at),
                ...lacksOf(segment),
              ]
                .filter(Boolean)
                .join(', ')}
              left={disc.x}
              top={disc.y}
              diameter={disc.diameter}
              across={at.x}
              upward={at.y}
              hue={colors[id] ?? 'slate'}
              lacks={lacksOf(segment).length > 0}
              isChosen={id === chosen}
              isReadOnly={isReadOnly}
              onChoose={onChoose}
              onDetails={onDetails}
              onLeave={editor.closeGroup}
              onMove={onMove}
              onDrag={onDrag}
            />
          ))}
          {placed.map(({ id, segment, disc }) => {
            const isChosen = id === chosen;
            const box = labels.get(id) ?? (isChosen ? labelBelow(disc, size) : undefined);
            const measure = measureText(segment, map);
            return (
              box && (
                <BubbleLabel
                  key={id}
                  {...box}
                  name={nameOf(segment)}
                  measure={measure}
                  isChosen={isChosen}
                />
              )
            );
          })}
          {placed.length + waiting.length === 0 && (
            <div className={styles.empty}>
              <EmptyState
                icon="chart-scatter"
                title="No segments yet"
                action={
                  isReadOnly ? null : (
                    <Button variant="primary" icon="plus" onClick={onAdd}>
                      Add the first segment
                    </Button>
                  )
                }
              >
                A segment is a group of customers with common traits. Have them in a spreadsheet?
                Paste them in the table.
              </EmptyState>
            </div>
          )}
        </div>
        <Ends className={styles.across} axis={axisOf(map, axes.x)} title={titles.x} />
      </div>
      {waiting.length > 0 && (
        <Tray
          waiting={waiting}
          colors={colors}
          isReadOnly={isReadOnly}
          onChoose={onChoose}
          onDetails={onDetails}
          onPlace={put}
          onDrag={(event, id, onDone) =>
            drag(event, id, {
              isWaiting: true,
              onDone(moved) {
                onDone(moved);
                if (moved) focusBubble(id);
              },
            })
          }
        />
      )}
    </div>
  );
}

function focusBubble(id: Id): void {
  requestAnimationFrame(() => document.getElementById(`bubble-${id}`)?.focus());
}

type EndsProps = {
  className: string | undefined;
  axis: { low: string; high: string };
  title: string;
};

function Ends({ className, axis, title }: EndsProps) {
  return (
    <div className={className}>
      <span>{axis.low}</span>
      <strong>{title}</strong>
      <span>{axis.high}</span>
    </div>
  );
}

/** Of the element's inside; discs and names are laid out in pixels. */
function useSize(ref: { current: HTMLElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
