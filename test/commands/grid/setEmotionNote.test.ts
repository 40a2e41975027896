import { expect, test } from 'vitest';
import { setEmotionNote } from '../../../src/commands/grid/setEmotionNote';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { oneFeeling as map } from '../../support/smallMaps';

const sees = { laneId: 'emotion', stepId: 'sees', personaId: 'ana' };
const asks = { ...sees, stepId: 'asks' };

test('a note is written and an empty one is none', () => {
  const after = expectCommand(map, setEmotionNote({ ...sees, note: 'declined' }));
  expect(after.emotions['emotion/sees/ana']).toEqual({ value: -0.5, note: 'declined' });
  const bare = expectCommand(after, setEmotionNote({ ...sees, note: '' }));
  expect(bare.emotions['emotion/sees/ana']).toEqual({ value: -0.5 });
});

test('an unrated step is refused', () => {
  expect(expectRefusal(map, setEmotionNote({ ...asks, note: 'x' }))).toBe('Rate this step first.');
});
