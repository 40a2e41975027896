// Clipboard events of the textarea while it is the cell cursor; inside an edit they are the text field's own.
import { type ClipboardEvent, useRef } from 'react';
import type { GridContext } from '../../actions/action';
import { addPicture } from '../../actions/grid/addPicture';
import { copySelection, cutSelection, pasteText } from '../../actions/grid/clipboard';

export function useClipboard(context: GridContext) {
  const plain = useRef(false);
  const isEditing = () => context.editor.state.getState().session.editing !== null;
  const put = (event: ClipboardEvent, copied: ReturnType<typeof copySelection>) => {
    if (!copied) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData('text/html', copied.html);
  };
  return {
    plain,
    handlers: {
      onCopy: (event: ClipboardEvent) => {
        if (!isEditing()) put(event, copySelection(context));
      },
      onCut: (event: ClipboardEvent) => {
        if (!isEditing()) put(event, cutSelection(context));
      },
      onPaste: (event: ClipboardEvent) => {
        if (isEditing()) return;
        event.preventDefault();
        const picture = [...event.clipboardData.files].find(({ type }) =>
          type.startsWith('image/'),
        );
        const text = event.clipboardData.getData('text/plain');
        const html = event.clipboardData.getData('text/html');
        // Office programs put a picture of copied cells beside their text: the text is meant.
        if (picture && text === '') void addPicture(context, picture);
        else pasteText(context, { text, html }, plain.current);
        plain.current = false;
      },
    },
  };
}
