// CX strategy outline: what customers expect, where the journey stands, what to do first. Everything in it comes from the
// map; what a strategy needs and a map does not say is a marked gap.

import type { PlacedCard } from '../../analysis/lint/mapIndex';
import { countOf } from '../../base/countOf';
import type { GridDocument } from '../../document/grid';
import {
  fact,
  facts,
  gap,
  list,
  paragraph,
  quiet,
  type Report,
  type ReportBlock,
  type ReportContext,
  section,
  strong,
  table,
  type Words,
} from './block';
import { draftCallout } from './draft';
import { headFacts, questions } from './journeyReport';
import { course } from './journeySummary';
import { metricValue } from './journeyTables';
import { cardText, isSevere, type MapReading, namesOf, placeOf, readMap } from './mapReading';

export function strategyOutline(document: GridDocument, { today }: ReportContext): Report {
  const map = readMap(document);
  const title = document.title.trim() || 'Untitled map';
  return {
    title,
    subtitle: 'CX strategy outline',
    blocks: [
      draftCallout(title),
      ...facts([...headFacts(document), fact('Report date', today)]),
      ...section(2, '1. Vision', vision(document)),
      ...section(2, '2. Where we stand', standing(map)),
      ...section(2, '3. Priorities', priorities(map)),
      ...section(2, '4. Targets', targets(map)),
      ...section(2, '5. Who answers for it', owners(document)),
      ...section(2, '6. Roadmap', roadmap(map)),
      ...section(2, '7. Risks and open questions', risks(map)),
    ],
  };
}

function vision({ expectations }: GridDocument): ReportBlock[] {
  const expected = expectations?.trim();
  return facts([
    fact('What customers expect', expected || [gap('what customers expect of this journey')]),
    fact('What we want to be known for', [gap('one sentence that everybody can repeat')]),
  ]);
}

function standing(map: MapReading): ReportBlock[] {
  const feelings = map.curves.map((curve) => ({ words: course(map, curve) }));
  const moments = map.steps.flatMap(([, step], at) =>
    step.momentOfTruth ? (map.titles[at] ?? '') : [],
  );
  const heavy = map.pains.filter(({ card }) => isSevere(card)).slice(0, most);
  const all = [
    ...feelings,
    ...(moments.length > 0 ? [{ words: `What makes or breaks it: ${namesOf(moments)}.` }] : []),
    ...(heavy.length > 0
      ? [
          {
            words: 'What hurts most:',
            items: heavy.map((pain) => [cardText(pain.card), quiet(` (${placeOf(map, pain)})`)]),
          },
        ]
      : []),
  ];
  return all.length > 0
    ? list(all)
    : [paragraph([gap('the map has no feelings, moments of truth or pains yet')])];
}

const most = 5;

function priorities(map: MapReading): ReportBlock[] {
  const against = ({ id }: PlacedCard) =>
    map.pains.filter(({ answers }) => answers.some((answer) => answer === map.document.cards[id]));
  const open = map.pains.filter(({ card, answers }) => isSevere(card) && answers.length === 0);
  return [
    ...table<PlacedCard>(
      'Opportunities and solutions, by impact, then by least effort',
      map.answers,
      [
        { title: 'Priority', of: ({ card }, index) => `${index + 1}. ${cardText(card)}` },
        { title: 'Step', of: (one) => placeOf(map, one) },
        { title: 'Impact', isNumber: true, of: ({ card }) => `${card.impact ?? ''}` },
        { title: 'Effort', isNumber: true, of: ({ card }) => `${card.effort ?? ''}` },
        {
          title: 'Against',
          of: (one) =>
            against(one)
              .map(({ card }) => cardText(card))
              .join('\n'),
        },
        { title: 'Owner', of: () => [gap()] },
      ],
    ),
    ...(map.answers.length === 0 ? [paragraph([gap('the map has no opportunities yet')])] : []),
    ...(open.length > 0 ? [paragraph('Severe pains that still need an idea:')] : []),
    ...list(
      open.map((pain) => ({
        words: [cardText(pain.card), quiet(` (${placeOf(map, pain)})`), ' ', gap()],
      })),
    ),
  ];
}

function targets(map: MapReading): ReportBlock[] {
  const measured = map.measures.map((one) => ({
    name: cardText(one.card) as Words,
    step: placeOf(map, one),
    today: (metricValue(one.card) || [gap()]) as Words,
  }));
  const missing = unmeasuredMoments(map).map((step) => ({
    name: [gap('a metric')] as Words,
    step,
    today: [gap()] as Words,
  }));
  const rows = [...measured, ...missing];
  if (rows.length === 0) return [paragraph([gap('the map has no metrics yet')])];
  const metrics = 'Metrics of the map';
  const unmeasured =
    measured.length > 0
      ? `${metrics}, and moments of truth that nothing measures yet`
      : 'Moments of truth that nothing measures yet';
  const caption = missing.length > 0 ? unmeasured : metrics;
  return table(caption, rows, [
    { title: 'Metric', of: ({ name }) => name },
    { title: 'Step', of: ({ step }) => step },
    { title: 'Today', isNumber: true, of: ({ today }) => today },
    { title: 'Target', of: () => [gap()] },
    { title: 'By when', of: () => [gap()] },
  ]);
}

function unmeasuredMoments(map: MapReading): string[] {
  return map.steps.flatMap(([, step], at) => {
    if (!step.momentOfTruth) return [];
    const isMeasured = map.measures.some(({ first, last }) => at >= first && at <= last);
    return isMeasured ? [] : (map.titles[at] ?? '');
  });
}

function owners({ owner, team }: GridDocument): ReportBlock[] {
  return facts([
    fact('Journey owner', owner?.trim() || [gap('who answers for the whole journey')]),
    fact('Team', team?.trim() || [gap('which teams have to work together')]),
    fact('How progress is reviewed', [gap('who meets, and how often')]),
  ]);
}

function roadmap(map: MapReading): ReportBlock[] {
  const inWave = (wanted: Wave) =>
    list(
      map.answers
        .filter(({ card }) => waveOf(card) === wanted)
        .map((one) => ({ words: [cardText(one.card), quiet(` (${placeOf(map, one)})`)] })),
    );
  const waves = [
    ...section(3, 'Now', inWave('now')),
    ...section(3, 'Next', inWave('next')),
    ...section(3, 'Later', inWave('later')),
    ...section(3, 'Not weighed yet', inWave('unweighed')),
  ];
  if (waves.length === 0) return [paragraph([gap('the map has no opportunities yet')])];
  return [paragraph([quiet(rule)]), ...waves];
}

type Wave = 'now' | 'next' | 'later' | 'unweighed';

const rule =
  'Sorted by impact against effort. Now: impact is at least two above effort. Next: at least as high. Later: effort is higher.';

function waveOf({ impact, effort }: PlacedCard['card']): Wave {
  if (impact === undefined || effort === undefined) return 'unweighed';
  if (impact - effort >= 2) return 'now';
  return impact >= effort ? 'next' : 'later';
}

function risks(map: MapReading): ReportBlock[] {
  const assumed = map.cards.filter(({ card }) => card.evidence?.kind === 'assumed');
  const open = map.pains.filter(({ card, answers }) => isSevere(card) && answers.length === 0);
  const moments = unmeasuredMoments(map);
  const found = [
    ...(assumed.length > 0
      ? [
          {
            words: `${countOf(assumed.length, 'statement')} of the map ${assumed.length === 1 ? 'is' : 'are'} assumed and not checked:`,
            items: assumed.slice(0, most).map(({ card }) => cardText(card)),
          },
        ]
      : []),
    ...(open.length > 0
      ? [{ words: `${countOf(open.length, 'severe pain')} without an answer.` }]
      : []),
    ...(moments.length > 0
      ? [
          {
            words: `Nothing measures ${namesOf(moments)}, though ${moments.length === 1 ? 'it is a moment' : 'they are moments'} of truth.`,
          },
        ]
      : []),
  ];
  const asked = questions(map);
  if (found.length + asked.length === 0) return [paragraph([gap('risks and open questions')])];
  return [
    ...list(found),
    ...(asked.length > 0 ? [paragraph([strong('Open questions of the map')]), ...asked] : []),
  ];
}
