// The map's title as a field that looks like a heading. Typing goes into the journal like typing on the map.
import { useId } from 'react';
import type { GridContext } from '../../actions/action';
import { editDocument } from '../../commands/grid/editDocument';
import { useEditorState } from '../../store/react';
import styles from './TitleField.module.css';

export function TitleField({ context: { editor, ports } }: { context: GridContext }) {
  const title = useEditorState(editor, ({ document }) => document.title);
  const readOnly = useEditorState(editor, (state) => state.readOnly);
  const group = useId();
  return (
    <h1 className={styles.heading}>
      <span className={styles.sizer} aria-hidden="true">
        {title || 'Untitled map'}
      </span>
      <input
        className={styles.input}
        aria-label="Title of the map"
        size={1}
        value={title}
        placeholder="Untitled map"
        maxLength={200}
        readOnly={readOnly !== null}
        onChange={(event) => {
          const change = { title: event.target.value };
          editor.dispatch(editDocument({ change }), { group, typing: true });
        }}
        onBlur={() => editor.closeGroup()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          ports.focusGrid();
        }}
      />
    </h1>
  );
}
