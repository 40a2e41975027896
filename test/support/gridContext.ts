// A map under the keyboard, without a page: keys go the way GridInput sends them, and what comes back is what one sees.
import { type GridContext, gridContext } from '../../src/actions/action';
import { goTo } from '../../src/actions/grid/cursor';
import { press as pressKey } from '../../src/actions/grid/press';
import { editedText, endEdit, typeText } from '../../src/actions/grid/typing';
import type { KeyPress } from '../../src/actions/keys/chord';
import { present } from '../../src/base/assert';
import type { GridDocument } from '../../src/document/grid';
import { cardsInCell } from '../../src/document/queries';
import type { Cursor, Editing } from '../../src/store/session';
import { memoryPorts } from './memoryPorts';
import { sketch } from './sketch';
import { testEditor } from './testEditor';

export type GridUnderTest = ReturnType<typeof grid>;

export function grid(document: GridDocument, options: { readOnly?: string; mac?: boolean } = {}) {
  const editor = testEditor(document, { readOnly: options.readOnly ?? null });
  const said: string[] = [];
  const memory = memoryPorts();
  const ports = {
    ...memory,
    mac: options.mac ?? false,
    announce: (message: string) => void said.push(message),
  };
  const context: GridContext = gridContext(editor, ports);
  const session = () => editor.state.getState().session;
  const isOpenTitle = opensSelected();

  /** One key as the browser would send it; true when the map took it. */
  function press(chord: string): boolean {
    return pressKey(context, keyOf(chord, ports.mac));
  }

  /** What the textarea holds after an edit to it; titles that were just opened are replaced. */
  function input(change: (text: string) => string): void {
    const { editing } = session();
    typeText(context, change(isOpenTitle(editing) ? '' : editedText(context.document, editing)));
    isOpenTitle(session().editing);
  }

  return {
    context,
    editor,
    ports,
    said,
    press,
    /** Characters one after the other; a line feed is Shift+Enter. */
    type(text: string) {
      for (const character of text) {
        if (character === '\n' || character === ' ' || !press(character)) {
          input((before) => before + character);
        }
      }
    },
    backspace(times = 1) {
      for (let count = 0; count < times; count++) {
        if (!press('Backspace')) input((before) => before.slice(0, -1));
      }
    },
    /** Selects all the text and deletes it, or puts another in its place. */
    replace: (text: string) => input(() => text),
    blur: () => endEdit(context),
    /** To a cell's first card, or to the named one. */
    cell(laneId: string, stepId: string, cardId?: string | null) {
      const first = cardsInCell(context.document, stepId, laneId)[0]?.[0] ?? null;
      goTo(context, {
        kind: 'cell',
        laneId,
        stepId,
        cardId: cardId === undefined ? first : cardId,
      });
    },
    to: (cursor: Cursor) => goTo(context, cursor),
    /** "actions/sees-ad/scrolls", "stage find", and what is being typed. */
    where: () => nameOf(session().cursor),
    editing: () => session().editing?.kind ?? null,
    selected: () => [...session().selectedCards],
    map: () => sketch(context.document),
    /** Texts of a cell. */
    cards: (laneId: string, stepId: string) =>
      cardsInCell(context.document, stepId, laneId).map(([, { text }]) => text),
    card: (cardId: string) => present(context.document.cards[cardId], `card ${cardId}`),
    /** The sentences shown to the user so far. */
    told: () => memory.notices.map(({ message }) => message),
    /** Presses a button of the last notice. */
    answer(label: string) {
      const action = memory.notices.at(-1)?.actions?.find((one) => one.label === label);
      present(action, `button “${label}”`).run();
    },
    undoSteps: () => editor.state.getState().history.undo.map(({ label }) => label),
  };
}

/** True once for every title that is opened: its whole text is selected then. */
function opensSelected() {
  let last: string | null = null;
  return (editing: Editing | null): boolean => {
    const now = editing && 'group' in editing ? editing.group : null;
    const fresh = now !== null && now !== last;
    last = now;
    return fresh && ['stage', 'step', 'lane'].includes(editing?.kind ?? '');
  };
}

function nameOf(cursor: Cursor | null): string {
  switch (cursor?.kind) {
    case 'cell':
      return [cursor.laneId, cursor.stepId, ...(cursor.cardId ? [cursor.cardId] : [])].join('/');
    case 'stage':
      return `stage ${cursor.stageId}`;
    case 'step':
      return `step ${cursor.stepId}`;
    case 'lane':
      return `lane ${cursor.laneId}`;
    case 'link':
      return `link ${cursor.linkId}`;
    default:
      return 'nowhere';
  }
}

function keyOf(chord: string, mac: boolean): KeyPress {
  const parts = chord === '+' ? ['+'] : chord.split('+');
  const name = parts.pop() ?? '';
  const code = /^[0-9]$/.test(name)
    ? `Digit${name}`
    : /^[a-z]$/i.test(name)
      ? `Key${name.toUpperCase()}`
      : '';
  const mod = parts.includes('Mod');
  const shiftKey = parts.includes('Shift');
  return {
    key: parts.length > 0 && !shiftKey ? name.replace(/^[A-Z]$/, (key) => key.toLowerCase()) : name,
    code,
    ctrlKey: mod && !mac,
    metaKey: mod && mac,
    shiftKey,
    altKey: parts.includes('Alt'),
    altGraph: false,
  };
}
