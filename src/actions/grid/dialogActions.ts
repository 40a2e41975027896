// Actions that ask something first: each opens a dialog of the editor by name.

import { everywhere, type GridAction, type GridContext, navigating } from '../action';
import { repeatExport } from '../export/downloadExport';
import { printMap } from '../export/printMap';
import { tellProblem } from '../library/tellProblem';
import type { DialogName } from '../ports';
import { cannotContinue, continueAsBlueprint } from '../references/continueAsBlueprint';
import { selectedCards } from './selection';

export const dialogActions: GridAction[] = [
  opens('palette', 'Do something by name', 'View', ['Mod+K'], { global: true }),
  opens('find', 'Find on the map', 'View', ['Mod+F'], { global: true, icon: 'search' }),
  opens('shortcuts', 'Keyboard shortcuts', 'View', ['F1', 'Mod+/'], {
    global: true,
    icon: 'keyboard',
  }),
  opens('export', 'Export', 'File', ['Mod+E'], { global: true, icon: 'download' }),
  opens('save-copy', 'Download a copy', 'File', ['Mod+S'], { global: true, icon: 'download' }),
  opens('import', 'Import', 'File', ['Mod+O'], { global: true, icon: 'upload' }),
  opens('map-details', 'Map details', 'File', [], { icon: 'info' }),
  opens('compare', 'Compare with…', 'File', [], { icon: 'git-compare-arrows' }),
  opens('restore-point', 'Keep a restore point…', 'File', [], { icon: 'history' }),
  opens('new-lane', 'Insert a lane below', 'Insert', ['Mod+Shift+Enter'], {
    modes: navigating,
    icon: 'rows-3',
  }),
  opens('connect', 'Connect to another card', 'Insert', ['Mod+Shift+L'], {
    modes: ['cell'],
    icon: 'spline',
    check: needsCards,
  }),
  opens('link-journey', 'Link card to a journey', 'Insert', [], {
    modes: ['cell'],
    icon: 'route',
    check: needsCards,
  }),
  opens('move-to', 'Move to a cell', 'Arrange', [], {
    modes: ['cell'],
    icon: 'move',
    check: needsCards,
  }),
  opens('type', 'New card of a type, or change the type', 'Insert', ['/'], { modes: ['cell'] }),
  opens('tag', 'Tag the selected cards', 'Edit', ['#'], { modes: ['cell'], applies: hasCards }),
  opens('who', 'Say whose the selected cards are', 'Edit', ['@'], {
    modes: ['cell'],
    applies: hasCards,
  }),
  {
    id: 'continue-as-blueprint',
    label: 'Continue as blueprint',
    group: 'File',
    icon: 'rows-3',
    modes: everywhere,
    check: cannotContinue,
    async run(context) {
      await continueAsBlueprint(context);
    },
  },
  {
    id: 'repeat-export',
    label: 'Export again as last time',
    group: 'File',
    modes: everywhere,
    shortcuts: ['Mod+Shift+E'],
    global: true,
    run: ({ ports, document }) => repeatExport(ports, document),
  },
  {
    id: 'print',
    label: 'Print the map',
    group: 'File',
    icon: 'printer',
    modes: everywhere,
    shortcuts: ['Mod+P'],
    global: true,
    async run({ ports, document }) {
      const printed = await printMap(ports, document, () => window.print());
      if (!printed.ok) tellProblem(ports, printed.problem);
    },
  },
];

function opens(
  id: DialogName,
  label: string,
  group: GridAction['group'],
  shortcuts: readonly string[],
  extra: Partial<GridAction>,
): GridAction {
  const run = ({ ports }: GridContext) => ports.openDialog(id);
  return { id, label, group, shortcuts, modes: everywhere, run, ...extra };
}

function hasCards(context: GridContext): boolean {
  return selectedCards(context).length > 0;
}

function needsCards(context: GridContext): string | null {
  return hasCards(context) ? null : 'Go to a card first.';
}
