// What an emotion curve says, in sentences: for screen readers, reports and alternative texts.
import type { Id } from '../base/id';
import { type EmotionScale, emotionKey, type GridDocument } from '../document/grid';
import { orderedSteps } from '../document/queries';
import { feelingWord, onScale, scaleText } from './emotionScale';

type Rated = { stepId: Id; title: string; index: number; value: number; moment: boolean };

/** "Emotion, Ana: starts neutral, peak +2 at Confirms, lowest −2 at Pays, ends +1. 1 step unrated." */
export function emotionSummary(document: GridDocument, laneId: Id, personaId: Id): string {
  const lane = document.lanes[laneId];
  const persona = document.personas[personaId];
  const subject = `${lane?.title ?? 'Emotion'}, ${persona?.name ?? 'nobody'}`;
  const points = ratedSteps(document, laneId, personaId);
  const unrated = orderedSteps(document).length - points.length;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return `${subject}: no step rated yet.`;
  const scale = lane?.scale ?? 'five';
  const peak = points.reduce((best, point) => (point.value > best.value ? point : best));
  const low = points.reduce((worst, point) => (point.value < worst.value ? point : worst));
  const say = (point: Rated) =>
    point.value === 0 && scale !== 'zero-to-ten' ? 'neutral' : scaleText(point.value, scale);
  const course =
    points.length === 1 || peak.value === low.value
      ? [`${say(first)} at ${first.title}${points.length > 1 ? ' and throughout' : ''}`]
      : [
          `starts ${say(first)}`,
          `peak ${say(peak)} at ${peak.title}`,
          `lowest ${say(low)} at ${low.title}`,
          `ends ${say(last)}`,
        ];
  const moments = points.filter((point) => point.moment).length;
  const rest = [
    moments ? `${moments} ${moments === 1 ? 'moment' : 'moments'} of truth` : '',
    unrated ? `${unrated} ${unrated === 1 ? 'step' : 'steps'} unrated` : '',
  ].filter(Boolean);
  return `${subject}: ${course.join(', ')}.${rest.length ? ` ${rest.join(', ')}.` : ''}`;
}

/** "Negative, minus 1. Step 5 of 12, Pays. Down 2 from Compares. Moment of truth. Note: card declined." */
export function pointText(
  document: GridDocument,
  { laneId, stepId, personaId }: { laneId: Id; stepId: Id; personaId: Id },
): string {
  const scale = document.lanes[laneId]?.scale ?? 'five';
  const points = ratedSteps(document, laneId, personaId);
  const at = points.findIndex((point) => point.stepId === stepId);
  const point = points[at];
  if (!point) return 'Not rated';
  const before = points[at - 1];
  const note = document.emotions[emotionKey(laneId, stepId, personaId)]?.note;
  return [
    `${feelingWord(point.value)}, ${spoken(onScale(point.value, scale))}`,
    `Step ${point.index + 1} of ${orderedSteps(document).length}, ${point.title}`,
    before ? change(point, before, scale) : '',
    point.moment ? 'Moment of truth' : '',
    note ? `Note: ${note.replace(/[.\s]+$/, '')}` : '',
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function change(point: Rated, before: Rated, scale: EmotionScale): string {
  const difference =
    Math.round((onScale(point.value, scale) - onScale(before.value, scale)) * 10) / 10;
  if (difference === 0) return `Same as ${before.title}`;
  return `${difference > 0 ? 'Up' : 'Down'} ${Math.abs(difference)} from ${before.title}`;
}

function spoken(value: number): string {
  return value < 0 ? `minus ${-value}` : `${value}`;
}

function ratedSteps(document: GridDocument, laneId: Id, personaId: Id): Rated[] {
  return orderedSteps(document).flatMap(([stepId, step], index) => {
    const point = document.emotions[emotionKey(laneId, stepId, personaId)];
    if (!point) return [];
    return {
      stepId,
      index,
      title: step.title || document.stages[step.stageId]?.title || `step ${index + 1}`,
      value: point.value,
      moment: step.momentOfTruth === true,
    };
  });
}
