// Both maps as one table: steps across, lanes down, ∅ where a version lacks them.
import type {
  ComparedCard,
  ComparedHeader,
  ComparedMap,
  ComparedRow,
} from '../../analysis/compare/compareCells';
import type { CurvePoint } from '../../analysis/compare/curveDifference';
import { scaleText } from '../../analysis/emotionScale';
import type { EmotionScale } from '../../document/grid';
import { ChangedName, ChangeItem, FieldDifferences } from './ChangeItem';
import styles from './CompareGrid.module.css';
import { CurveOverlay } from './CurveOverlay';
import { onlyChanges } from './onlyChanges';

const stepWidth = 168;

interface Props {
  map: ComparedMap;
  changesOnly: boolean;
}

export function CompareGrid({ map, changesOnly }: Props) {
  const { stages, rows } = changesOnly ? onlyChanges(map) : map;
  const steps = stages.flatMap((stage) => stage.steps);
  if (steps.length === 0) return null;
  return (
    <table className={styles.table} style={{ width: 144 + steps.length * stepWidth }}>
      <caption className="visuallyHidden">Both versions, step by step</caption>
      <colgroup>
        <col style={{ width: 144 }} />
        {steps.map(({ key }) => (
          <col key={key} style={{ width: stepWidth }} />
        ))}
      </colgroup>
      <thead className={styles.head}>
        <tr>
          <td className={styles.corner} rowSpan={2} />
          {stages
            .filter((stage) => stage.steps.length > 0)
            .map((stage) => (
              <th
                key={stage.key}
                className={styles.stage}
                scope="colgroup"
                colSpan={stage.steps.length}
              >
                <Header header={stage} />
              </th>
            ))}
        </tr>
        <tr>
          {steps.map((step) => (
            <th key={step.key} className={styles.step} scope="col" data-missing={step.missing}>
              <Header header={step} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.header.key} row={row} steps={steps} changesOnly={changesOnly} />
        ))}
      </tbody>
    </table>
  );
}

function Header({ header: { title, missing, isElsewhere, changes } }: { header: ComparedHeader }) {
  return (
    <>
      <ChangeItem changes={changes}>
        <ChangedName text={title} changes={changes} field="title" />
        <FieldDifferences changes={changes} except="title" />
      </ChangeItem>
      {missing && (
        <span className={styles.missing}>
          <span aria-hidden="true">∅ </span>
          {isElsewhere ? `elsewhere ${missing}` : `not there ${missing}`}
        </span>
      )}
    </>
  );
}

interface RowProps {
  row: ComparedRow;
  steps: readonly ComparedHeader[];
  changesOnly: boolean;
}

function Row({ row, steps, changesOnly }: RowProps) {
  if (row.kind === 'curve') return <CurveRows row={row} steps={steps} />;
  return (
    <tr>
      <th scope="row" className={styles.lane}>
        <Header header={row.header} />
      </th>
      {row.cells.map((cards, index) => (
        <td key={steps[index]?.key} className={styles.cell} data-missing={steps[index]?.missing}>
          {cards
            .filter(({ changes }) => !changesOnly || changes.length > 0)
            .map((card) => (
              <ComparedCardView key={card.key} compared={card} />
            ))}
        </td>
      ))}
    </tr>
  );
}

function ComparedCardView({ compared: { card, changes } }: { compared: ComparedCard }) {
  const text = card.text.trim() || 'A card without text';
  if (changes.length === 0) return <div className={styles.card}>{text}</div>;
  return (
    <ChangeItem changes={changes}>
      <ChangedName text={text} changes={changes} field="text" />
      <FieldDifferences changes={changes} except="text" />
    </ChangeItem>
  );
}

function CurveRows({ row, steps }: Omit<RowProps, 'row' | 'changesOnly'> & { row: CurveRow }) {
  const { header, curve, points } = row;
  const name = curve.name.trim() || 'Nobody';
  return (
    <>
      <tr>
        <th scope="row" rowSpan={2} className={styles.lane}>
          <Header header={header} />
          <span className={styles.person}>{name}</span>
          <span className={styles.key} data-version="was">
            before
          </span>
          <span className={styles.key} data-version="is">
            after
          </span>
        </th>
        <td className={styles.drawing} colSpan={points.length}>
          <CurveOverlay
            name={name}
            points={points.map(({ point }) => point)}
            stepWidth={stepWidth}
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
            <ChangeItem changes={changes}>{feelingWords(point, curve.scale)}</ChangeItem>
          </td>
        ))}
      </tr>
    </>
  );
}

type CurveRow = Extract<ComparedRow, { kind: 'curve' }>;

/** `−1 → +2 (Δ +3)` */
function feelingWords({ was, is, delta }: CurvePoint, scale: EmotionScale) {
  if (was === null && is === null) return null;
  const text = (value: number | null) => (value === null ? '∅' : scaleText(value, scale));
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
