// The teacher at the foot of the map: where the cursor is, and the few keys that are useful right now.

import type { Mode } from '../../actions/action';
import { describePlace } from '../../actions/grid/describe';
import { modeOf } from '../../actions/grid/mode';
import type { GridDocument } from '../../document/grid';
import type { Editor } from '../../store/editor';
import { useEditorState } from '../../store/react';
import type { Session } from '../../store/session';
import { type KeyHint, StatusBar } from '../../ui/StatusBar';

const hints: Record<Mode, KeyHint[]> = {
  cell: [
    [null, 'Type to add'],
    ['Enter', 'edit'],
    ['Tab', 'next step'],
    ['Alt+ArrowRight', 'move'],
    ['Mod+Enter', 'insert step'],
  ],
  emotion: [
    [null, '1–5 set the feeling'],
    ['ArrowUp', 'one level up'],
    ['*', 'moment of truth'],
    ['Tab', 'next step'],
    [null, 'draw with the pointer'],
  ],
  title: [
    [null, 'Type to rename'],
    ['Alt+ArrowRight', 'move'],
    ['Mod+Enter', 'insert'],
    ['Delete', 'delete'],
    ['ArrowDown', 'to the cards'],
  ],
  link: [
    [null, 'Type its label'],
    ['Delete', 'delete'],
    ['ArrowDown', 'to the cards'],
  ],
  'edit-card': [
    ['Enter', 'card below'],
    ['Tab', 'next step'],
    ['Mod+Enter', 'next lane'],
    ['Shift+Enter', 'new line'],
    ['Escape', 'done'],
  ],
  'edit-title': [
    ['Enter', 'next title'],
    ['Escape', 'done'],
  ],
  'edit-label': [
    ['Enter', 'keep the label'],
    ['Escape', 'done'],
  ],
  'edit-note': [
    ['Enter', 'keep the note'],
    ['Shift+Enter', 'new line'],
  ],
};

export function StatusLine({ editor }: { editor: Editor }) {
  const place = useEditorState(editor, placeOf);
  const mode = useEditorState(editor, ({ document, session }) => modeOf(document, session));
  const selected = useEditorState(editor, ({ session }) => session.selectedCards.size);
  return (
    <StatusBar hints={hints[mode]}>
      {place}
      {selected > 1 ? ` · ${selected} selected` : ''}
    </StatusBar>
  );
}

function placeOf({ document, session }: { document: GridDocument; session: Session }): string {
  return describePlace(document, session.cursor);
}
