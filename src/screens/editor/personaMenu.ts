// What can be done with a persona of the map: its name and look, its sheet, its leave.
import type { GridContext } from '../../actions/action';
import { setSide } from '../../actions/grid/sides';
import {
  changeLook,
  freeSheets,
  isSheetMissing,
  makeSheet,
  sheetOf,
  unlinkSheet,
} from '../../actions/references/personaSheet';
import { removePersona } from '../../commands/grid/removePersona';
import { markerShapes, personaColors } from '../../document/vocabulary';
import type { MenuEntry, MenuItem } from '../../ui/menuEntry';
import { personaColorNames } from '../documentWords';

const sides = [
  [null, 'Customer'],
  ['employee', 'Employee'],
] as const;

export function personaMenu(
  context: GridContext,
  personaId: string,
  { rename, pickSheet }: { rename: () => void; pickSheet: () => void },
): MenuEntry[] {
  const { editor, ports, document } = context;
  const { marker, color: own, side = null } = document.personas[personaId] ?? {};
  return [
    { label: 'Rename', icon: 'pencil', shortcut: 'F2', onSelect: rename },
    {
      kind: 'submenu',
      label: 'Shape',
      items: markerShapes.map((shape) => ({
        label: `${shape[0]?.toUpperCase()}${shape.slice(1)}`,
        checked: shape === marker,
        onSelect: () => void changeLook(context, personaId, { marker: shape }),
      })),
    },
    {
      kind: 'submenu',
      label: 'Colour',
      items: personaColors.map((color) => ({
        label: personaColorNames[color],
        swatch: `color-mix(in srgb, ${color} var(--persona-share), white)`,
        checked: color === own,
        onSelect: () => void changeLook(context, personaId, { color }),
      })),
    },
    {
      kind: 'submenu',
      label: 'Customer or employee',
      items: sides.map(([value, label]) => ({
        label,
        checked: side === value,
        onSelect: () => setSide(context, personaId, value),
      })),
    },
    { kind: 'separator' },
    ...sheetEntries(context, personaId, pickSheet),
    { kind: 'separator' },
    {
      label: 'Remove from map',
      icon: 'trash-2',
      danger: true,
      onSelect: () => {
        const done = editor.dispatch(removePersona({ personaId }));
        if (!done.ok) ports.toast({ message: done.problem.message, tone: 'warn' });
        else {
          const undo = () => {
            editor.undo();
            ports.focusGrid();
          };
          ports.toast({
            message: 'Persona removed with its curve.',
            actions: [{ label: 'Undo', run: undo }],
          });
        }
      },
    },
  ];
}

function sheetEntries(context: GridContext, personaId: string, pickSheet: () => void): MenuEntry[] {
  const sheet = sheetOf(context, personaId);
  const none =
    freeSheets(context).length === 0 ? 'There is no other persona sheet here.' : undefined;
  const pick = (label: string): MenuItem => ({
    label,
    icon: 'link',
    disabledReason: none,
    onSelect: pickSheet,
  });
  const make = (label: string): MenuItem => ({
    label,
    icon: 'file-plus',
    onSelect: () => void makeSheet(context, personaId),
  });
  const unlink = (label: string): MenuItem => ({
    label,
    icon: 'unlink',
    onSelect: () => unlinkSheet(context, personaId),
  });
  if (sheet) {
    return [
      { label: 'Open sheet', icon: 'user', onSelect: () => context.ports.go.document(sheet.id) },
      pick('Link to another sheet…'),
      unlink('Unlink from sheet'),
    ];
  }
  if (!isSheetMissing(context, personaId)) {
    return [make('Make a persona sheet'), pick('Link to a persona sheet…')];
  }
  return [
    {
      kind: 'group',
      label: 'Persona sheet missing',
      items: [pick('Link to a sheet again…'), make('Make a new sheet'), unlink('Keep as is')],
    },
  ];
}
