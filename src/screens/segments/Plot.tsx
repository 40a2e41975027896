// Segments as discs between two axes: dragged, or moved by arrow keys one per cent at a time, five with Shift.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { clamp } from '../../base/geometry';
import type { Id } from '../../base/id';
import { editSegment } from '../../commands/segmentation/editSegment';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import { hues } from '../../scene/segmentation';
import type { Editor, Gesture } from '../../store/editor';
import { Button } from '../../ui/Button';
import styles from './Plot.module.css';

export type SegmentListProps = {
  editor: Editor<SegmentationDocument>;
  segments: readonly (readonly [Id, Segment])[];
  isReadOnly: boolean;
  chosen: Id | null;
  onChoose: (id: Id | null) => void;
};

type Props = SegmentListProps & { axes: SegmentationDocument['axes'] };

export function Plot({ editor, segments, isReadOnly, chosen, onChoose, axes }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const waiting = segments.filter(([, { x, y }]) => x === undefined || y === undefined);
  const place = (id: Id) => {
    editor.dispatch(editSegment({ segmentId: id, change: { x: 50, y: 50 } }));
    onChoose(id);
    requestAnimationFrame(() => document.getElementById(`bubble-${id}`)?.focus());
  };
  return (
    <>
      <div className={styles.frame}>
        <div className={styles.up}>
          <span>{axes.y.low}</span>
          <strong>{axes.y.title || 'Upward'}</strong>
          <span>{axes.y.high}</span>
        </div>
        <div ref={field} className={styles.field}>
          {segments.map(([id, segment], index) =>
            segment.x === undefined || segment.y === undefined ? null : (
              <Bubble
                key={id}
                id={id}
                segment={segment}
                at={{ x: segment.x, y: segment.y }}
                hue={hues[index % hues.length] ?? 'slate'}
                isChosen={id === chosen}
                isReadOnly={isReadOnly}
                editor={editor}
                field={field}
                onChoose={() => onChoose(id)}
              />
            ),
          )}
        </div>
        <div className={styles.across}>
          <span>{axes.x.low}</span>
          <strong>{axes.x.title || 'Across'}</strong>
          <span>{axes.x.high}</span>
        </div>
      </div>
      {waiting.length > 0 && !isReadOnly && (
        <div className={styles.waiting}>
          <span>Not placed:</span>
          {waiting.map(([id, { name }]) => (
            <Button key={id} size="s" icon="plus" onClick={() => place(id)}>
              {name.trim() || 'Unnamed'}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

type BubbleProps = {
  id: Id;
  segment: Segment;
  at: { x: number; y: number };
  hue: string;
  isChosen: boolean;
  isReadOnly: boolean;
  editor: Editor<SegmentationDocument>;
  field: { current: HTMLDivElement | null };
  onChoose: () => void;
};

const steps: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

function Bubble(props: BubbleProps) {
  const { id, segment, at, hue, isChosen, isReadOnly, editor, field, onChoose } = props;
  const gesture = useRef<Gesture<SegmentationDocument> | null>(null);
  const size = 36 + Math.sqrt(segment.share ?? 4) * 9;
  const name = segment.name.trim() || 'Unnamed';
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const by = event.shiftKey ? 5 : 1;
    const change = { x: clamp(at.x + step[0] * by, 0, 100), y: clamp(at.y + step[1] * by, 0, 100) };
    editor.dispatch(editSegment({ segmentId: id, change }), { group: `move ${id}` });
  };
  const onPointerMove = (event: PointerEvent) => {
    const box = field.current?.getBoundingClientRect();
    if (!gesture.current || !box) return;
    const x = Math.round(clamp(((event.clientX - box.left) / box.width) * 100, 0, 100));
    const y = Math.round(clamp(((box.bottom - event.clientY) / box.height) * 100, 0, 100));
    gesture.current.update(editSegment({ segmentId: id, change: { x, y } }));
  };
  const end = (isKept: boolean) => {
    if (isKept) gesture.current?.commit();
    else gesture.current?.cancel();
    gesture.current = null;
  };
  return (
    <button
      type="button"
      id={`bubble-${id}`}
      className={styles.bubble}
      data-chosen={isChosen ? '' : undefined}
      style={{
        left: `${at.x}%`,
        bottom: `${at.y}%`,
        width: size,
        height: size,
        background: `color-mix(in srgb, var(--lane-${hue}-bar) 24%, transparent)`,
        borderColor: `var(--lane-${hue}-bar)`,
      }}
      onFocus={onChoose}
      onBlur={() => editor.closeGroup()}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (isReadOnly || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        gesture.current = editor.gesture('Move segment');
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
    >
      <span className={styles.name}>
        {name} {segment.share !== undefined && <small>{segment.share}%</small>}
      </span>
      <span className="visuallyHidden">{` at ${at.x} across, ${at.y} upward`}</span>
    </button>
  );
}
