// The editor's state in components, through narrow selectors. No provider: the editor comes as an argument.
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { AnyDocument } from '../document/document';
import type { Editor, EditorState } from './editor';

/** What the selector gives; draws again when that is another value. */
export function useEditorState<D extends AnyDocument, T>(
  editor: Editor<D>,
  select: (state: EditorState<D>) => T,
): T {
  return useStore(editor.state, select);
}

/** For selectors that build an object or array: draws again when a member is another value. */
export function useEditorShallow<D extends AnyDocument, T>(
  editor: Editor<D>,
  select: (state: EditorState<D>) => T,
): T {
  return useStore(editor.state, useShallow(select));
}
