import { expect, test } from 'vitest';
import { syncReferences } from '../../../src/commands/grid/syncReferences';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey()
  .persona('Ana', { documentId: 'sheet' })
  .stage('Find', 'Sees')
  .cell('actions', 'Sees', 'Looks around')
  .build();

test('looks, titles and texts follow the documents they come from', () => {
  const command = syncReferences({
    from: 'Anna, Trip',
    synced: {
      personas: { ana: { name: 'Anna', color: '#000000', marker: 'star' } },
      stages: { find: 'Discover' },
      steps: { sees: 'Notices' },
      cards: { 'looks-around': 'Searches' },
    },
  });
  const after = expectCommand(map, command);
  expect(command.label).toBe('Update from Anna, Trip');
  expect(after.personas.ana).toMatchObject({ name: 'Anna', marker: 'star', documentId: 'sheet' });
  expect(after.stages.find?.title).toBe('Discover');
  expect(after.steps.sees?.title).toBe('Notices');
  expect(after.cards['looks-around']?.text).toBe('Searches');
});

test('what is the same or gone changes nothing', () => {
  const synced = { stages: { find: 'Find', gone: 'Elsewhere' }, cards: { gone: 'Elsewhere' } };
  expect(expectCommand(map, syncReferences({ from: 'Trip', synced }))).toBe(map);
});

test('a title that is too long is refused', () => {
  const synced = { stages: { find: 'x'.repeat(10_000) } };
  expect(expectRefusal(map, syncReferences({ from: 'Trip', synced }))).toMatch(/at most/);
});
