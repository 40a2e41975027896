// The ⋯ menu of the map itself.
import type { GridContext } from '../../actions/action';
import type { EditorDialog } from '../../actions/ports';
import { editLanes } from '../../commands/grid/editLanes';
import { inboxCards, orderedLanes } from '../../document/queries';
import type { MenuEntry } from '../../ui/menuEntry';
import { connectionEntries } from '../references/connectionEntries';
import { does, fromAction } from './menuParts';

interface Screen {
  open(dialog: EditorDialog): void;
  showInbox(): void;
}

export function topMenu(context: GridContext, { open, showInbox }: Screen): MenuEntry[] {
  const hidden = orderedLanes(context.document).filter(([, lane]) => lane.hidden);
  const parked = inboxCards(context.document).length;
  return [
    ...connectionEntries(context, {
      journey: () => open('pick-journey'),
      origin: () => open('pick-origin'),
    }),
    ...(context.document.kind === 'journey'
      ? [fromAction(context, 'continue-as-blueprint', { icon: 'rows-3' })]
      : []),
    {
      label: parked > 0 ? `Inbox (${parked})` : 'Inbox',
      icon: 'inbox',
      onSelect: showInbox,
    },
    { label: 'Map details…', icon: 'info', onSelect: () => open('map-details') },
    { label: 'Compare with…', icon: 'git-compare-arrows', onSelect: () => open('compare') },
    { label: 'Keep a restore point…', icon: 'history', onSelect: () => open('restore-point') },
    {
      label: 'Download a copy…',
      icon: 'download',
      shortcut: 'Mod+S',
      onSelect: () => open('save-copy'),
    },
    { label: 'Import…', icon: 'upload', shortcut: 'Mod+O', onSelect: () => open('import') },
    { kind: 'separator' },
    ...hidden.map(([id, lane]) =>
      does(context, `Show lane “${lane.title}”`, () =>
        editLanes({ laneIds: [id], change: { hidden: false } }),
      ),
    ),
    {
      label: 'Keyboard shortcuts',
      icon: 'keyboard',
      shortcut: 'F1',
      onSelect: () => open('shortcuts'),
    },
  ];
}
