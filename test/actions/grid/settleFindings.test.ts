import { expect, test } from 'vitest';
import { dismissFindings } from '../../../src/actions/check/dismissFindings';
import { gridCheck } from '../../../src/actions/grid/checkActions';
import { fixFinding, fixLabel } from '../../../src/actions/grid/settleFindings';
import type { EditorDialog } from '../../../src/actions/ports';
import type { Finding } from '../../../src/analysis/lint/finding';
import { lint } from '../../../src/analysis/lint/lint';
import type { RuleId } from '../../../src/analysis/lint/rules';
import { present } from '../../../src/base/assert';
import { isGrid } from '../../../src/document/document';
import type { GridDocument } from '../../../src/document/grid';
import { readJson } from '../../../src/formats/json/read';
import { writeJson } from '../../../src/formats/json/write';
import { soundJourney } from '../../analysis/lint/cases';
import { grid } from '../../support/gridContext';

const spoilt = () =>
  soundJourney()
    .with({ owner: '' })
    .lane('pains')
    .lane('opportunities')
    .stage('Marketing', 'Waits', 'Tips')
    .cell('actions', 'Tips', 'Rounds up')
    .cell('pains', 'Pays', { text: 'Declined', severity: 4 })
    .build();

function finding(document: GridDocument, rule: RuleId): Finding {
  return present(
    lint(document).find((one) => one.rule === rule),
    `a finding of ${rule}`,
  );
}

test('a quick fix is one undo step', () => {
  const map = grid(spoilt());
  fixFinding(map.context, finding(map.context.document, 'empty-step'));
  expect(map.context.document.steps.waits).toBeUndefined();
  expect(map.undoSteps()).toHaveLength(1);
});

test('a missing card is not added empty: its cell opens for typing', () => {
  const map = grid(spoilt());
  const pain = lint(map.context.document).find(
    ({ fix }) => fix && 'command' in fix && fix.command.name === 'grid.addCard',
  );
  fixFinding(map.context, present(pain, 'a finding that wants a card'));
  expect(map.editing()).toBe('new-card');
  expect(map.undoSteps()).toEqual([]);
  map.type('Say why');
  expect(map.cards('opportunities', 'pays')).toEqual(['Say why']);
  expect(Object.values(map.context.document.cards).at(-1)?.type).toBe('opportunity');
});

test('what only a person knows opens the details, or leads to the personas', () => {
  const map = grid(soundJourney().with({ owner: '' }).build());
  const opened: EditorDialog[] = [];
  const context = {
    ...map.context,
    document: map.context.document,
    ports: { ...map.ports, openDialog: (name: EditorDialog) => void opened.push(name) },
  };
  const owner = finding(map.context.document, 'no-owner');
  fixFinding(context, owner);
  fixFinding(context, { ...owner, fix: { label: 'Name the persona', details: 'personas' } });
  expect(opened).toEqual(['map-details', 'personas']);
});

test('there is no button for what cannot be done here', () => {
  const [first] = lint(soundJourney().with({ state: 'to-be' }).build());
  expect(fixLabel(present(first, 'a finding'))).toBeNull();
});

test('dismissing is one undo step, is remembered in files, and can be taken back', async () => {
  const map = grid(spoilt());
  const keys = lint(map.context.document).map(({ key }) => key);
  dismissFindings(gridCheck(map.context), keys);
  expect(map.undoSteps()).toEqual([`Dismiss ${keys.length} findings`]);
  const stamp = { exportedAt: '2026-05-04T10:00:00Z', app: 'Throughline 0.1.0' };
  const read = await readJson(await writeJson([map.context.document], stamp));
  const again = read.ok ? read.value.documents[0] : undefined;
  expect(again && isGrid(again) && lint(again)).toEqual([]);
  dismissFindings(gridCheck(map.context), keys.slice(0, 1), false);
  expect(lint(map.context.document).map(({ key }) => key)).toEqual(keys.slice(0, 1));
});

test('on a read-only map nothing is fixed or dismissed, and the reason is told', () => {
  const map = grid(spoilt(), { readOnly: 'Open in another tab.' });
  const { document } = map.context;
  dismissFindings(gridCheck(map.context), ['no-owner']);
  fixFinding(map.context, finding(document, 'empty-step'));
  expect(map.context.document).toBe(document);
  expect(map.told()).toEqual(['Open in another tab.', 'Open in another tab.']);
});
