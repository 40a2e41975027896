import { expect, test } from 'vitest';
import { pasteSegments } from '../../../src/actions/segmentation/pasteSegments';
import { columnsOf } from '../../../src/analysis/segmentTable';
import { inOrder } from '../../../src/base/order';
import { memoryPorts } from '../../support/memoryPorts';
import { segmentMap } from '../../support/segmentMap';
import { testEditor } from '../../support/testEditor';

function pasted(text: string, columnId: string, segmentId: string | null) {
  const ports = memoryPorts();
  const editor = testEditor(segmentMap);
  const all = columnsOf(segmentMap);
  const place = { segmentId, columnId, all, shown: all };
  const handled = pasteSegments({ editor, ports }, place, { text, html: '' });
  return { handled, ports, editor, map: editor.state.getState().document };
}

test('a single text is left to the text field, and lines of prose too', () => {
  expect(pasted('Loyal', 'name', 'loyal').handled).toBe(false);
  expect(pasted('Save time\nSave money', 'goals', 'loyal').handled).toBe(false);
  expect(pasted('Loyal\nHunters', 'name', null).handled).toBe(true);
});

test('rows go down from the cell in the order of the table, and past its end become segments', () => {
  const { map, editor } = pasted(
    'Coupon clippers\tCut them out\nFresh\tNew here',
    'name',
    'coupon',
  );
  expect(inOrder(map.segments).map(([, { name }]) => name)).toEqual([
    'Loyal',
    'Hunters',
    'Coupon clippers',
    'Fresh',
  ]);
  expect(map.segments.coupon).toMatchObject({ definition: 'Cut them out', parentId: 'hunter' });
  editor.undo();
  expect(editor.state.getState().document).toEqual(segmentMap);
});

test('titles decide about columns; unknown ones and bad cells are told by name', () => {
  const text = 'Trust\tMood\tSegment\n40\tgood\tFresh\nhigh\tbad\tStale';
  const { map, ports } = pasted(text, 'share', null);
  const fresh = Object.values(map.segments).find(({ name }) => name === 'Fresh');
  expect(fresh?.scores).toEqual({ trust: 40 });
  expect(ports.notices[0]?.message).toBe('Pasted 2 segments. 2 things were left out.');
  expect(ports.notices[0]?.detail).toBe(
    'Trust of Stale: “high” is not a number from 0 to 100 · The column “Mood”, which this table has not',
  );
});

test('personas are found by their titles', async () => {
  const ports = memoryPorts();
  await ports.library.put(
    { id: 'ana', kind: 'persona', title: 'Ana', color: '#4e4ecc', marker: 'star', blocks: {} },
    1,
  );
  const editor = testEditor(segmentMap);
  const all = columnsOf(segmentMap);
  const place = { segmentId: 'loyal', columnId: 'personas', all, shown: all };
  pasteSegments({ editor, ports }, place, { text: 'ana\t\nNobody\t', html: '' });
  const { segments } = editor.state.getState().document;
  expect(segments.loyal?.personaIds).toEqual(['ana']);
  expect(segments.hunter).not.toHaveProperty('personaIds');
  expect(ports.notices[0]?.detail).toMatch(/Personas of Hunters: “Nobody” is no document here/);
});
