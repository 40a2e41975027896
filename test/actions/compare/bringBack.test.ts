import { expect, test } from 'vitest';
import { bringBackOpen } from '../../../src/actions/compare/bringBack';
import { countedIds } from '../../../src/base/id';
import { createBlankPersona } from '../../../src/document/create';
import { journey } from '../../support/build';
import { testEditor } from '../../support/testEditor';

const old = journey('Shop').stage('Find', 'Sees ad').cell('Pains', 'Sees ad', 'Slow').build();
const now = { ...old, title: 'Shop of today', cards: {} };

test('the map is what it was, as one step that is undone', () => {
  const editor = testEditor(now);
  expect(bringBackOpen(editor, old, 'Today, 09:05').ok).toBe(true);
  expect(editor.state.getState().document).toEqual(old);
  const undone = editor.undo();
  expect(undone.ok && undone.value.label).toBe('Bring back “Today, 09:05”');
  expect(editor.state.getState().document).toEqual(now);
});

test('a map that is read-only says why and stays as it is', () => {
  const editor = testEditor(now);
  editor.setReadOnly('This document is read-only here.');
  const done = bringBackOpen(editor, old, 'Today, 09:05');
  expect(done.ok ? '' : done.problem.message).toBe('This document is read-only here.');
  expect(editor.state.getState().document).toBe(now);
});

test('a map does not become a persona', () => {
  const editor = testEditor(now);
  expect(bringBackOpen(editor, createBlankPersona(countedIds('ana')), 'Today').ok).toBe(false);
});

test('a persona is what it was, as one step that is undone', () => {
  const older = createBlankPersona(countedIds('ana'));
  const editor = testEditor({ ...older, title: 'Ana of today' });
  expect(bringBackOpen(editor, older, 'Today, 09:05').ok).toBe(true);
  expect(editor.state.getState().document).toEqual(older);
  editor.undo();
  expect(editor.state.getState().document.title).toBe('Ana of today');
});
