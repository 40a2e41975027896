// Who travels: one chip a persona in its colour and shape. The chosen one's curve is what digits and strokes change.
import { useRef, useState } from 'react';
import type { GridContext } from '../../actions/action';
import { choosePersona, sideHere } from '../../actions/grid/sides';
import { isBinned } from '../../actions/library/binned';
import type { LibraryEntry } from '../../actions/ports';
import { freeSheets, isSheetMissing } from '../../actions/references/personaSheet';
import { addPersona } from '../../commands/grid/addPersona';
import { personasInOrder } from '../../document/queries';
import { activePersona } from '../../store/activePersona';
import { useEditorState } from '../../store/react';
import { IconButton } from '../../ui/Button';
import { Menu, MenuAtPoint } from '../../ui/Menu';
import { afterLoad } from '../afterLoad';
import { useLibraryValue } from '../references/useLibraryValue';
import styles from './PersonaBar.module.css';
import { PersonaChip } from './PersonaChip';
import { PersonaName } from './PersonaName';
import { personaMenu } from './personaMenu';

const SheetPicker = afterLoad(() => import('./SheetPicker').then((m) => m.SheetPicker));

export function PersonaBar({ context }: { context: GridContext }) {
  const { editor, ports } = context;
  const personas = useEditorState(editor, ({ document }) => document.personas);
  const readOnly = useEditorState(editor, (state) => state.readOnly);
  useLibraryValue(ports.library, sheetsThere);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ id: string; point: { x: number; y: number } } | null>(null);
  /** For whom a sheet is being picked; `null` inside is somebody new. */
  const [picking, setPicking] = useState<{ personaId: string | null } | null>(null);
  const active = useEditorState(editor, activePersona);
  const name = useRef<HTMLInputElement>(null);
  // A menu that fades asks late where the focus goes: the picker it led to can be closed again by then.
  const ledToPicker = useRef(false);
  const onMenu = (open: boolean) => {
    if (open) ledToPicker.current = false;
  };
  const pick = (personaId: string | null) => {
    ledToPicker.current = true;
    setPicking({ personaId });
  };
  // Rename leads to the field that replaces the chip, everything else back to where one was.
  const afterMenu = () => (ledToPicker.current ? false : (name.current ?? true));
  const entries = personasInOrder({ personas });
  // A lane for customers on a map of employees has no active one, but the menu helps out of that.
  const owner = active ?? entries[0]?.[0] ?? null;
  const menuFor = (id: string) =>
    personaMenu(context, id, {
      rename: () => setRenaming(id),
      pickSheet: () => pick(id),
    });

  function add() {
    const id = ports.ids();
    const side = sideHere(context);
    const persona = { id, name: 'New persona', ...(side && { side }) };
    const done = editor.dispatch(addPersona(persona), {
      session: { activePersonaId: id },
    });
    if (done.ok) setRenaming(id);
    else ports.toast({ message: done.problem.message, tone: 'warn' });
  }

  return (
    <fieldset id="personas" className={styles.bar} aria-label="Personas">
      {entries.map(([id, persona]) =>
        renaming === id ? (
          <PersonaName
            key={id}
            context={context}
            id={id}
            name={persona.name}
            field={name}
            onDone={() => setRenaming(null)}
          />
        ) : (
          <PersonaChip
            key={id}
            persona={persona}
            active={id === active}
            isSheetMissing={isSheetMissing(context, id)}
            onPick={() => choosePersona(context, id)}
            onRename={() => readOnly === null && setRenaming(id)}
            onMenu={(x, y) => {
              onMenu(true);
              setMenu({ id, point: { x, y } });
            }}
          />
        ),
      )}
      {readOnly === null && owner !== null ? (
        <Menu
          items={menuFor(owner)}
          finalFocus={afterMenu}
          onOpenChange={onMenu}
          trigger={
            <IconButton
              size="s"
              icon="ellipsis-vertical"
              label={`Name, colour and shape of ${personas[owner]?.name ?? 'persona'}`}
            />
          }
        />
      ) : null}
      {readOnly === null && freeSheets(context).length > 0 ? (
        <Menu
          finalFocus={afterMenu}
          onOpenChange={onMenu}
          items={[
            { label: 'New persona', icon: 'user-plus', onSelect: add },
            {
              label: 'From a persona sheet…',
              icon: 'user',
              onSelect: () => pick(null),
            },
          ]}
          trigger={<IconButton size="s" icon="plus" label="Add persona" />}
        />
      ) : readOnly === null ? (
        <IconButton size="s" icon="plus" label="Add persona" onClick={add} />
      ) : null}
      <MenuAtPoint
        label="Persona"
        point={menu?.point ?? null}
        onClose={() => setMenu(null)}
        finalFocus={afterMenu}
        items={menu ? menuFor(menu.id) : []}
      />
      {picking && (
        <SheetPicker
          context={context}
          personaId={picking.personaId}
          onClose={() => {
            setPicking(null);
            ports.focusGrid();
          }}
        />
      )}
    </fieldset>
  );
}

function sheetsThere(entries: readonly LibraryEntry[]): string {
  return entries
    .flatMap((entry) => (entry.kind === 'persona' && !isBinned(entry) ? entry.id : []))
    .sort()
    .join(' ');
}
