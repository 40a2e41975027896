// Clipboard events of the textarea while it is the cell cursor; inside an edit they are the text field's own.
import { type ClipboardEvent, useRef } from 'react';
import type { GridContext } from '../../actions/action';
import { copySelection, cutSelection, pasteText } from '../../actions/grid/clipboard';
import { pastedPictures, pastePictures } from '../../actions/grid/pastedPictures';

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
        const { clipboardData } = event.nativeEvent;
        if (!clipboardData) return;
        const text = clipboardData.getData('text/plain');
        const html = clipboardData.getData('text/html');
        const files = [...clipboardData.files];
        const pictures = pastedPictures(context.ports, { files, text, html });
        if (isEditing() && pictures.length === 0) return;
        event.preventDefault();
        if (pictures.length > 0) void pastePictures(context, pictures);
        else pasteText(context, { text, html }, plain.current);
        plain.current = false;
      },
    },
  };
}
