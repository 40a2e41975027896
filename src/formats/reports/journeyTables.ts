// What a map holds, gathered from all of its steps.

import { levelsOf, scaleText } from '../../analysis/emotionScale';
import { emotionSummary } from '../../analysis/emotionSummary';
import type { PlacedCard } from '../../analysis/lint/mapIndex';
import type { Id } from '../../base/id';
import { evidenceLabel } from '../../document/evidenceWords';
import { type Card, type Evidence, emotionKey, type Step } from '../../document/grid';
import {
  type Channel,
  channelInfo,
  channelLabelOf,
  standardChannels,
} from '../../document/vocabulary';
import { withUnit } from '../../document/withUnit';
import { list, paragraph, quiet, type ReportBlock, table, type Words } from './block';
import { cardText, feeling, type MapReading, type Pain, placeOf } from './mapReading';

interface Rated {
  stepId: Id;
  step: Step;
  at: number;
}

export function emotionTable(map: MapReading): ReportBlock[] {
  const { curves, titles, document, steps } = map;
  if (curves.length === 0) return [];
  const rated = steps.flatMap(([stepId, step], at): Rated[] =>
    curves.some(({ values }) => (values[at] ?? null) !== null) ? [{ stepId, step, at }] : [],
  );
  const scales = [...new Set(curves.map(({ lane }) => lane.scale ?? 'five'))].map((scale) => {
    const levels = levelsOf(scale);
    return `${scaleText(levels[0] ?? -1, scale)} to ${scaleText(levels.at(-1) ?? 1, scale)}`;
  });
  return [
    ...list(
      curves.map((curve) => ({ words: emotionSummary(document, curve.laneId, curve.personaId) })),
    ),
    ...table(`Feelings by step, from ${scales.join(' and ')}; ★ marks a moment of truth`, rated, [
      {
        title: 'Step',
        of: ({ step, at }) => `${titles[at] ?? ''}${step.momentOfTruth ? ' ★' : ''}`,
      },
      ...curves.map((curve) => ({
        title: curve.name,
        isNumber: true as const,
        of: ({ at }: Rated) => {
          const value = curve.values[at] ?? null;
          return value === null ? '' : feeling(value, curve);
        },
      })),
      {
        title: 'Why',
        of: ({ stepId }) =>
          curves
            .flatMap(({ laneId, personaId }) => {
              const note = document.emotions[emotionKey(laneId, stepId, personaId)]?.note?.trim();
              return note ? `${document.personas[personaId]?.name ?? ''}: ${note}` : [];
            })
            .join('\n'),
      },
    ]),
  ];
}

export function painTable(map: MapReading): ReportBlock[] {
  const { personas } = map.document;
  return table<Pain>(
    'Pains, by severity × frequency (3 stands in where one is unknown)',
    map.pains,
    [
      { title: 'Pain', of: ({ card }) => cardText(card) },
      { title: 'Step', of: (pain) => placeOf(map, pain) },
      {
        title: 'Who',
        of: ({ card }) =>
          (card.personaIds ?? []).flatMap((id) => personas[id]?.name ?? []).join(', '),
      },
      { title: 'Severity', isNumber: true, of: ({ card }) => number(card.severity) },
      { title: 'Frequency', isNumber: true, of: ({ card }) => number(card.frequency) },
      { title: 'Rests on', of: ({ card }) => (card.evidence ? sourceText(card.evidence) : '') },
      { title: 'Answer', of: ({ answers }) => answerWords(answers) },
    ],
  );
}

function answerWords(answers: readonly Card[]): Words {
  return answers.length > 0 ? answers.map(cardText).join('\n') : [quiet('none yet')];
}

export function opportunityTable(map: MapReading): ReportBlock[] {
  const painsOf = (id: string) =>
    map.pains.filter(({ answers }) => answers.some((answer) => answer === map.document.cards[id]));
  return table('Opportunities and solutions, by impact, then by least effort', map.answers, [
    { title: 'Opportunity', of: ({ card }) => cardText(card) },
    { title: 'Step', of: (one) => placeOf(map, one) },
    { title: 'Impact', isNumber: true, of: ({ card }) => number(card.impact) },
    { title: 'Effort', isNumber: true, of: ({ card }) => number(card.effort) },
    {
      title: 'Against',
      of: ({ id }) =>
        painsOf(id)
          .map(({ card }) => cardText(card))
          .join('\n'),
    },
  ]);
}

export function metricTable(map: MapReading): ReportBlock[] {
  return table<PlacedCard>('Metrics, in the order of the steps', map.measures, [
    { title: 'Metric', of: ({ card }) => cardText(card) },
    { title: 'Step', of: (one) => placeOf(map, one) },
    { title: 'Value', isNumber: true, of: ({ card }) => metricValue(card) },
    { title: 'Answers', isNumber: true, of: ({ card }) => number(card.metric?.n) },
    { title: 'Date', of: ({ card }) => card.metric?.date ?? '' },
    { title: 'Source', of: ({ card }) => card.metric?.source ?? '' },
  ]);
}

export function metricValue({ metric }: Card): string {
  if (!metric) return '';
  return withUnit(metric.value.toLocaleString('en'), metric.unit);
}

export function channelTable(map: MapReading): ReportBlock[] {
  const touchpoints = map.cards.filter(
    ({ card, role }) => card.type === 'touchpoint' || role === 'touchpoints' || card.channel,
  );
  const byChannel = new Map<Channel | null, PlacedCard[]>();
  for (const one of touchpoints) {
    const channel = one.card.channel ?? null;
    byChannel.set(channel, [...(byChannel.get(channel) ?? []), one]);
  }
  if (byChannel.size === 0) return [];
  const rows = [...byChannel].map(([channel, cards]) => ({ channel, cards }));
  const without = map.titles.filter((_, at) =>
    touchpoints.every(({ first, last }) => at < first || at > last),
  );
  return [
    ...table('Channels, in the order in which customers meet them', rows, [
      {
        title: 'Channel',
        of: ({ channel }) => (channel ? channelLabelOf(channel) : [quiet('not said')]),
      },
      { title: 'Kind', of: ({ channel }) => groupOf(channel) },
      {
        title: 'Touchpoints',
        of: ({ cards }) => cards.map(({ card }) => cardText(card)).join('\n'),
      },
      {
        title: 'Steps',
        of: ({ cards }) => [...new Set(cards.map((one) => placeOf(map, one)))].join('\n'),
      },
      { title: 'Mean feeling', isNumber: true, of: ({ cards }) => meanFeeling(map, cards) },
    ]),
    ...(without.length > 0 ? [paragraph(`No touchpoint at: ${without.join(', ')}.`)] : []),
  ];
}

function groupOf(channel: Channel | null): string {
  const known = standardChannels.find((standard) => standard === channel);
  return known ? channelInfo[known].group : '';
}

/** Of everybody who rated one of the steps; empty when nobody did. */
function meanFeeling(map: MapReading, cards: readonly PlacedCard[]): string {
  const inside = map.points.filter(({ position }) =>
    cards.some(({ first, last }) => position >= first && position <= last),
  );
  const [first] = inside;
  const lane = first && map.document.lanes[first.laneId];
  if (!lane) return '';
  const mean = inside.reduce((sum, { value }) => sum + value, 0) / inside.length;
  return feeling(mean, { lane });
}

export function sourceTable(map: MapReading): ReportBlock[] {
  const { emotions } = map.document;
  const named = [
    ...map.cards.flatMap(({ card }) => [
      ...(card.evidence ? [sourceText(card.evidence)] : []),
      ...(card.metric?.source ? [card.metric.source] : []),
    ]),
    ...Object.values(emotions).flatMap(({ evidence }) => (evidence ? [sourceText(evidence)] : [])),
  ];
  const counts = new Map<string, number>();
  for (const source of named) counts.set(source, (counts.get(source) ?? 0) + 1);
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  return table('What the map rests on', rows, [
    { title: 'Source', of: ([source]) => source },
    { title: 'Statements', isNumber: true, of: ([, count]) => `${count}` },
  ]);
}

export function sourceText(evidence: Evidence): string {
  const label = evidenceLabel(evidence);
  return evidence.source ? `${evidence.source} (${label.toLowerCase()})` : label;
}

function number(value: number | undefined): string {
  return value === undefined ? '' : value.toLocaleString('en');
}
