import { expect, test } from 'vitest';
import { gridContext } from '../../../src/actions/action';
import { versionTitle } from '../../../src/actions/compare/versionTitle';
import { importTarget } from '../../../src/actions/grid/importTarget';
import { keepWayBack } from '../../../src/actions/library/keepWayBack';
import { openTarget } from '../../../src/actions/library/openTarget';
import { present } from '../../../src/base/assert';
import { fail } from '../../../src/base/result';
import { setCardText } from '../../../src/commands/grid/setCardText';
import { browser, tab, value } from '../../persistence/support/library';
import { journey } from '../../support/build';
import { memoryPorts } from '../../support/memoryPorts';
import { testEditor } from '../../support/testEditor';

const map = journey('Shop').stage('Buy', 'Pays').cell('Pains', 'Pays', 'Declined').build();
const theirs = { ...map, title: 'Shop of theirs' };
const content = journey('More').stage('Return').cell('Pains', 'Return', 'Far').build();

/** A map that is stored and open, as the editor holds it. */
async function openMap() {
  const library = tab(browser());
  value(await library.create(map));
  const opened = value(await library.open(map.id));
  const editor = testEditor(map);
  editor.onCommit((row) => opened.append(row));
  const ports = { ...memoryPorts(), library };
  const target = present(
    importTarget(gridContext(editor, ports), (incoming) => keepWayBack(ports, opened, incoming)),
    'a map that can be changed',
  );
  const points = async () => {
    await opened.settled();
    return value(await library.versions.list(map.id));
  };
  return { library, opened, editor, target, points };
}

const refused = {
  checkpoint: async () => fail('not-stored', 'The restore point could not be stored.'),
};

test.each(['merge', 'update'] as const)(
  'what the map was before the %s can be compared and read',
  async (incoming) => {
    const { library, editor, target, points } = await openMap();
    editor.dispatch(setCardText({ cardId: 'declined', text: 'Card declined' }), { typing: true });
    const before = editor.state.getState().document;
    value(await target.take({ before, after: theirs }, incoming));
    expect(editor.state.getState().document).toEqual(theirs);
    const [newest] = await points();
    const point = present(newest, 'a restore point');
    expect(point).toMatchObject({ kind: 'pre-import', name: `Before the ${incoming}` });
    expect(versionTitle(point, point.at)).toMatch(new RegExp(`^Before the ${incoming}, today, `));
    expect(value(await library.versions.read(map.id, point.seq))).toEqual(before);
  },
);

test('what the map was before something was imported into it can be read', async () => {
  const { library, target, points } = await openMap();
  value(await target.insert(content, null));
  const [newest] = await points();
  const point = present(newest, 'a restore point');
  expect(point).toMatchObject({ name: 'Before the import' });
  expect(value(await library.versions.read(map.id, point.seq))).toEqual(map);
});

test('a restore point that somebody named keeps its name', async () => {
  const { opened, target, points } = await openMap();
  value(await opened.checkpoint('For the workshop'));
  value(await target.insert(content, null));
  expect(await points()).toMatchObject([{ kind: 'named', name: 'For the workshop' }]);
});

test('a map that was changed in the meantime gets no restore point', async () => {
  const { target, points } = await openMap();
  const done = await target.take({ before: { ...map, title: 'Old' }, after: theirs }, 'merge');
  expect(done.ok).toBe(false);
  expect(await points()).toEqual([]);
});

test('without a restore point the merge goes on, and it is told', async () => {
  const ports = memoryPorts();
  const editor = testEditor(map);
  const target = openTarget(editor, (incoming) => keepWayBack(ports, refused, incoming));
  value(await present(target, 'a map').take({ before: map, after: theirs }, 'merge'));
  expect(editor.state.getState().document).toEqual(theirs);
  expect(ports.notices).toEqual([
    {
      id: 'no-way-back',
      tone: 'warn',
      message: 'No restore point could be kept before the merge.',
      detail: 'The restore point could not be stored. Undo takes the merge back.',
    },
  ]);
});
