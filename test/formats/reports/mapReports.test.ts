// The reports of a map, read as Markdown: what a person would find in the file.
import { expect, test } from 'vitest';
import type { GridDocument } from '../../../src/document/grid';
import { writeMarkdown } from '../../../src/formats/markdownWrite';
import type { MapReport } from '../../../src/formats/reports/mapReport';
import { reportOf } from '../../../src/formats/reports/reports';
import { blueprint, journey } from '../../support/build';

const context = { today: '2026-01-02', nameOf: () => null };

function written(map: GridDocument, kind: MapReport = 'journey'): string {
  return writeMarkdown(reportOf(map, kind, context));
}

/** From its heading to the next of the same rank. */
function part(text: string, title: string): string {
  const [, after = ''] = text.split(`## ${title}\n`);
  return after.split(/\n## /)[0] ?? '';
}

const shop = () =>
  journey('Checkout')
    .persona('Ana')
    .persona('Ben')
    .with({ scenario: 'Friday', owner: 'Head of shop', expectations: 'Two minutes' })
    .stage('Buy', 'Looks', { title: 'Pays', momentOfTruth: true, minutes: 80 })
    .cell('Touchpoints', 'Pays', { text: 'Card form', channel: 'website' })
    .cell('Touchpoints', 'Looks', { text: 'Shelf', channel: 'store' })
    .cell('Quotes', 'Looks', 'So “cheap”')
    .cell('Pains', 'Looks', { text: 'Small', severity: 2 })
    .cell('Pains', 'Pays', {
      text: 'Declined',
      severity: 5,
      frequency: 4,
      evidence: { kind: 'survey', n: 40 },
    })
    .cell('Opportunities', 'Pays', { text: 'Say why', impact: 5, effort: 2 })
    .cell('Opportunities', 'Looks', { text: 'Larger', impact: 2, effort: 4 })
    .cell('Questions', 'Looks', 'Who decides?')
    .emotion('Looks', 0.5)
    .emotion('Pays', -1, { note: 'Everyone watched' })
    .emotion('Pays', 0, { persona: 'Ben' });

test('the summary tells only what can be counted', () => {
  expect(part(written(shop().build()), 'Summary').trim()).toBe(
    'The map follows Ana and Ben through 1 stage and 2 steps. The moment of truth is Pays. Steps with a known time (1 of 2) take 1 h 20 min together. Ana feels best at Looks (+1) and worst at Pays (−2). Ben feels 0 at Pays. The map names 2 pains, 1 of them severe (4 or more of 5); each has an opportunity or a solution. Of 11 statements on the map, 1 (9%) names the research behind it.',
  );
});

test('the journey stands step by step with lanes, feelings and notes', () => {
  const steps = part(written(shop().build()), 'Step by step');
  expect(steps).toContain('#### 1.2 Pays\n\n**Moment of truth** · 1 h 20 min');
  expect(steps).toContain('- **Touchpoints:** Card form (Website)');
  expect(steps).toContain('Ana: very negative, −2 (Everyone watched)');
  expect(steps).toContain('- **Quotes:** “So ‘cheap’”');
});

test('the heaviest pain comes first, with its answer in the same step', () => {
  const rows = part(written(shop().build()), 'Pains')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows[2]).toBe('| Declined | Pays | 5 | 4 | Survey, n = 40 | Say why |');
  expect(rows[3]).toBe('| Small | Looks | 2 |  |  | Larger |');
});

test('on a map with arrows from pains only arrows answer them', () => {
  const pains = part(written(shop().link('Declined', 'Larger').build()), 'Pains');
  expect(pains).toContain('| Declined | Pays | 5 | 4 | Survey, n = 40 | Larger |');
  expect(pains).toContain('| Small | Looks | 2 |  |  | none yet |');
});

test('an empty map makes a short report and drafts full of gaps', () => {
  const empty = journey('').stage('').build();
  expect(written(empty)).not.toContain('## Pains');
  for (const kind of ['strategy', 'policy'] as const) {
    expect(written(empty, kind)).toContain('[to fill in');
  }
  expect(written(empty, 'survey')).toContain('How likely are you to recommend us');
});

test('the strategy sorts by impact against effort and marks what the map does not say', () => {
  const text = written(shop().build(), 'strategy');
  expect(part(text, '1. Vision')).toContain('Two minutes');
  expect(part(text, '6. Roadmap')).toContain(
    '### Now\n\n- Say why (Pays)\n\n### Later\n\n- Larger (Looks)',
  );
  expect(part(text, '4. Targets')).toContain(
    '| **[to fill in: a metric]** | Pays | **[to fill in]** |',
  );
  expect(part(text, '5. Who answers for it')).toContain('**Team:** **[to fill in');
  expect(part(text, '7. Risks and open questions')).toContain('- Who decides? (Looks)');
});

test('the policy has a promise to fill in for every step with a touchpoint', () => {
  const promises = part(written(shop().build(), 'policy'), '2. What customers can rely on');
  expect(promises).toContain('### 2.1 Looks');
  expect(promises).toContain('- **What goes wrong now:** Declined (severity 5 of 5)');
  expect(promises).toContain('Takes 1 h 20 min today');
  expect(promises.match(/Promise:/g)).toHaveLength(2);
});

test('the survey asks neutrally, skips by channel and says how answers are read', () => {
  const text = written(shop().build(), 'survey');
  expect(text).toContain('2. How satisfied or dissatisfied were you with this: Shelf (Store)?');
  expect(text).toContain('Only if “Website” is ticked in question 1.');
  expect(text).toContain('4. How easy or difficult was this part for you: Pays?');
  expect(text).toContain('| CSAT | 2, 3, 6 | 1–5, 5 is good |');
  expect(text).toContain('| NPS | 7 | 0–10, 10 is good |');
});

test('a blueprint tells its lines and its arrows as sentences', () => {
  const hotel = blueprint('Hotel')
    .stage('Arrive', 'Rings', 'Waits')
    .cell('Customer actions', 'Rings', 'Rings the bell')
    .cell('Frontstage people', 'Rings', 'Opens')
    .cell('Backstage', 'Waits', 'Cleans')
    .link('Rings the bell', 'Opens')
    .link('Opens', 'Cleans', { kind: 'depends', label: 'if late' })
    .build();
  const text = written(hotel);
  expect(text).toContain('Service blueprint report');
  expect(part(text, 'How it is built')).toContain(
    '- Customer actions\n- — Line of interaction —\n- Frontstage people\n- — Line of visibility —\n- Backstage',
  );
  expect(part(text, 'Connections')).toContain(
    '“Rings the bell” (Customer actions, Rings) leads to “Opens” (Frontstage people), across the line of interaction',
  );
  expect(part(text, 'Connections')).toContain(
    'depends on “Cleans” (Backstage, Waits), across the line of visibility: if late',
  );
});

test('nobody is asked about a picture without words', () => {
  const map = journey()
    .usualLanes()
    .stage('Buy', 'Looks')
    .cell('Touchpoints', 'Looks', { text: ' ', type: 'image', assetId: 'a'.repeat(64) });
  const text = written(map.build(), 'survey');
  expect(text).toContain('with this: Looks?');
  expect(text).not.toContain('Image');
});

test('the policy tells what staff and systems do apart from who has to', () => {
  const hotel = blueprint()
    .stage('Arrive', 'Rings')
    .cell('frontstage-people', 'Rings', 'Porter opens')
    .cell('frontstage-systems', 'Rings', 'Camera shows who rings');
  const text = written(hotel.build(), 'policy');
  expect(text).toContain(
    '- **What staff and systems do:**\n  - Porter opens\n  - Camera shows who rings\n- **Who:** **[to fill in: role]**',
  );
});

test('targets are headed by what is in them', () => {
  const metric = { name: 'Paid', value: 91, unit: '%' };
  const map = () => journey().lane('metrics').stage('Buy', { title: 'Pays', momentOfTruth: true });
  const targets = (built: GridDocument) => part(written(built, 'strategy'), '4. Targets');
  const measured = map().cell('Metrics', 'Pays', { text: 'Paid', metric });
  expect(targets(measured.build())).toContain('**Metrics of the map**');
  expect(targets(measured.build())).toContain('| 91% |');
  expect(targets(map().build())).toContain('**Moments of truth that nothing measures yet**');
});
