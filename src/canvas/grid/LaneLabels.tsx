// Lane labels: frozen at the left at constant width, their heights follow the zoom.
import { type CSSProperties, memo, type ReactNode, useCallback } from 'react';
import { emotionSummary } from '../../analysis/emotionSummary';
import { lineTitles } from '../../document/bands';
import { actorsOfLane } from '../../document/laneActors';
import { laneHue, roleInfo } from '../../document/vocabulary';
import type { LaneRow } from '../../layout/gridLayout';
import { laneAt } from '../../layout/spans';
import { activePersonaIn } from '../../store/activePersona';
import { Icon } from '../../ui/Icon';
import { cardLooks, sizes } from '../../ui/tokens';
import { headerHeight } from '../canvasView';
import { useCanvas, useEditorState, useView } from '../context';
import { rowsIn } from '../range';
import { placeAlong, useCameraLayer } from '../useCameraLayer';
import type { Viewport } from '../viewport';
import { HeaderMore } from './HeaderMore';
import styles from './LaneLabels.module.css';
import { laneColumn } from './metrics';

/** Screen pixels a shifted label keeps for itself. */
const labelRoom = 56;

export function LaneLabels({ corner }: { corner: ReactNode }) {
  const { events } = useCanvas();
  const layout = useView((view) => view.layout);
  const area = useView((view) => view.mounted.area);
  const readOnly = useEditorState((state) => state.readOnly !== null);
  const height = headerHeight(layout.stepRowShown);
  const placeColumn = useCallback(
    (column: HTMLElement, { x, y, zoom }: Viewport) => {
      column.style.transform = `translate(${Math.max(0, x - laneColumn)}px,${y}px)`;
      placeAlong(column, 'y', zoom);
      keepLabelInView(column, layout.lanes, height - y, zoom);
    },
    [height, layout],
  );
  const column = useCameraLayer<HTMLDivElement>(placeColumn);
  const placeCorner = useCallback(
    (element: HTMLElement, { x, y }: Viewport) => {
      const left = Math.max(0, x - laneColumn);
      element.style.transform = `translate(${left}px,${Math.max(0, y - height)}px)`;
    },
    [height],
  );
  const cornerLayer = useCameraLayer<HTMLDivElement>(placeCorner);
  return (
    <>
      <div ref={column} className={styles.lanes}>
        <div className={styles.lanesGround} {...down(0, layout.size.height)} />
        {layout.lines.map((line) => (
          <div
            key={line.kind}
            className={styles.lineLabel}
            {...down(line.y - sizes.blueprintRow / 2, sizes.blueprintRow)}
            data-kind={line.kind}
          >
            {line.kind === 'visibility' ? <Icon name="eye-off" /> : null}
            <span>{lineTitles[line.kind]}</span>
          </div>
        ))}
        {rowsIn(layout.lanes, area).map((lane) => (
          <LaneLabel key={lane.id} lane={lane} readOnly={readOnly} />
        ))}
        {readOnly ? null : (
          <button
            type="button"
            className={styles.addLane}
            {...down(layout.size.height)}
            onClick={() => events.onAddLane()}
          >
            <Icon name="plus" />
            Lane
          </button>
        )}
      </div>
      <div ref={cornerLayer} className={styles.corner} style={{ height }}>
        {corner}
      </div>
    </>
  );
}

/** The lane that starts above the view says its title at the view's edge. `edge` is in pixels from the map's top. */
function keepLabelInView(
  column: HTMLElement,
  lanes: readonly LaneRow[],
  edge: number,
  zoom: number,
): void {
  const lane = edge > 0 ? laneAt(lanes, edge / zoom) : undefined;
  const room = lane?.kind === 'cards' ? lane.height * zoom - labelRoom : 0;
  const shift = lane ? Math.min(edge - lane.y * zoom, room) : 0;
  const before = column.querySelector<HTMLElement>('[data-shifted]');
  const now =
    lane && shift > 0
      ? column.querySelector<HTMLElement>(`[data-lane-id="${CSS.escape(lane.id)}"] [data-label]`)
      : null;
  if (before && before !== now) {
    before.removeAttribute('data-shifted');
    before.style.removeProperty('transform');
  }
  if (!now) return;
  now.setAttribute('data-shifted', '');
  now.style.transform = `translateY(${Math.round(shift)}px)`;
}

interface LabelProps {
  lane: LaneRow;
  readOnly: boolean;
}

const LaneLabel = memo(function LaneLabel({ lane, readOnly }: LabelProps) {
  const found = useEditorState((state) => state.document.lanes[lane.id]);
  const editing = useEditorState(
    ({ session: { editing } }) => editing?.kind === 'lane' && editing.laneId === lane.id,
  );
  const current = useEditorState(
    ({ session: { cursor } }) => cursor?.kind === 'lane' && cursor.laneId === lane.id,
  );
  if (!found) return null;
  const hue = laneHue(found);
  const hueStyle = {
    '--bar': `var(--lane-${hue}-bar)`,
    '--label': `var(--lane-${hue}-label)`,
    '--ink': `var(--lane-${hue}-text)`,
  };
  return (
    <div
      className={styles.lane}
      {...down(lane.y, lane.height)}
      style={hueStyle as CSSProperties}
      data-lane-id={lane.id}
      data-current={current || undefined}
      data-kind={lane.kind}
      title={found.title}
    >
      <div className={styles.laneFit} data-label>
        <Icon
          name={lane.kind === 'emotion' ? 'smile' : cardLooks[roleInfo[found.role].cardType].icon}
          className={styles.laneIcon}
        />
        <span className={styles.laneTitle} data-editing={editing || undefined}>
          {found.title}
        </span>
        {readOnly ? null : (
          <HeaderMore target={{ kind: 'lane', laneId: lane.id }} title={found.title} />
        )}
        {readOnly ? null : <Icon name="grip-vertical" className={styles.grip} />}
      </div>
      {lane.kind === 'emotion' ? <EmotionLabel laneId={lane.id} /> : null}
    </div>
  );
});

/** What the curve says in words, for those who do not see it, and which persona is drawn strongest. */
function EmotionLabel({ laneId }: { laneId: string }) {
  const document = useEditorState((state) => state.document);
  const shown = useEditorState((state) => activePersonaIn(state, laneId));
  const personas = actorsOfLane(document, laneId);
  return (
    <>
      <ul className={styles.personas} aria-hidden="true">
        {personas.map(([id, persona]) => (
          <li key={id} data-active={id === shown || undefined} data-persona-id={id}>
            <i style={{ '--persona': persona.color } as CSSProperties} />
            <span>{persona.name}</span>
          </li>
        ))}
      </ul>
      <p className="visuallyHidden">{shown ? emotionSummary(document, laneId, shown) : null}</p>
    </>
  );
}

function down(at: number, length?: number): Record<`data-${string}`, number | undefined> {
  return { 'data-at': at, 'data-length': length };
}
