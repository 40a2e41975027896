// Two maps as one table, or what one of them has of it: steps across, lanes down, ∅ where a version lacks them.
import { type CSSProperties, Fragment, useContext } from 'react';
import type { ComparedHeader, ComparedMap, ComparedRow } from '../../analysis/compare/compareCells';
import type { ComparedCard } from '../../analysis/compare/comparedCards';
import { type LineKind, lineTitles } from '../../document/bands';
import { linesAbove } from '../../layout/blueprintLines';
import { Icon } from '../../ui/Icon';
import { ChangeItem } from './ChangeItem';
import styles from './CompareGrid.module.css';
import { CurveRows } from './CurveRows';
import { ChangedName, FieldDifferences } from './Difference';
import { ShownSide, type Side } from './side';

/** Half a dialog holds narrower ones. */
const widths: Record<Side, { lane: number; step: number }> = {
  both: { lane: 144, step: 176 },
  before: { lane: 112, step: 160 },
  after: { lane: 112, step: 160 },
};

interface Props {
  map: ComparedMap;
  caption: string;
}

export function CompareGrid({ map: { stages, rows }, caption }: Props) {
  const side = useContext(ShownSide);
  const steps = stages.flatMap((stage) => stage.steps);
  const width = widths[side];
  const lines = linesAbove(rows.map(({ lane }) => lane.role));
  if (steps.length === 0) return null;
  return (
    <table
      className={styles.table}
      style={
        {
          width: width.lane + steps.length * width.step,
          '--lane-width': `${width.lane}px`,
        } as CSSProperties
      }
    >
      <caption className="visuallyHidden">{caption}</caption>
      <colgroup>
        <col style={{ width: width.lane }} />
        {steps.map(({ key }) => (
          <col key={key} style={{ width: width.step }} />
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
        {rows.map((row, index) => (
          <Fragment key={row.header.key}>
            {lines[index] && <Line kind={lines[index]} steps={steps.length} />}
            {row.kind === 'curve' ? (
              <CurveRows
                row={row}
                steps={steps}
                stepWidth={width.step}
                header={<Header header={row.header} />}
              />
            ) : (
              <CardRow row={row} steps={steps} />
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** Of a blueprint: what lies below it the customer does not do, or does not see. */
function Line({ kind, steps }: { kind: LineKind; steps: number }) {
  return (
    <tr className={styles.line}>
      <th scope="row" className={styles.lane}>
        <span className={styles.lineName}>
          {kind === 'visibility' && <Icon name="eye-off" size={16} />}
          {lineTitles[kind]}
        </span>
      </th>
      <td colSpan={steps} data-line={kind} />
    </tr>
  );
}

function Header({ header: { title, missing, isElsewhere, changes } }: { header: ComparedHeader }) {
  const side = useContext(ShownSide);
  const where = isElsewhere ? 'elsewhere' : side === 'both' ? 'not there' : 'not here';
  // What was added or removed says so by its mark.
  const isTold = side === 'both' && changes.length > 0 && !isElsewhere;
  const absence = missing !== null && !isTold && (side === 'both' || side === missing) && (
    <span className={styles.missing}>
      <span aria-hidden="true">∅ </span>
      {side === 'both' ? `${where} ${missing}` : where}
    </span>
  );
  if (absence && side !== 'both') return absence;
  return (
    <>
      <ChangeItem changes={changes}>
        <ChangedName text={title} changes={changes} field="title" />
        <FieldDifferences changes={changes} except="title" />
      </ChangeItem>
      {absence}
    </>
  );
}

interface RowProps {
  row: Extract<ComparedRow, { kind: 'cards' }>;
  steps: readonly ComparedHeader[];
}

function CardRow({ row, steps }: RowProps) {
  const side = useContext(ShownSide);
  const cells = side === 'before' ? row.was : row.cells;
  return (
    <tr>
      <th scope="row" className={styles.lane}>
        <Header header={row.header} />
      </th>
      {cells.map((cards, index) => (
        <td key={steps[index]?.key} className={styles.cell} data-missing={steps[index]?.missing}>
          {cards
            .filter(({ ghost }) => side === 'both' || ghost === undefined)
            .map((card) => (
              <CardView key={card.key} compared={card} side={side} />
            ))}
        </td>
      ))}
    </tr>
  );
}

function CardView({ compared, side }: { compared: ComparedCard; side: Side }) {
  const { card, changes, ghost, place } = compared;
  const text = card.text.trim() || 'A card without text';
  const goes = ghost === 'moved' || side === 'before' ? 'to' : 'from';
  const where = place === undefined ? undefined : `${goes} ${place}`;
  if (changes.length === 0) {
    if (ghost === undefined) return <div className={styles.card}>{text}</div>;
    return (
      <div className={styles.ghost}>
        <span className={styles.went}>
          <span aria-hidden="true">→</span> moved {where}
        </span>
        {text}
      </div>
    );
  }
  return (
    <ChangeItem changes={changes} place={where}>
      <ChangedName text={text} changes={changes} field="text" />
      <FieldDifferences changes={changes} except="text" />
    </ChangeItem>
  );
}
