// What can be done with a persona of the map: its name, look and leave.
import type { GridContext } from '../../actions/action';
import { editPersona } from '../../commands/grid/editPersona';
import { removePersona } from '../../commands/grid/removePersona';
import { markerShapes, personaColors } from '../../document/vocabulary';
import type { MenuEntry } from '../../ui/menuEntry';
import { personaColorNames } from '../documentWords';

export function personaMenu(
  context: GridContext,
  personaId: string,
  rename: () => void,
): MenuEntry[] {
  const { editor, ports, document } = context;
  const { marker, color: own } = document.personas[personaId] ?? {};
  return [
    { label: 'Rename', icon: 'pencil', shortcut: 'F2', onSelect: rename },
    {
      kind: 'submenu',
      label: 'Shape',
      items: markerShapes.map((shape) => ({
        label: `${shape[0]?.toUpperCase()}${shape.slice(1)}`,
        checked: shape === marker,
        onSelect: () => void editor.dispatch(editPersona({ personaId, change: { marker: shape } })),
      })),
    },
    {
      kind: 'submenu',
      label: 'Colour',
      items: personaColors.map((color) => ({
        label: personaColorNames[color],
        swatch: `color-mix(in srgb, ${color} var(--persona-share), white)`,
        checked: color === own,
        onSelect: () => void editor.dispatch(editPersona({ personaId, change: { color } })),
      })),
    },
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
