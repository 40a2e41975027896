import { expect, test } from 'vitest';
import { checkOf, openRemarks } from '../../../src/actions/check/checking';
import { dismissFindings } from '../../../src/actions/check/dismissFindings';
import { walkFindings } from '../../../src/actions/check/walkFindings';
import { gridCheck } from '../../../src/actions/grid/checkActions';
import { present } from '../../../src/base/assert';
import type { GridDocument } from '../../../src/document/grid';
import { soundJourney } from '../../analysis/lint/cases';
import { grid } from '../../support/gridContext';

/** A stage that is a department, a step without cards, and no owner. */
const spoilt = () =>
  soundJourney()
    .with({ owner: '' })
    .stage('Marketing', 'Waits', 'Tips')
    .cell('actions', 'Tips', 'Rounds up')
    .build();

function checked(document: GridDocument) {
  const map = grid(document);
  return {
    ...map,
    check: gridCheck(map.context),
    /** What the one the walk has gone to is about. */
    current: () => {
      const { remarks, current } = checkOf(map.editor).get();
      const key = present(current, 'a finding').key;
      return present(
        openRemarks(remarks ?? [], map.context.document).find((remark) => remark.key === key),
        'the current finding',
      ).rule;
    },
  };
}

test('the walk goes to one finding after the other, says each, and begins again after the last', async () => {
  const map = checked(spoilt());
  const places: string[] = [];
  const rules: string[] = [];
  for (let at = 0; at < 4; at++) {
    await walkFindings(map.check, 1);
    places.push(map.where());
    rules.push(map.current());
  }
  expect(rules).toEqual(['no-owner', 'stage-is-department', 'empty-step', 'no-owner']);
  expect(places.slice(1, 3)).toEqual(['stage marketing', 'step waits']);
  expect(map.said.slice(0, 2)).toEqual([
    'Hint, 1 of 3: Nobody owns this map.',
    'Problem, 2 of 3: Stage “Marketing” sounds like a department, not like something customers do.',
  ]);
});

test('backwards it begins with the last', async () => {
  const map = checked(spoilt());
  await walkFindings(map.check, -1);
  expect(map.current()).toBe('empty-step');
  await walkFindings(map.check, -1);
  expect(map.current()).toBe('stage-is-department');
});

test('after the current one is dismissed the walk goes on with the one that followed it', async () => {
  const map = checked(spoilt());
  await walkFindings(map.check, 1);
  await walkFindings(map.check, 1);
  dismissFindings(map.check, ['stage-is-department/marketing']);
  await walkFindings(map.check, 1);
  expect(map.current()).toBe('empty-step');
  expect(map.said.at(-1)).toMatch(/^Hint, 2 of 2/);
});

test('on a sound map the walk stays where it is and says so', async () => {
  const map = checked(soundJourney().build());
  map.cell('actions', 'pays');
  const before = map.where();
  await walkFindings(map.check, 1);
  expect(map.where()).toBe(before);
  expect(map.said).toEqual(['No findings.']);
});

test('F8 walks and is left alone while a card is typed', () => {
  const map = checked(spoilt());
  map.cell('actions', 'pays');
  expect(map.press('F8')).toBe(true);
  map.type('Hm');
  expect(map.press('F8')).toBe(false);
});
