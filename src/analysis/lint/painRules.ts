// From pain to action: what is wrong is answered, what is answered is weighed, what matters is measured.
import { countOf } from '../../base/countOf';
import { cellFix } from './cellFix';
import type { Fix, Sighting } from './finding';
import {
  byFirstStep,
  coverage,
  laneFor,
  type MapIndex,
  type PlacedCard,
  stepIdAt,
} from './mapIndex';
import type { MapRule } from './rule';
import { isAnswer, isMeasure } from './statements';
import { quoted } from './words';

const severe = 4;

export const painRules = {
  'severe-pain-unanswered': {
    scope: 'map',
    title: 'Severe pain unanswered',
    severity: 'problem',
    why: 'NN/g: opportunities are the point of a map; the worst pains need one of their own.',
    find(map) {
      const answers = map.cards.filter(isAnswer);
      const linked = linkedPains(map);
      // Who draws no arrows from pains answers them by standing in the same step.
      const beside = coverage(map, answers);
      const bySteps = byFirstStep(answers);
      return openPains(map, linked)
        .filter((pain) => isSevere(pain) && (linked.size > 0 || !covers(beside, pain)))
        .map((pain): Sighting => {
          const inStep = bySteps.get(pain.first) ?? [];
          const found = {
            targets: [{ kind: 'card', id: pain.id }] as const,
            message: `Severe pain ${nameOf(pain)} in ${map.stepName(pain.first)} has no opportunity.`,
          };
          if (inStep.length === 0) {
            const laneId = laneFor(map, 'opportunities');
            return { ...found, ...cellFix(map, pain.first, laneId, 'Add an opportunity') };
          }
          const place = { stepId: stepIdAt(map, pain.first), laneId: pain.laneId };
          const [only] = inStep.length === 1 ? inStep : [];
          return { ...found, place, ...(only && { fix: linkFix(pain, only) }) };
        });
    },
  },
  'pain-without-opportunity': {
    scope: 'map',
    title: 'Pain without opportunity',
    severity: 'hint',
    why: 'NN/g: a journey map ends in opportunities; a pain without one is a complaint.',
    find(map) {
      const answers = map.cards.filter(isAnswer);
      if (answers.length === 0) return [];
      const beside = coverage(map, answers);
      const open = openPains(map, linkedPains(map)).filter(
        (pain) => !isSevere(pain) && !covers(beside, pain),
      );
      return [...byFirstStep(open)].map(([position, pains]) => ({
        targets: [
          { kind: 'step', id: stepIdAt(map, position) },
          ...pains.map(({ id }) => ({ kind: 'card' as const, id })),
        ],
        message: `${map.stepName(position)} has ${countOf(pains.length, 'pain')} and no opportunity.`,
        ...cellFix(map, position, laneFor(map, 'opportunities'), 'Add an opportunity'),
      }));
    },
  },
  'opportunity-unweighed': {
    scope: 'map',
    title: 'Opportunity without impact or effort',
    severity: 'hint',
    why: 'NN/g: opportunities come with ownership and metrics; unweighed ones cannot be prioritised.',
    find(map) {
      const all = map.cards.filter(({ card }) => card.type === 'opportunity');
      const isWeighed = ({ card }: PlacedCard) =>
        card.impact !== undefined && card.effort !== undefined;
      if (!all.some(isWeighed)) return [];
      return all
        .filter((one) => one.shown && !isWeighed(one))
        .map((one) => ({
          targets: [{ kind: 'card', id: one.id }],
          message: `Opportunity ${nameOf(one)} in ${map.stepName(one.first)} has no ${missingWeight(one)}.`,
          place: { stepId: stepIdAt(map, one.first), laneId: one.laneId },
        }));
    },
  },
  'moment-without-metric': {
    scope: 'map',
    title: 'Moment of truth without metric',
    severity: 'hint',
    why: 'Kalbach: moments of truth make or break the relationship; what decides so much is measured.',
    find(map) {
      const measured = coverage(map, map.cards.filter(isMeasure));
      const laneId = laneFor(map, 'metrics');
      return map.steps.flatMap(([stepId, step], position): Sighting[] => {
        if (!step.momentOfTruth || measured[position]) return [];
        return [
          {
            targets: [{ kind: 'step', id: stepId }],
            message: `${map.stepName(position)} is a moment of truth, but nothing measures it.`,
            ...cellFix(map, position, laneId, 'Add a metric'),
            ...(laneId === undefined && { fix: metricsLane }),
          },
        ];
      });
    },
  },
} satisfies Record<string, MapRule>;

const metricsLane: Fix = {
  label: 'Add a metrics lane',
  command: { name: 'grid.insertLane', args: { role: 'metrics', before: null } },
};

function openPains(map: MapIndex, linked: ReadonlySet<string>): PlacedCard[] {
  return map.cards.filter(
    ({ card, shown, id }) => shown && card.type === 'pain' && !linked.has(id),
  );
}

/** Pains that an arrow joins with an opportunity or solution, in either direction; also one in the inbox. */
function linkedPains(map: MapIndex): Set<string> {
  const { cards, links } = map.document;
  const isAnswerCard = (id: string) =>
    cards[id]?.type === 'opportunity' || cards[id]?.type === 'solution';
  const linked = new Set<string>();
  for (const { from, to } of Object.values(links)) {
    if (cards[from]?.type === 'pain' && isAnswerCard(to)) linked.add(from);
    if (cards[to]?.type === 'pain' && isAnswerCard(from)) linked.add(to);
  }
  return linked;
}

function isSevere({ card }: PlacedCard): boolean {
  return (card.severity ?? 0) >= severe;
}

function covers(covered: readonly boolean[], { first, last }: PlacedCard): boolean {
  for (let position = first; position <= last; position++) if (covered[position]) return true;
  return false;
}

function linkFix(pain: PlacedCard, answer: PlacedCard): Fix {
  return {
    label: `Link to ${nameOf(answer)}`,
    command: { name: 'grid.addLink', args: { from: pain.id, to: answer.id, kind: 'flow' } },
  };
}

function missingWeight({ card }: PlacedCard): string {
  if (card.impact !== undefined) return 'effort';
  return card.effort !== undefined ? 'impact' : 'impact or effort';
}

function nameOf({ card }: PlacedCard): string {
  return quoted(card.text, 'a card');
}
