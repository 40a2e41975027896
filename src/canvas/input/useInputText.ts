// Keeps the textarea's text in step with the document: what others change appears, what is being composed stays.
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { editedText } from '../../actions/grid/typing';
import type { Editing } from '../../store/session';
import { useEditorState } from '../context';

export function useInputText(element: RefObject<HTMLTextAreaElement | null>): RefObject<boolean> {
  const composing = useRef(false);
  const editing = useEditorState((state) => state.session.editing);
  const text = useEditorState(({ document, session }) => editedText(document, session.editing));
  const before = useRef<Editing | null>(null);
  useLayoutEffect(() => {
    const input = element.current;
    if (!input || composing.current) return;
    if (input.value !== text) input.value = text;
    if (editing && !sameTarget(editing, before.current)) {
      // A title opened for typing is replaced by it, as in a spreadsheet; a card's text goes on.
      const typedAlready = input.value.length === 1 && document.activeElement === input;
      const start = isTitle(editing) && !typedAlready ? 0 : input.value.length;
      input.setSelectionRange(start, input.value.length);
    }
    before.current = editing;
  }, [element, editing, text]);
  return composing;
}

function isTitle(editing: Editing): boolean {
  return ['stage', 'step', 'lane', 'link'].includes(editing.kind);
}

/** A draft that became a card or stage is still the same edit: the caret stays where it is. */
function sameTarget(a: Editing, b: Editing | null): boolean {
  if (!b) return false;
  if (b.kind === 'new-card') return a.kind === 'card' || a.kind === 'new-card';
  if (b.kind === 'new-stage') return a.kind === 'stage' || a.kind === 'new-stage';
  return 'group' in a && 'group' in b && a.group === b.group;
}
