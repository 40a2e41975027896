import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { addCard } from '../../src/commands/grid/addCard';
import { renameStage } from '../../src/commands/grid/renameStage';
import type { Editor } from '../../src/store/editor';
import { useEditorShallow, useEditorState } from '../../src/store/react';
import { journey } from '../support/build';
import { testEditor } from '../support/testEditor';

const map = journey().lane('pains').stage('Find', 'Sees').build();

test('a component draws again for what it selects, and only then', async () => {
  const editor = testEditor(map);
  const drawn = { title: 0, lanes: 0 };
  function Title({ editor }: { editor: Editor }) {
    drawn.title++;
    return <h1>{useEditorState(editor, (state) => state.document.stages.find?.title)}</h1>;
  }
  function Lanes({ editor }: { editor: Editor }) {
    drawn.lanes++;
    return <p>{useEditorShallow(editor, (state) => Object.keys(state.document.lanes)).length}</p>;
  }
  const screen = await render(
    <>
      <Title editor={editor} />
      <Lanes editor={editor} />
    </>,
  );
  const before = { ...drawn };
  const card = { id: 'a', stepId: 'sees', laneId: 'pains', before: null, text: 'A' };
  editor.dispatch(addCard(card));
  await new Promise(requestAnimationFrame);
  expect(drawn).toEqual(before);
  editor.dispatch(renameStage({ stageId: 'find', title: 'Seek' }));
  await expect.element(screen.getByRole('heading', { name: 'Seek' })).toBeVisible();
  expect(drawn).toEqual({ title: before.title + 1, lanes: before.lanes });
});
