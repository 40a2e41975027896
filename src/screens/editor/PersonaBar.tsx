// Who travels: one chip a persona in its colour and shape. The chosen one's curve is what digits and strokes change.
import { useRef, useState } from 'react';
import type { GridContext } from '../../actions/action';
import { addPersona } from '../../commands/grid/addPersona';
import { editPersona } from '../../commands/grid/editPersona';
import { personasInOrder } from '../../document/queries';
import { activePersona } from '../../store/activePersona';
import { useEditorState } from '../../store/react';
import { IconButton } from '../../ui/Button';
import { Menu, MenuAtPoint } from '../../ui/Menu';
import { Marker } from './Marker';
import styles from './PersonaBar.module.css';
import { personaMenu } from './personaMenu';

export function PersonaBar({ context }: { context: GridContext }) {
  const { editor, ports } = context;
  const personas = useEditorState(editor, ({ document }) => document.personas);
  const readOnly = useEditorState(editor, (state) => state.readOnly);
  useEditorState(editor, ({ session }) => session.activePersonaId);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ id: string; point: { x: number; y: number } } | null>(null);
  const active = activePersona(editor.state.getState());
  const name = useRef<HTMLInputElement>(null);
  // Rename leads to the field that replaces the chip, everything else back to where one was.
  const afterMenu = () => name.current ?? true;
  const entries = personasInOrder({ ...context.document, personas });

  function add() {
    const id = ports.ids();
    const done = editor.dispatch(addPersona({ id, name: 'New persona' }), {
      session: { activePersonaId: id },
    });
    if (done.ok) setRenaming(id);
    else ports.toast({ message: done.problem.message, tone: 'warn' });
  }

  return (
    <fieldset id="personas" className={styles.bar} aria-label="Personas">
      {entries.map(([id, persona]) =>
        renaming === id ? (
          <input
            key={id}
            ref={name}
            className={styles.name}
            aria-label="Name of the persona"
            // biome-ignore lint/a11y/noAutofocus: the field replaces the chip that was just activated
            autoFocus
            defaultValue={persona.name}
            onFocus={(event) => event.target.select()}
            onChange={(event) =>
              editor.dispatch(
                editPersona({ personaId: id, change: { name: event.target.value } }),
                {
                  group: `persona-${id}`,
                  typing: true,
                },
              )
            }
            onBlur={() => {
              editor.closeGroup();
              setRenaming(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'Escape') return;
              // Else the map, which has the focus then, would take the key too.
              event.preventDefault();
              ports.focusGrid();
            }}
          />
        ) : (
          <button
            key={id}
            type="button"
            className={styles.chip}
            aria-pressed={id === active}
            title={`${persona.name}: double-click to rename`}
            onClick={() => editor.setSession({ activePersonaId: id })}
            onDoubleClick={() => readOnly === null && setRenaming(id)}
            onKeyDown={(event) => {
              if (event.key !== 'F2') return;
              event.preventDefault();
              if (readOnly === null) setRenaming(id);
            }}
            onContextMenu={(event) => {
              event.preventDefault();
              setMenu({ id, point: { x: event.clientX, y: event.clientY } });
            }}
          >
            <Marker shape={persona.marker} color={persona.color} />
            <span className={styles.text}>{persona.name || 'Persona'}</span>
          </button>
        ),
      )}
      {readOnly === null && active !== null ? (
        <Menu
          items={personaMenu(context, active, () => setRenaming(active))}
          finalFocus={afterMenu}
          trigger={
            <IconButton
              size="s"
              icon="ellipsis-vertical"
              label={`Name, colour and shape of ${personas[active]?.name ?? 'persona'}`}
            />
          }
        />
      ) : null}
      {readOnly === null ? (
        <IconButton size="s" icon="plus" label="Add persona" onClick={add} />
      ) : null}
      <MenuAtPoint
        label="Persona"
        point={menu?.point ?? null}
        onClose={() => setMenu(null)}
        finalFocus={afterMenu}
        items={menu ? personaMenu(context, menu.id, () => setRenaming(menu.id)) : []}
      />
    </fieldset>
  );
}
