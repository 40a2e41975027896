import { expect, test } from 'vitest';
import { setBubble } from '../../../src/commands/segmentation/setBubble';
import { expectCommand } from '../../support/expectCommand';
import { segmentMap as map } from '../../support/segmentMap';

test('bubbles show the value, and the share again without a trace', () => {
  const after = expectCommand(map, setBubble({ measure: 'value' }));
  expect(after.bubble).toBe('value');
  expect(expectCommand(after, setBubble({ measure: 'share' }))).toEqual(map);
});
