// A small picture of a document drawn from its summary, so that a map is known by the shape of its curve.
import { useId } from 'react';
import type { LibraryEntry } from '../../actions/ports';
import { monotone } from '../../layout/curve';
import { PersonaPicture, SegmentsPicture } from './sheetPictures';
import styles from './Thumbnail.module.css';

type Props = Pick<LibraryEntry, 'kind' | 'title' | 'summary'>;

/** Map units; the picture scales to its place. */
const width = 280;
const height = 158;
const left = 18;
const span = width - 2 * left;

export function Thumbnail({ kind, title, summary }: Props) {
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {kind === 'persona' && <PersonaPicture name={title} notes={summary.cards} />}
      {kind === 'segmentation' && <SegmentsPicture count={summary.cards} />}
      {(kind === 'journey' || kind === 'blueprint') && (
        <GridPicture isBlueprint={kind === 'blueprint'} summary={summary} />
      )}
    </svg>
  );
}

const journeyRows = ['blue', 'slate', 'violet', 'rose', 'green'];
const blueprintRows = ['teal', 'blue', 'violet', 'slate', 'orange', 'green'];

export function GridPicture({
  isBlueprint = false,
  summary,
}: {
  isBlueprint?: boolean;
  summary: Pick<LibraryEntry['summary'], 'stages' | 'steps' | 'cards' | 'curve'>;
}) {
  const { stages, steps, cards, curve } = summary;
  const hasCurve = curve.length > 1;
  const hues = isBlueprint ? blueprintRows : journeyRows;
  const rows = hasCurve ? hues.slice(0, 2) : hues;
  const gap = hasCurve ? 13 : 17;
  return (
    <>
      <Columns count={Math.min(Math.max(stages, 1), 16)} />
      {rows.map((hue, index) => (
        <Row
          key={hue}
          hue={hue}
          y={38 + index * gap}
          columns={Math.min(Math.max(steps, 1), 24)}
          share={Math.min(1, cards / Math.max(1, steps * hues.length))}
          seed={index}
        />
      ))}
      {isBlueprint && !hasCurve && <BlueprintLines gap={gap} />}
      {hasCurve && <Curve values={curve} top={70} bottom={122} />}
      {hasCurve && <HeatStrip values={curve} />}
    </>
  );
}

function Columns({ count }: { count: number }) {
  const each = span / count;
  return Array.from({ length: count }, (_, index) => (
    <rect
      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
      key={index}
      x={left + index * each}
      y={18}
      width={Math.max(1, each - 3)}
      height={11}
      rx={2.5}
      fill="var(--thumb-head)"
    />
  ));
}

type RowProps = { hue: string; y: number; columns: number; share: number; seed: number };

/** Marks spread over the row, as many as the map is full: a texture, not a plan. */
function Row({ hue, y, columns, share, seed }: RowProps) {
  const each = span / columns;
  const step = 0.618;
  return Array.from({ length: columns }, (_, index) => {
    const threshold = ((index + 1) * step + seed * 0.37) % 1;
    const isFull = threshold < share * 1.1;
    return (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
        key={index}
        x={left + index * each}
        y={y}
        width={Math.max(1, each - 3)}
        height={8}
        rx={2}
        fill={isFull ? `var(--lane-${hue}-bar)` : 'var(--thumb-empty)'}
        opacity={isFull ? 0.42 : 1}
      />
    );
  });
}

function BlueprintLines({ gap }: { gap: number }) {
  return [2, 4, 5].map((row, index) => (
    <line
      key={row}
      x1={left}
      x2={left + span - 3}
      y1={38 + row * gap - 4.5}
      y2={38 + row * gap - 4.5}
      stroke="var(--c-border-strong)"
      strokeWidth={1}
      strokeDasharray={index === 1 ? undefined : '4 3'}
    />
  ));
}

function levelOf(value: number): string {
  const level = Math.round(value * 2);
  return level < 0 ? `n${-level}` : level > 0 ? `p${level}` : '0';
}

function Curve({
  values,
  top,
  bottom,
}: {
  values: readonly number[];
  top: number;
  bottom: number;
}) {
  const id = useId();
  const each = span / values.length;
  const points = values.map((value, index) => ({
    x: left + (index + 0.5) * each - 1.5,
    y: top + ((1 - value) / 2) * (bottom - top),
  }));
  const pieces = monotone(points).map(
    ({ control1: a, control2: b, to }) => `C${a.x} ${a.y} ${b.x} ${b.y} ${to.x} ${to.y}`,
  );
  const [first] = points;
  const path = `M${first?.x ?? 0} ${first?.y ?? 0}${pieces.join('')}`;
  const middle = (top + bottom) / 2;
  return (
    <>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={0} x2={0} y1={top} y2={bottom}>
        {['p2', 'p1', '0', 'n1', 'n2'].map((level, index) => (
          <stop key={level} offset={index / 4} stopColor={`var(--sent-${level})`} />
        ))}
      </linearGradient>
      <line
        x1={left}
        x2={left + span - 3}
        y1={middle}
        y2={middle}
        stroke="var(--c-border)"
        strokeWidth={1}
        strokeDasharray="2 3"
      />
      <path d={`${path}V${middle}H${first?.x ?? 0}Z`} fill={`url(#${id})`} opacity={0.12} />
      <path d={path} fill="none" stroke={`url(#${id})`} strokeWidth={2.5} strokeLinecap="round" />
      {points.length <= 24 &&
        points.map((point, index) => (
          <circle
            key={point.x}
            cx={point.x}
            cy={point.y}
            r={3.2}
            fill={`var(--sent-${levelOf(values[index] ?? 0)})`}
            stroke="var(--thumb-ground)"
            strokeWidth={1.5}
          />
        ))}
    </>
  );
}

function HeatStrip({ values }: { values: readonly number[] }) {
  const each = span / values.length;
  return values.map((value, index) => (
    <rect
      // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
      key={index}
      x={left + index * each}
      y={134}
      width={Math.max(1, each - 3)}
      height={7}
      rx={2}
      fill={`var(--sent-${levelOf(value)})`}
    />
  ));
}
