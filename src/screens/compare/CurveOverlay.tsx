// The emotion curve of one version over that of the other: before dashed, after solid, the gap between them tinted.
import { useId } from 'react';
import type { CurvePoint } from '../../analysis/compare/curveDifference';
import { curveGaps } from '../../analysis/compare/curveGaps';
import styles from './CompareGrid.module.css';
import type { Side } from './side';

interface Props {
  name: string;
  points: readonly CurvePoint[];
  stepWidth: number;
  side: Side;
}

const height = 96;
const inset = 12;

export function CurveOverlay({ name, points, stepWidth, side }: Props) {
  const hatch = useId();
  const width = points.length * stepWidth;
  const versions = (['was', 'is'] as const).filter(
    (version) => side === 'both' || (version === 'was') === (side === 'before'),
  );
  const x = (index: number) => (index + 0.5) * stepWidth;
  return (
    <svg
      className={styles.curve}
      width={width}
      height={height}
      role="img"
      aria-label={`Emotion curve of ${name}${legends[side]}. The next row has the numbers.`}
    >
      <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse">
        <path className={styles.hatch} d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" />
      </pattern>
      <line className={styles.neutral} x1={0} x2={width} y1={y(0)} y2={y(0)} />
      {(side === 'both' ? curveGaps(points) : []).map(({ from, to, isBetter }) => (
        <polygon
          key={from.at}
          className={styles.gap}
          // Worse is hatched, as on the map.
          {...(isBetter ? { 'data-better': '' } : { fill: `url(#${hatch})` })}
          points={`${x(from.at)},${y(from.was)} ${x(to.at)},${y(to.was)} ${x(to.at)},${y(to.is)} ${x(from.at)},${y(from.is)}`}
        />
      ))}
      {versions.map((version) => (
        <g key={version} data-version={version} className={styles.course}>
          <path d={pathOf(points, version, x)} />
          {points.map((point, index) => {
            const value = point[version];
            return value === null ? null : (
              <circle key={`${point.before}/${point.after}`} cx={x(index)} cy={y(value)} r={4} />
            );
          })}
        </g>
      ))}
    </svg>
  );
}

const legends: Record<Side, string> = {
  both: ': dashed before, solid after',
  before: ' before',
  after: ' after',
};

function y(value: number): number {
  return inset + ((1 - value) / 2) * (height - 2 * inset);
}

/** From each rated step to the next one, as on the map. */
function pathOf(
  points: readonly CurvePoint[],
  version: 'was' | 'is',
  x: (index: number) => number,
): string {
  return points
    .flatMap((point, index) => {
      const value = point[version];
      return value === null ? [] : `${x(index)} ${y(value)}`;
    })
    .map((at, index) => `${index === 0 ? 'M' : 'L'}${at}`)
    .join(' ');
}
