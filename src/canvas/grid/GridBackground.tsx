// The sheet under the cards: lane tints, column lines, blueprint lines, guides of moments of truth. It lies under
// the overview canvas too, so it is a layer of its own and not a part of React Flow's viewport.
import { type CSSProperties, memo, type ReactNode } from 'react';
import { laneHue } from '../../document/vocabulary';
import type { GridLayout, LaneRow } from '../../layout/gridLayout';
import { useEditorState, useView } from '../context';
import { columnsIn, rowsIn } from '../range';
import { placeInMap, useCameraLayer } from '../useCameraLayer';
import styles from './GridBackground.module.css';
import { CellCursor } from './SessionLayer';
import { StripCounts } from './StripCounts';

export function GridBackground() {
  const layer = useCameraLayer<HTMLDivElement>(placeInMap);
  const layout = useView((view) => view.layout);
  const area = useView((view) => view.mounted.area);
  const thin = useView((view) => view.thin);
  const firsts = new Set(layout.stages.map((stage) => stage.stepIds[0]));
  const columns = columnsIn(layout.steps, area).filter((step) =>
    firsts.has(step.id) ? !thin.stages : !thin.steps,
  );
  return (
    <div ref={layer} className={styles.layer} aria-hidden="true">
      <div className={styles.sheet} style={layout.size} />
      {rowsIn(layout.lanes, area).map((lane) => (
        <LaneBand key={lane.id} lane={lane} width={layout.size.width}>
          {lane.state === 'strip' && lane.kind === 'cards' && !thin.steps ? (
            <StripCounts layout={layout} lane={lane} steps={columnsIn(layout.steps, area)} />
          ) : null}
        </LaneBand>
      ))}
      <BlueprintLines layout={layout} />
      {columns.map((step) => (
        <div
          key={step.id}
          className={styles.column}
          data-first={firsts.has(step.id) || undefined}
          style={{ left: step.x, height: layout.size.height }}
        >
          <Guide stepId={step.id} middle={step.width / 2} />
        </div>
      ))}
      <div className={styles.hover} data-hover-cell hidden />
      <CellCursor />
    </div>
  );
}

interface BandProps {
  lane: LaneRow;
  width: number;
  children: ReactNode;
}

const LaneBand = memo(function LaneBand({ lane, width, children }: BandProps) {
  const hue = useEditorState((state) => {
    const found = state.document.lanes[lane.id];
    return found ? laneHue(found) : 'slate';
  });
  return (
    <div
      className={styles.band}
      style={
        {
          top: lane.y,
          height: lane.height,
          width,
          '--tint': `var(--lane-${hue}-tint)`,
          '--ink': `var(--lane-${hue}-text)`,
          '--label': `var(--lane-${hue}-label)`,
        } as CSSProperties
      }
    >
      {children}
    </div>
  );
});

/** A thin line through all lanes where a step makes or breaks the relationship. */
function Guide({ stepId, middle }: { stepId: string; middle: number }) {
  const shown = useEditorState((state) => state.document.steps[stepId]?.momentOfTruth === true);
  return shown ? <div className={styles.guide} style={{ left: middle }} /> : null;
}

function BlueprintLines({ layout }: { layout: GridLayout }) {
  const visibility = layout.lines.find((line) => line.kind === 'visibility');
  const { width, height } = layout.size;
  return (
    <>
      {visibility ? (
        <div
          className={styles.behind}
          style={{ top: visibility.y, width, height: height - visibility.y }}
        />
      ) : null}
      {layout.lines.map((line) => (
        <div
          key={line.kind}
          className={styles.line}
          data-kind={line.kind}
          style={{ top: line.y, width }}
        />
      ))}
    </>
  );
}
