// A map as its reports read it: cards in map order, steps by name, pains with what is done about them.
import { scaleText } from '../../analysis/emotionScale';
import { indexMap, type MapIndex, type PlacedCard } from '../../analysis/lint/mapIndex';
import { isAnswer, isMeasure, isPain } from '../../analysis/lint/statements';
import type { Id } from '../../base/id';
import { type Card, emotionKey, type GridDocument, type Lane } from '../../document/grid';
import { orderedStages, personasInOrder, stepsOfStage } from '../../document/queries';
import { singleQuotes } from '../../document/singleQuotes';
import { cardTypeLabels, isEmotionRole, roleInfo } from '../../document/vocabulary';

export interface Pain extends PlacedCard {
  /** What arrows lead to, or what stands in the same step on maps that draw no arrows from pains. */
  answers: readonly Card[];
}

/** One persona's feelings along one lane. */
export interface Curve {
  laneId: Id;
  personaId: Id;
  name: string;
  lane: Lane;
  /** By step; null where nobody said. */
  values: readonly (number | null)[];
}

export interface MapReading extends MapIndex {
  /** By position; never empty. */
  titles: readonly string[];
  /** The heaviest first. */
  pains: readonly Pain[];
  /** Opportunities and solutions, the most promising first. */
  answers: readonly PlacedCard[];
  measures: readonly PlacedCard[];
  curves: readonly Curve[];
}

export function readMap(document: GridDocument): MapReading {
  const map = indexMap(document);
  return {
    ...map,
    titles: stepTitles(document),
    pains: painsOf(map).sort((a, b) => painWeight(b.card) - painWeight(a.card)),
    answers: map.cards.filter(isAnswer).sort((a, b) => promise(b.card) - promise(a.card)),
    measures: map.cards.filter(isMeasure),
    curves: curvesOf(map),
  };
}

export const severe = 4;

export function isSevere({ severity = 0 }: Card): boolean {
  return severity >= severe;
}

/** Severity × frequency; who said nothing about one of them counts in the middle, or below all others. */
function painWeight({ severity, frequency }: Card): number {
  if (severity === undefined && frequency === undefined) return 0;
  return (severity ?? 3) * (frequency ?? 3);
}

/** Impact counts most; among equals the cheaper comes first, and what nobody weighed last. */
function promise({ impact, effort }: Card): number {
  if (impact === undefined) return -1;
  return impact * 10 - (effort ?? 3);
}

export function cardText({ text, metric, type }: Card): string {
  return text.trim() || metric?.name || cardTypeLabels[type];
}

export function laneTitle({ title, role }: Lane): string {
  return title.trim() || roleInfo[role].title;
}

/** Quotes inside become single ones. */
export function inQuotes(text: string): string {
  const bare = text.replace(/^["“„](.*)["”“]$/s, '$1');
  return `“${singleQuotes(bare)}”`;
}

/** "Pay", or "Pay to Wait" for a card that spans. */
export function placeOf({ titles }: MapReading, { first, last }: PlacedCard): string {
  const from = titles[first] ?? '';
  return last > first ? `${from} to ${titles[last] ?? ''}` : from;
}

/** As it stands beside a face, on the lane's own scale. */
export function feeling(value: number, { lane }: Pick<Curve, 'lane'>): string {
  return scaleText(value, lane.scale ?? 'five');
}

export function namesOf(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names);
}

/** `1 h 20 min` */
export function duration(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ');
}

function stepTitles(document: GridDocument): string[] {
  return orderedStages(document).flatMap(([stageId, stage], at) => {
    const stageTitle = stage.title.trim() || `Stage ${at + 1}`;
    const steps = stepsOfStage(document, stageId);
    return steps.map(([, step], index) => {
      if (step.title.trim() !== '') return step.title.trim();
      return steps.length === 1 ? stageTitle : `${stageTitle}, step ${index + 1}`;
    });
  });
}

function painsOf(map: MapIndex): Pain[] {
  const linked = linkedAnswers(map.document);
  const answers = map.cards.filter(isAnswer);
  const beside = (pain: PlacedCard) =>
    answers.filter(({ first, last }) => first <= pain.last && last >= pain.first);
  return map.cards.filter(isPain).map((pain) => {
    if (linked.size > 0) return { ...pain, answers: linked.get(pain.id) ?? [] };
    return { ...pain, answers: beside(pain).map(({ card }) => card) };
  });
}

/** By pain; an answer that still waits in the inbox counts. */
function linkedAnswers({ cards, lanes, links }: GridDocument): Map<Id, Card[]> {
  const roleOf = ({ laneId }: Card) => lanes[laneId ?? '']?.role;
  const found = new Map<Id, Card[]>();
  const join = (painId: Id, answerId: Id) => {
    const [pain, answer] = [cards[painId], cards[answerId]];
    if (!pain || !answer) return;
    if (pain.type !== 'pain' && roleOf(pain) !== 'pains') return;
    const answerRole = roleOf(answer);
    const isOne =
      answer.type === 'opportunity' ||
      answer.type === 'solution' ||
      answerRole === 'opportunities' ||
      answerRole === 'solutions';
    if (isOne) found.set(painId, [...(found.get(painId) ?? []), answer]);
  };
  for (const { from, to } of Object.values(links)) {
    join(from, to);
    join(to, from);
  }
  return found;
}

function curvesOf({ document, lanes, steps }: MapIndex): Curve[] {
  const feelings = lanes.filter(([, { role }]) => isEmotionRole(role));
  const curves = feelings.flatMap(([laneId, lane]) =>
    personasInOrder(document).map(([personaId, persona]): Curve => {
      const values = steps.map(
        ([stepId]) => document.emotions[emotionKey(laneId, stepId, personaId)]?.value ?? null,
      );
      return { laneId, personaId, name: persona.name.trim() || 'Unnamed', lane, values };
    }),
  );
  const rated = curves.filter(({ values }) => values.some((value) => value !== null));
  if (new Set(rated.map(({ laneId }) => laneId)).size < 2) return rated;
  return rated.map((curve) => ({ ...curve, name: `${curve.name}, ${laneTitle(curve.lane)}` }));
}
