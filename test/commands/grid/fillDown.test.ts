import { expect, test } from 'vitest';
import { fillDown } from '../../../src/commands/grid/fillDown';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';

const map = journey()
  .lane('pains')
  .lane('emotion')
  .lane('opportunities')
  .stage('Find', 'Sees', 'Asks')
  .cell('pains', 'Sees', 'A', 'B')
  .cell('opportunities', 'Sees', 'A')
  .build();
const corner = (stepId: string, laneId: string) => ({ stepId, laneId });
const range = { from: corner('asks', 'opportunities'), to: corner('sees', 'pains') };

test('the top cells repeat below, re-typed, without what is there already', () => {
  const after = expectCommand(map, fillDown({ ...range, id: 'new' }));
  expect(sketch(after)[0]).toBe('Find > Sees | Pains: A, B | Opportunities: A, B');
  expect(after.cards.new?.type).toBe('opportunity');
  expect(expectRefusal(after, fillDown({ ...range, id: 'more' }))).toMatch(/nothing to fill/);
});
