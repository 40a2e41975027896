// The field that takes a chip's place while its persona is renamed. A linked sheet is renamed with it.
import { type Ref, useEffect, useRef } from 'react';
import type { GridContext } from '../../actions/action';
import { type Renaming, renamePersona } from '../../actions/references/personaSheet';
import styles from './PersonaBar.module.css';

interface Props {
  context: GridContext;
  id: string;
  name: string;
  field: Ref<HTMLInputElement>;
  onDone: () => void;
}

export function PersonaName({ context, id, name, field, onDone }: Props) {
  const renaming = useRef<Renaming | null>(null);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    const started = renamePersona(context, id, () => done.current());
    renaming.current = started;
    return () => started.end();
  }, [context, id]);
  return (
    <input
      ref={field}
      className={styles.name}
      aria-label="Name of the persona"
      // biome-ignore lint/a11y/noAutofocus: the field replaces the chip that was just activated
      autoFocus
      defaultValue={name}
      onFocus={(event) => event.target.select()}
      onChange={(event) => renaming.current?.type(event.target.value)}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // Else the map, which has the focus then, would take the key too.
        event.preventDefault();
        context.ports.focusGrid();
      }}
    />
  );
}
