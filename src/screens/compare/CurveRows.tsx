// What one person feels in both versions: the curves in one picture, and below them the numbers.
import { type ReactNode, useContext } from 'react';
import type { Change } from '../../analysis/compare/change';
import type { ComparedHeader, ComparedRow } from '../../analysis/compare/compareCells';
import type { CurvePoint } from '../../analysis/compare/curveDifference';
import { scaleText } from '../../analysis/emotionScale';
import type { EmotionScale } from '../../document/grid';
import { ChangeItem } from './ChangeItem';
import styles from './CompareGrid.module.css';
import { CurveOverlay } from './CurveOverlay';
import { ShownSide, type Side } from './side';

interface Props {
  row: Extract<ComparedRow, { kind: 'curve' }>;
  header: ReactNode;
  steps: readonly ComparedHeader[];
  stepWidth: number;
}

export function CurveRows({ row, header, steps, stepWidth }: Props) {
  const side = useContext(ShownSide);
  const { curve, points } = row;
  const name = curve.name.trim() || 'Nobody';
  return (
    <>
      <tr>
        <th scope="row" rowSpan={2} className={styles.lane}>
          {header}
          <span className={styles.person}>{name}</span>
          {side !== 'after' && (
            <span className={styles.key} data-version="was">
              before
            </span>
          )}
          {side !== 'before' && (
            <span className={styles.key} data-version="is">
              after
            </span>
          )}
        </th>
        <td className={styles.drawing} colSpan={points.length}>
          <CurveOverlay
            name={name}
            points={points.map(({ point }) => point)}
            stepWidth={stepWidth}
            side={side}
          />
        </td>
      </tr>
      <tr>
        {points.map(({ point, changes }, index) => (
          <td
            key={steps[index]?.key}
            className={styles.feeling}
            data-missing={steps[index]?.missing}
          >
            <ChangeItem changes={changes.filter(isOn(side))}>
              {feelingWords(point, curve.scale, side)}
            </ChangeItem>
          </td>
        ))}
      </tr>
    </>
  );
}

/** One side has nothing to show of what only the other has. */
function isOn(side: Side) {
  return ({ kind }: Change) =>
    side === 'both' || kind !== (side === 'before' ? 'added' : 'removed');
}

/** `−1 → +2 (Δ +3)` */
function feelingWords({ was, is, delta }: CurvePoint, scale: EmotionScale, side: Side) {
  if (was === null && is === null) return null;
  const text = (value: number | null) => (value === null ? '∅' : scaleText(value, scale));
  const shown = side === 'before' ? was : is;
  if (side !== 'both') return shown === null ? null : text(shown);
  if (was === is) return text(is);
  return (
    <>
      {text(was)} → {text(is)}{' '}
      {delta !== null && delta !== 0 && (
        <strong className={styles.delta}>Δ {delta > 0 ? `+${delta}` : `−${-delta}`}</strong>
      )}
    </>
  );
}
