// Customer service policy as a draft: for each step in which customers meet us, what is promised, to which standard, by
// whom, and what happens when it fails.
import type { PlacedCard } from '../../analysis/lint/mapIndex';
import type { GridDocument } from '../../document/grid';
import { channelLabelOf, type LaneRole } from '../../document/vocabulary';
import {
  type Fact,
  fact,
  facts,
  gap,
  heading,
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
import { headFacts } from './journeyReport';
import { metricValue } from './journeyTables';
import { cardText, duration, type MapReading, readMap } from './mapReading';

export function policyDraft(document: GridDocument, { today }: ReportContext): Report {
  const map = readMap(document);
  const title = document.title.trim() || 'Untitled map';
  const contacts = map.steps.flatMap((_, at) => (meetings(map, at).length > 0 ? at : []));
  return {
    title,
    subtitle: 'Customer service policy, draft',
    blocks: [
      draftCallout(title),
      ...facts([...headFacts(document), fact('Report date', today)]),
      ...section(2, '1. Purpose', purpose(document)),
      ...section(2, '2. What customers can rely on', promises(map, contacts)),
      ...section(2, '3. Channels', channels(map)),
      ...section(2, '4. When something goes wrong', escalation()),
      ...section(2, '5. Upkeep', upkeep(document)),
    ],
  };
}

function purpose({ expectations }: GridDocument): ReportBlock[] {
  return facts([
    fact('What customers expect', expectations?.trim() || [gap()]),
    fact('Our promise in one sentence', [gap()]),
    fact('Who has to follow this policy', [gap('teams, partners, regions')]),
  ]);
}

function promises(map: MapReading, contacts: readonly number[]): ReportBlock[] {
  if (contacts.length === 0) {
    return [paragraph([gap('the map has no touchpoints and no frontstage lanes yet')])];
  }
  return contacts.flatMap((at) => {
    const isMoment = map.steps[at]?.[1].momentOfTruth === true;
    return [
      heading(3, `2.${contacts.indexOf(at) + 1} ${map.titles[at] ?? ''}`),
      ...(isMoment ? [paragraph([strong('Moment of truth')])] : []),
      ...facts(stepFacts(map, at)),
    ];
  });
}

function stepFacts(map: MapReading, at: number): Fact[] {
  const here = (...roles: LaneRole[]) => inStep(map, at).filter(({ role }) => roles.includes(role));
  const rules = inStep(map, at).filter(
    ({ card, role }) => card.type === 'policy' || role === 'policy',
  );
  const people = here('frontstage-people', 'frontstage-systems');
  const behind = here('backstage', 'support');
  const pains = map.pains.filter((pain) => covers(pain, at));
  const answers = map.answers.filter((answer) => covers(answer, at));
  return [
    fact(
      'Where',
      ...meetings(map, at)
        .filter(({ role }) => !isFrontstage(role))
        .map(touchpointWords),
    ),
    fact('Rules today', ...rules.map(({ card }) => cardText(card))),
    fact('Promise', [gap('what the customer can rely on')]),
    fact('Standard', ...standards(map, at), [gap('target')]),
    fact('What goes wrong now', ...pains.map(painWords)),
    fact('Planned', ...answers.map(({ card }) => cardText(card))),
    fact('What staff and systems do', ...people.map(({ card }) => cardText(card))),
    fact('Who', [gap('role')]),
    fact('Behind it', ...behind.map(({ card }) => cardText(card))),
  ];
}

function standards(map: MapReading, at: number): Words[] {
  const minutes = map.steps[at]?.[1].minutes;
  const measured = map.measures.filter((one) => covers(one, at));
  return [
    ...(minutes === undefined ? [] : [`Takes ${duration(minutes)} today`]),
    ...measured.map(({ card }) => {
      const value = metricValue(card);
      return value ? `${cardText(card)}: ${value} today` : cardText(card);
    }),
  ];
}

function painWords({ card }: PlacedCard): Words {
  const severity = card.severity === undefined ? [] : [quiet(` (severity ${card.severity} of 5)`)];
  return [cardText(card), ...severity];
}

function touchpointWords({ card }: PlacedCard): Words {
  return card.channel
    ? [cardText(card), quiet(` (${channelLabelOf(card.channel)})`)]
    : cardText(card);
}

function channels(map: MapReading): ReportBlock[] {
  const used = map.cards.flatMap(({ card }) => (card.channel ? channelLabelOf(card.channel) : []));
  const names = [...new Set(used)];
  if (names.length === 0) return [paragraph([gap('the map names no channels yet')])];
  return table('Channels of the map', names, [
    { title: 'Channel', of: (name) => name },
    { title: 'Open', of: () => [gap('hours')] },
    { title: 'First answer within', of: () => [gap()] },
    { title: 'Solved within', of: () => [gap()] },
  ]);
}

function escalation(): ReportBlock[] {
  return facts([
    fact('First contact may decide', [gap('what, and up to which amount')]),
    fact('Next level', [gap('who, and within what time')]),
    fact('Making up for it', [gap('what the customer gets')]),
    fact('Complaints', [gap('where they go, and who answers')]),
  ]);
}

function upkeep({ owner }: GridDocument): ReportBlock[] {
  return facts([
    fact('Owner', owner?.trim() || [gap()]),
    fact('Valid from', [gap('date')]),
    fact('Reviewed', [gap('how often')]),
  ]);
}

/** Where customer and brand meet in a step. */
function meetings(map: MapReading, at: number): PlacedCard[] {
  return inStep(map, at).filter(
    ({ card, role }) => card.type === 'touchpoint' || role === 'touchpoints' || isFrontstage(role),
  );
}

function isFrontstage(role: LaneRole): boolean {
  return role === 'frontstage-people' || role === 'frontstage-systems';
}

function inStep(map: MapReading, at: number): PlacedCard[] {
  return map.cards.filter((card) => covers(card, at));
}

function covers({ first, last }: PlacedCard, at: number): boolean {
  return at >= first && at <= last;
}
