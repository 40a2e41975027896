// Customer journey report: who travels, what the map shows in a paragraph, the journey step by step, then its pains,
// opportunities, measures and sources as tables. It is also the map's alternative in words.

import { lineTitles } from '../../document/bands';
import type { GridDocument } from '../../document/grid';
import { orderedLanes, personasInOrder } from '../../document/queries';
import { linesAbove } from '../../layout/blueprintLines';
import {
  type Fact,
  fact,
  facts,
  list,
  paragraph,
  quiet,
  type Report,
  type ReportBlock,
  type ReportContext,
  section,
} from './block';
import { connections } from './connections';
import { journeyStages } from './journeyStages';
import { journeySummary } from './journeySummary';
import {
  channelTable,
  emotionTable,
  metricTable,
  opportunityTable,
  painTable,
  sourceTable,
} from './journeyTables';
import { cardText, laneTitle, type MapReading, placeOf, readMap } from './mapReading';

export function journeyReport(document: GridDocument, { today }: ReportContext): Report {
  const map = readMap(document);
  return {
    title: document.title.trim() || 'Untitled map',
    subtitle:
      document.kind === 'blueprint' ? 'Service blueprint report' : 'Customer journey report',
    blocks: [
      ...facts([...headFacts(document), fact('Report date', today)]),
      ...section(2, 'Summary', [paragraph(journeySummary(map))]),
      { kind: 'figure' },
      ...section(2, 'How it is built', bands(document)),
      ...section(2, 'Step by step', journeyStages(map)),
      ...section(2, 'Emotion', emotionTable(map)),
      ...section(2, 'Pains', painTable(map)),
      ...section(2, 'Opportunities', opportunityTable(map)),
      ...section(2, 'Metrics', metricTable(map)),
      ...section(2, 'Channels', channelTable(map)),
      ...section(2, 'Connections', connections(map)),
      ...section(2, 'Open questions', questions(map)),
      ...section(2, 'Sources', sourceTable(map)),
    ],
  };
}

/** What stands at the head of a map, as far as it is filled in. */
export function headFacts(document: GridDocument): Fact[] {
  const personas = personasInOrder(document).map(([, { name }]) => name.trim());
  const state = document.state === 'as-is' ? 'As-is, how it is today' : 'To-be, how it shall be';
  const basis = document.basis === 'actual' ? ', as one real customer lived it' : '';
  return [
    fact(personas.length === 1 ? 'Persona' : 'Personas', personas.filter(Boolean).join(', ')),
    fact('Scenario', document.scenario),
    fact('Expectations', document.expectations),
    fact('State', `${state}${basis}`),
    fact('Owner', document.owner),
    fact('Team', document.team),
    fact('Map date', document.date),
  ];
}

/** The lanes from the customer to what happens behind the scenes, with the lines between them. */
function bands(document: GridDocument): ReportBlock[] {
  const lanes = orderedLanes(document);
  const lines = linesAbove(lanes.map(([, { role }]) => role));
  if (lines.every((line) => line === null)) return [];
  return list(
    lanes.flatMap(([, lane], at) => {
      const line = lines[at];
      const title = { words: laneTitle(lane) };
      return line ? [{ words: [quiet(`— ${lineTitles[line]} —`)] }, title] : [title];
    }),
  );
}

export function questions(map: MapReading): ReportBlock[] {
  const asked = map.cards.filter(
    ({ card, role }) => card.type === 'question' || role === 'questions',
  );
  return list(
    asked.map((one) => ({ words: [cardText(one.card), quiet(` (${placeOf(map, one)})`)] })),
  );
}
