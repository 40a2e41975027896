// One emotion lane: every persona's curve in one SVG. While a finger draws, `live.ts` writes into the marked paths
// directly; nothing here renders for it.
import { type CSSProperties, memo } from 'react';
import { levelsOf } from '../../analysis/emotionScale';
import { nameHeights, yOfValue } from '../../layout/curve';
import type { Curve, LaneRow } from '../../layout/gridLayout';
import { activePersonaIn } from '../../store/activePersona';
import { markerDashes } from '../../ui/tokens';
import { useEditorState, useView } from '../context';
import { columnsIn } from '../range';
import { areaPath, curvePath } from './curvePath';
import styles from './EmotionLane.module.css';
import { EmotionPoints, Face } from './EmotionPoints';

export function EmotionLanes() {
  const layout = useView((view) => view.layout);
  const area = useView((view) => view.mounted.area);
  const lanes = layout.lanes.filter(
    (lane) =>
      lane.kind === 'emotion' && lane.y < area.y + area.height && lane.y + lane.height > area.y,
  );
  return lanes.map((lane) => <EmotionLane key={lane.id} lane={lane} />);
}

const EmotionLane = memo(function EmotionLane({ lane }: { lane: LaneRow }) {
  const layout = useView((view) => view.layout);
  const area = useView((view) => view.mounted.area);
  const scale = useEditorState((state) => state.document.lanes[lane.id]?.scale ?? 'five');
  const title = useEditorState((state) => state.document.lanes[lane.id]?.title || 'Emotion');
  const active = useEditorState((state) => activePersonaIn(state, lane.id));
  const curves = layout.curves.filter((curve) => curve.laneId === lane.id);
  // The active persona's curve lies on top.
  curves.sort((a, b) => Number(a.personaId === active) - Number(b.personaId === active));
  const names = nameHeights(curves);
  const { width } = layout.size;
  const steps = columnsIn(layout.steps, area);
  const from = steps[0]?.x ?? 0;
  const lastStep = steps.at(-1);
  const to = lastStep ? lastStep.x + lastStep.width : width;
  const thin = useView((view) => view.thin.steps);
  const strip = lane.state === 'strip';
  return (
    <section
      className={styles.lane}
      style={{ top: lane.y, height: lane.height, width } as CSSProperties}
      data-emotion-lane={lane.id}
      aria-label={`${title} curve`}
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the lane's label carries the summary in words */}
      <svg
        className={styles.drawing}
        viewBox={`0 ${lane.y} ${width} ${lane.height}`}
        width={width}
        height={lane.height}
      >
        {strip
          ? null
          : levelsOf(scale).map((value) => (
              <line
                key={value}
                className={value === 0 ? styles.neutral : styles.level}
                x1={from}
                x2={to}
                y1={yOfValue(lane, value)}
                y2={yOfValue(lane, value)}
              />
            ))}
        {strip ? null : (
          <text className={styles.neutralLabel} x={from + 8} y={yOfValue(lane, 0) - 6}>
            Neutral
          </text>
        )}
        {curves.map((curve) => (
          <CurveShape
            key={curve.personaId}
            curve={curve}
            lane={lane}
            active={curve.personaId === active}
            nameY={names.get(curve.personaId) ?? 0}
          />
        ))}
        {thin ? null : (
          <EmotionPoints lane={lane} curves={curves} steps={steps} activePersona={active} />
        )}
        <g data-live-curve className={styles.live}>
          <path className={styles.halo} data-live="halo" />
          <path data-live="line" />
          <path data-live="bridge" className={styles.bridge} />
          <g data-live="face">
            <Face value={0} />
          </g>
        </g>
      </svg>
    </section>
  );
});

interface ShapeProps {
  curve: Curve;
  lane: LaneRow;
  active: boolean;
  nameY: number;
}

const CurveShape = memo(function CurveShape({ curve, lane, active, nameY }: ShapeProps) {
  const persona = useEditorState((state) => state.document.personas[curve.personaId]);
  if (!persona) return null;
  const neutral = yOfValue(lane, 0);
  const solid = curvePath(curve.segments, false);
  const area = active ? areaPath(curve.segments, neutral) : '';
  const clip = `emotion-${lane.id}`;
  const end = curve.points.at(-1);
  return (
    <g
      className={styles.curve}
      data-curve={`${lane.id}/${curve.personaId}`}
      data-active={active || undefined}
      style={{ '--persona': persona.color } as CSSProperties}
    >
      {active ? (
        <>
          <defs>
            <clipPath id={`${clip}-above`}>
              <rect x="0" y={lane.y} width="100%" height={neutral - lane.y} />
            </clipPath>
            <clipPath id={`${clip}-below`}>
              <rect x="0" y={neutral} width="100%" height={lane.y + lane.height - neutral} />
            </clipPath>
            <pattern
              id={`${clip}-hatch`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className={styles.hatch} x1="0" y1="0" x2="0" y2="6" />
            </pattern>
          </defs>
          <path className={styles.above} d={area} clipPath={`url(#${clip}-above)`} />
          <path className={styles.below} d={area} clipPath={`url(#${clip}-below)`} />
          <path d={area} fill={`url(#${clip}-hatch)`} clipPath={`url(#${clip}-below)`} />
        </>
      ) : null}
      <path className={styles.halo} d={solid} />
      <path
        className={styles.line}
        d={solid}
        strokeDasharray={markerDashes[persona.marker]?.join(' ')}
      />
      <path className={styles.bridge} d={curvePath(curve.segments, true)} />
      {end && lane.state !== 'strip' ? (
        <text className={styles.name} x={end.x + 18} y={nameY}>
          {shortName(persona.name)}
        </text>
      ) : null}
    </g>
  );
});

/** Beside the last point there is half a column. */
function shortName(name: string): string {
  const letters = [...name];
  return letters.length > 16 ? `${letters.slice(0, 15).join('').trimEnd()}…` : name;
}
