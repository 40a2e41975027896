// The points of a lane's curves: faces for the active persona, marks for the others, a star at moments of truth.
import { type CSSProperties, memo } from 'react';
import { levelsOf, onScale } from '../../analysis/emotionScale';
import { feelingLevel } from '../../document/feeling';
import type { Curve, CurvePoint, LaneRow, StepColumn } from '../../layout/gridLayout';
import { sizes } from '../../ui/tokens';
import { useEditorState } from '../context';
import styles from './EmotionLane.module.css';
import { glyphOf } from './faces';
import { markerPaths } from './markers';
import { knownPointText } from './pointTexts';

interface Props {
  lane: LaneRow;
  curves: readonly Curve[];
  steps: readonly StepColumn[];
  activePersona: string | null;
}

export function EmotionPoints({ lane, curves, steps, activePersona }: Props) {
  const near = new Set(steps.map((step) => step.id));
  return (
    <>
      {curves.map((curve) =>
        curve.points
          .filter((point) => near.has(point.stepId))
          .map((point) => (
            <EmotionPoint
              key={point.key}
              point={point}
              lane={lane}
              personaId={curve.personaId}
              active={curve.personaId === activePersona}
            />
          )),
      )}
      {steps.map((step) => (
        <MomentStar key={step.id} step={step} lane={lane} />
      ))}
    </>
  );
}

interface PointProps {
  point: CurvePoint;
  lane: LaneRow;
  personaId: string;
  active: boolean;
}

const EmotionPoint = memo(function EmotionPoint({ point, lane, personaId, active }: PointProps) {
  const { stepId, value } = point;
  const persona = useEditorState((state) => state.document.personas[personaId]);
  const scale = useEditorState((state) => state.document.lanes[lane.id]?.scale ?? 'five');
  const note = useEditorState((state) => state.document.emotions[point.key]?.note);
  const text = useEditorState((state) =>
    knownPointText(state.document, { laneId: lane.id, stepId, personaId }),
  );
  if (!persona) return null;
  const levels = levelsOf(scale);
  const strip = lane.state === 'strip';
  return (
    <g
      className={styles.point}
      data-emotion={`${stepId}/${personaId}`}
      data-active={active || undefined}
      transform={`translate(${point.x} ${point.y})`}
      style={{ '--persona': persona.color } as CSSProperties}
      role="slider"
      tabIndex={-1}
      aria-orientation="vertical"
      aria-label={persona.name}
      aria-valuemin={onScale(levels[0] ?? -1, scale)}
      aria-valuemax={onScale(levels.at(-1) ?? 1, scale)}
      aria-valuenow={onScale(value, scale)}
      aria-valuetext={text}
    >
      <title>{note ? `${text}` : persona.name}</title>
      <circle className={styles.hit} r={14} />
      {active && !strip ? (
        <Face value={value} />
      ) : (
        <path className={styles.mark} d={markerPaths[persona.marker]} />
      )}
      {note ? <circle className={styles.note} cx={10} cy={-10} r={3.5} /> : null}
    </g>
  );
});

export function Face({ value }: { value: number }) {
  const level = feelingLevel(value);
  const radius = sizes.face / 2;
  const scale = sizes.face / 24;
  return (
    <g className={styles.face} data-level={level}>
      <circle r={radius + 1.5} className={styles.faceRim} />
      <circle r={radius} className={styles.faceFill} />
      <path
        className={styles.glyph}
        transform={`translate(${-radius} ${-radius}) scale(${scale})`}
        d={glyphOf(level)}
      />
    </g>
  );
}

function MomentStar({ step, lane }: { step: StepColumn; lane: LaneRow }) {
  const shown = useEditorState((state) => state.document.steps[step.id]?.momentOfTruth === true);
  if (!shown || lane.state === 'strip') return null;
  return (
    <g className={styles.moment} transform={`translate(${step.x + step.width / 2} ${lane.y + 7})`}>
      <path d={markerPaths.star} />
    </g>
  );
}
