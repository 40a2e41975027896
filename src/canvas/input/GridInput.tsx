// The one textarea: cell cursor, card editor and focus target in one element that is never mounted anew, so that no
// key and no first character of an input method is ever lost.
import { type KeyboardEvent, type RefObject, useCallback, useContext } from 'react';
import type { GridContext } from '../../actions/action';
import { describeCursor } from '../../actions/grid/describe';
import { press } from '../../actions/grid/press';
import { endEdit, typeText } from '../../actions/grid/typing';
import { customersInOrder } from '../../document/laneActors';
import { roleInfo } from '../../document/vocabulary';
import { activePersona } from '../../store/activePersona';
import type { EditorState } from '../../store/editor';
import { headerHeight } from '../canvasView';
import { DocumentNamesContext, useEditorState, useView } from '../context';
import { useCameraLayer } from '../useCameraLayer';
import type { Viewport } from '../viewport';
import styles from './GridInput.module.css';
import { inputPlace } from './inputPlace';
import { placeOnScreen } from './placeInput';
import { useClipboard } from './useClipboard';
import { useInputText } from './useInputText';

interface Props {
  context: GridContext;
  input: RefObject<HTMLTextAreaElement | null>;
  onToggleDetails: () => void;
}

export function GridInput({ context, input, onToggleDetails }: Props) {
  const layout = useView((view) => view.layout);
  const document = useEditorState((state) => state.document);
  const session = useEditorState((state) => state.session);
  const readOnly = useEditorState((state) => state.readOnly);
  const names = useContext(DocumentNamesContext);
  const label = useEditorState((state) =>
    describeCursor(state.document, state.session.cursor, activePersona(state), names),
  );
  const prompt = useEditorState(promptOf);
  const place = inputPlace(document, layout, session);
  const composing = useInputText(input);
  const clipboard = useClipboard(context);
  const follow = useCallback(
    (element: HTMLElement, viewport: Viewport) => {
      if (!place) return;
      const at = placeOnScreen(place, viewport, headerHeight(layout.stepRowShown));
      element.style.width = `${at.width}px`;
      element.style.height = `${at.height}px`;
      element.style.transform = `translate(${at.left}px,${at.top}px) scale(${at.scale})`;
    },
    [place, layout.stepRowShown],
  );
  const layer = useCameraLayer<HTMLTextAreaElement>(follow);
  const editing = session.editing !== null;

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // 229: the input method has the key.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    if (event.key === ' ' && !editing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      if (!event.repeat) onToggleDetails();
      return;
    }
    if (event.altKey && event.key === 'Enter' && editing) {
      event.preventDefault();
      newLine(event.currentTarget);
      return;
    }
    // Shift with Mod+V: the paste event itself does not tell.
    clipboard.plain.current = event.shiftKey && event.key.toLowerCase() === 'v';
    const altGraph = event.getModifierState('AltGraph');
    const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (press(context, { key, code, ctrlKey, metaKey, shiftKey, altKey, altGraph })) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  function take(element: HTMLTextAreaElement) {
    typeText(context, element.value);
    // Where nothing takes text the key leaves no trace.
    if (!context.editor.state.getState().session.editing && !composing.current) element.value = '';
  }

  return (
    <textarea
      ref={(element) => {
        input.current = element;
        layer.current = element;
      }}
      className={styles.input}
      data-grid-input
      data-editing={editing || undefined}
      data-space={place?.space}
      data-style={place?.style}
      data-surface={place?.surface || undefined}
      aria-label={label}
      aria-describedby="grid-keys"
      autoComplete="off"
      autoCapitalize="sentences"
      spellCheck={editing}
      readOnly={readOnly !== null}
      rows={1}
      placeholder={editing ? prompt : ''}
      onKeyDown={onKeyDown}
      onInput={(event) => take(event.currentTarget)}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        take(event.currentTarget);
      }}
      onBlur={() => {
        // Another window in front is no reason to stop editing.
        if (window.document.hasFocus()) endEdit(context);
        context.editor.flush();
      }}
      {...clipboard.handlers}
    />
  );
}

/** Through the browser's own editing, so that its undo and the input event know of it. */
function newLine(element: HTMLTextAreaElement): void {
  const { selectionStart, selectionEnd } = element;
  element.setRangeText('\n', selectionStart, selectionEnd, 'end');
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertLineBreak' }));
}

function promptOf({ document, session: { editing } }: EditorState): string {
  if (!editing) return '';
  switch (editing.kind) {
    case 'new-stage':
      return 'Next stage…';
    case 'stage':
      return 'Name the stage, then Enter';
    case 'step':
      return 'Name the step';
    case 'link':
      return 'What passes here?';
    case 'note':
      return 'What is behind this feeling?';
    case 'new-card': {
      const lane = document.lanes[editing.laneId];
      const who = customersInOrder(document)[0]?.[1].name || 'the customer';
      return lane ? roleInfo[lane.role].prompt.replace('{who}', who) : '';
    }
    default:
      return '';
  }
}
