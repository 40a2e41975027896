// The journey as it is read: stage by stage, step by step, lane by lane.
import { feelingWord } from '../../analysis/emotionScale';
import type { PlacedCard } from '../../analysis/lint/mapIndex';
import type { Id } from '../../base/id';
import { type Card, emotionKey } from '../../document/grid';
import { orderedStages, stepsOfStage } from '../../document/queries';
import { isEmotionRole } from '../../document/vocabulary';
import { cardFacts, metricText } from '../cardFacts';
import {
  type Fact,
  facts,
  heading,
  paragraph,
  quiet,
  type ReportBlock,
  type Run,
  strong,
  type Words,
} from './block';
import { cardText, duration, feeling, inQuotes, laneTitle, type MapReading } from './mapReading';

export function journeyStages(map: MapReading): ReportBlock[] {
  const { document, titles } = map;
  let position = 0;
  return orderedStages(document).flatMap(([stageId, stage], at) => {
    const stageTitle = stage.title.trim() || `Stage ${at + 1}`;
    const steps = stepsOfStage(document, stageId);
    const blocks = steps.flatMap(([stepId, step], index) => {
      const own = position++;
      const title = titles[own] ?? '';
      // A stage of one untitled step is that step.
      const above =
        steps.length === 1 && title === stageTitle
          ? []
          : [heading(4, `${at + 1}.${index + 1} ${title}`)];
      const about: Run[] = [];
      if (step.momentOfTruth) about.push(strong('Moment of truth'));
      if (step.minutes !== undefined) {
        about.push(...(about.length > 0 ? [' · '] : []), quiet(duration(step.minutes)));
      }
      return [
        ...above,
        ...(about.length > 0 ? [paragraph(about)] : []),
        ...facts(map.lanes.map(([laneId]) => laneFact(map, laneId, stepId, own))),
      ];
    });
    return [heading(3, `${at + 1}. ${stageTitle}`), ...blocks];
  });
}

function laneFact(map: MapReading, laneId: Id, stepId: Id, position: number): Fact {
  const lane = map.document.lanes[laneId];
  if (!lane) return { term: '', values: [] };
  const term = laneTitle(lane);
  if (isEmotionRole(lane.role)) return { term, values: feelings(map, laneId, stepId, position) };
  const own = map.cards.filter((card) => card.laneId === laneId && card.first === position);
  return { term, values: own.map((card) => cardWords(map, card)) };
}

function cardWords(map: MapReading, { card, first, last }: PlacedCard): Words {
  const { metric: _, ...rest } = card;
  const about = cardFacts(rest, map.document.personas);
  if (last > first) about.push(`until ${map.titles[last] ?? ''}`);
  const details = card.details?.trim();
  return [
    saidBy(card),
    ...(about.length > 0 ? [quiet(` (${about.join('; ')})`)] : []),
    ...(details ? [quiet(`\n${details}`)] : []),
  ];
}

/** A metric card is usually called what its metric is called. */
function saidBy(card: Card): string {
  const text = cardText(card);
  if (card.type === 'quote') return inQuotes(text);
  if (!card.metric) return text;
  const metric = metricText(card.metric);
  return text === card.metric.name ? metric : `${text} (${metric})`;
}

function feelings(map: MapReading, laneId: Id, stepId: Id, position: number): Words[] {
  return map.curves
    .filter((curve) => curve.laneId === laneId)
    .flatMap((curve): Words[] => {
      const value = curve.values[position] ?? null;
      if (value === null) return [];
      const note = map.document.emotions[emotionKey(laneId, stepId, curve.personaId)]?.note?.trim();
      const name = map.document.personas[curve.personaId]?.name.trim() || 'Unnamed';
      const said = `${name}: ${feelingWord(value).toLowerCase()}, ${feeling(value, curve)}`;
      return [note ? [said, quiet(` (${note})`)] : said];
    });
}
