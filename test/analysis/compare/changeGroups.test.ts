import { expect, test } from 'vitest';
import { changeGroups } from '../../../src/analysis/compare/changeGroups';
import { compareDocuments } from '../../../src/analysis/compare/compareDocuments';
import { journey } from '../../support/build';

test('changes come by what they are changes of, none of them twice', () => {
  const before = journey('Shop').stage('Find', 'Sees ad').cell('Pains', 'Sees ad', 'Slow').build();
  const after = journey('Shop 2')
    .stage('Find', 'Sees ad', 'Asks peer')
    .cell('Pains', 'Asks peer', 'Dear')
    .build();
  const { changes } = compareDocuments(before, { ...after, id: before.id });
  const groups = changeGroups(changes);
  expect(groups.map(({ title }) => title)).toEqual(['The document itself', 'Steps', 'Cards']);
  expect(groups.flatMap((group) => group.changes)).toEqual(changes);
});
