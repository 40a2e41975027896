import { expect, test } from 'vitest';
import { createImporter } from '../../../src/actions/library/importer';
import { journey } from '../../support/build';
import { memoryPorts } from '../../support/memoryPorts';

const clean = 'journey\n  title Buying shoes\n  section Find\n    Search: 4: Ana\n';

test('an update among several files goes nowhere before the others are through', async () => {
  const ports = memoryPorts();
  const map = journey('Shop').stage('Find').stage('Buy').cell('Actions', 'Find', 'Looks').build();
  await ports.library.create(map);
  const importer = createImporter(ports);
  const visitedBy: string[][] = [];
  importer.state.subscribe(() => {
    const state = importer.state.get();
    if (state.kind === 'reading') visitedBy.push([...ports.visited]);
    if (state.kind === 'plan') {
      const [document] = state.outcome.documents;
      if (document) state.answer({ document, into: { update: map.id } });
    } else if (state.kind === 'merge') state.answer({});
  });
  const table = 'Stages,Find,Buy\nActions,Looks around,Pays\n';
  await importer.files([new File([table], 'Shop.csv'), new File([clean], 'shoes.mmd')]);
  expect(visitedBy).toEqual([[], []]);
  expect(ports.visited).toEqual(['/']);
  expect(ports.notices.at(-1)?.message).toBe('Imported 2 documents.');
});
