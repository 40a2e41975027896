// The menu of an empty place: a cell, or the pane around the map.
import type { GridContext } from '../../actions/action';
import { pasteText } from '../../actions/grid/clipboard';
import { gridAction } from '../../actions/grid/registry';
import { refuse } from '../../actions/grid/run';
import { edit } from '../../actions/grid/typing';
import type { EditorDialog } from '../../actions/ports';
import type { CanvasTarget } from '../../canvas/events';
import { cardsInCell } from '../../document/queries';
import type { MenuEntry } from '../../ui/menuEntry';
import { fromAction } from './menuParts';

interface Screen {
  open(dialog: EditorDialog): void;
}

export function cellMenu(
  context: GridContext,
  target: Extract<CanvasTarget, { kind: 'cell' | 'background' }>,
  screen: Screen,
): MenuEntry[] {
  const view: MenuEntry[] = [
    {
      label: 'Add lane…',
      icon: 'rows-3',
      shortcut: 'Mod+Shift+Enter',
      onSelect: () => screen.open('new-lane'),
    },
    fromAction(context, 'fit', { icon: 'maximize' }),
    fromAction(context, 'select-more', { label: 'Select all in the cell, lane, map' }),
  ];
  if (target.kind === 'background') return view;
  const { stepId, laneId } = target;
  return [
    {
      label: 'Add card',
      icon: 'plus',
      onSelect: () => {
        const index = cardsInCell(context.document, stepId, laneId).length;
        edit(context, { kind: 'new-card', stepId, laneId, index });
      },
    },
    {
      label: 'Paste',
      icon: 'clipboard',
      shortcut: 'Mod+V',
      onSelect: () => void pasteHere(context),
    },
    fromAction(context, 'add-picture', { icon: 'image' }),
    {
      label: 'Insert step after',
      shortcut: 'Mod+Enter',
      onSelect: () => void gridAction('insert-after').run(context),
    },
    { kind: 'separator' },
    ...view,
  ];
}

async function pasteHere(context: GridContext): Promise<void> {
  try {
    const text = await navigator.clipboard.readText();
    pasteText(context, { text, html: '' }, false);
  } catch {
    refuse(context, 'The browser keeps the clipboard to itself here. Press Ctrl+V instead.');
  }
}
