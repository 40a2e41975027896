import { expect, test, vi } from 'vitest';
import { checkOf, watchDocument } from '../../../src/actions/check/checking';
import { renameStage } from '../../../src/commands/grid/renameStage';
import { soundJourney } from '../../analysis/lint/cases';
import { grid } from '../../support/gridContext';
import { testClock } from '../../support/testEditor';

function watched() {
  const map = grid(soundJourney().build());
  const clock = testClock();
  watchDocument({ ...map.context, ports: { ...map.ports, later: clock.later } });
  const rules = () =>
    checkOf(map.editor)
      .get()
      .remarks?.map(({ rule }) => rule) ?? null;
  return { ...map, clock, rules };
}

test('a change is looked at once the map has been at rest for a moment', async () => {
  const map = watched();
  expect(map.rules()).toBeNull();
  map.clock.pass(1_000);
  await vi.waitFor(() => expect(map.rules()).toEqual([]));
  map.editor.dispatch(renameStage({ stageId: 'order', title: 'Marketing' }));
  map.clock.pass(1_000);
  await vi.waitFor(() => expect(map.rules()).toEqual(['stage-is-department']));
});

test('while somebody types nothing is looked at, and afterwards it is', async () => {
  const map = watched();
  map.clock.pass(1_000);
  await vi.waitFor(() => expect(map.rules()).toEqual([]));
  map.to({ kind: 'stage', stageId: 'order' });
  map.type('Marketing');
  map.editor.flush();
  map.clock.pass(10_000);
  await vi.dynamicImportSettled();
  expect(map.rules()).toEqual([]);
  map.press('Escape');
  map.clock.pass(1_000);
  await vi.waitFor(() => expect(map.rules()).toEqual(['stage-is-department']));
});

test('a drag that is held still is not looked at before it is let go', async () => {
  const map = watched();
  map.clock.pass(1_000);
  await vi.waitFor(() => expect(map.rules()).toEqual([]));
  const gesture = map.editor.gesture('Rename');
  gesture.update(renameStage({ stageId: 'order', title: 'Marketing' }));
  map.clock.pass(10_000);
  await vi.dynamicImportSettled();
  expect(map.rules()).toEqual([]);
  gesture.commit();
  map.clock.pass(1_000);
  await vi.waitFor(() => expect(map.rules()).toEqual(['stage-is-department']));
});
