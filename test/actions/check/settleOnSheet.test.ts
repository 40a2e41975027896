import { expect, test } from 'vitest';
import { settleOnSheet, sheetFixLabel } from '../../../src/actions/check/settleOnSheet';
import { sheetPlaceOf } from '../../../src/actions/check/sheetPlaces';
import { lint } from '../../../src/analysis/lint/lint';
import type { PersonaBlock, PersonaDocument } from '../../../src/document/persona';
import { memoryPorts } from '../../support/memoryPorts';
import { testEditor } from '../../support/testEditor';

const lines = 'Eat\nShare\nSave\nRest\nLaugh';
const block = (kind: PersonaBlock['kind'], text: string, order: string): PersonaBlock => ({
  kind,
  title: kind,
  text,
  order,
});

function sheet(blocks: PersonaDocument['blocks']): PersonaDocument {
  return { id: 'ana', kind: 'persona', title: 'Ana', color: '#4e4ecc', marker: 'circle', blocks };
}

function found(document: PersonaDocument, rule: string) {
  const finding = lint(document).find((each) => each.rule === rule);
  if (!finding) throw new Error(`Nothing of ${rule} was found.`);
  return finding;
}

test('a sheet that says nothing of its basis says in one step that it is assumed', () => {
  const document = sheet({ g: block('goals', lines, 'a0'), f: block('facts', '34', 'a1') });
  const editor = testEditor(document);
  const finding = found(document, 'persona-without-evidence');
  expect(sheetPlaceOf(document, finding)).toEqual({ kind: 'evidence', blockId: 'g' });
  expect(sheetFixLabel(document, finding)).toBe('Say it is assumed');
  const place = settleOnSheet({ editor, ports: memoryPorts() }, finding);
  expect(place).toEqual({ kind: 'evidence', blockId: 'g' });
  const now = editor.state.getState().document;
  expect(Object.values(now.blocks).map(({ evidence }) => evidence?.kind)).toEqual([
    'assumed',
    'assumed',
  ]);
  expect(lint(now)).toEqual([]);
  editor.undo();
  expect(editor.state.getState().document).toEqual(document);
});

test('a sheet without a place for goals gets one to type into', () => {
  const document = sheet({ f: block('facts', lines, 'a0') });
  const editor = testEditor(document);
  const finding = found(document, 'persona-without-goals');
  expect(sheetPlaceOf(document, finding)).toBeNull();
  expect(sheetFixLabel(document, finding)).toBe('Add goals');
  const place = settleOnSheet({ editor, ports: memoryPorts() }, finding);
  const blockId = place?.kind === 'block' ? place.blockId : '';
  expect(editor.state.getState().document.blocks[blockId]).toMatchObject({
    kind: 'goals',
    title: 'Goals',
  });
});

test('goals that are there and empty are gone to, not added again', () => {
  const document = sheet({ f: block('facts', lines, 'a0'), g: block('goals', '', 'a1') });
  const finding = found(document, 'persona-without-goals');
  expect(sheetPlaceOf(document, finding)).toEqual({ kind: 'block', blockId: 'g' });
  expect(sheetFixLabel(document, finding)).toBeNull();
  const editor = testEditor(document);
  expect(settleOnSheet({ editor, ports: memoryPorts() }, finding)).toBeNull();
  expect(editor.state.getState().history.undo).toEqual([]);
});
