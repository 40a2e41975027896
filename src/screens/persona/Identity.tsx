// Who the persona is: mark and colour, name, and the facts under it.
import type { CSSProperties } from 'react';
import { markerPaths } from '../../canvas/emotion/markers';
import { editSheet } from '../../commands/persona/editSheet';
import { limits } from '../../document/limits';
import type { PersonaDocument } from '../../document/persona';
import { markerShapes, personaColors } from '../../document/vocabulary';
import type { Editor } from '../../store/editor';
import { TextArea, TextField } from '../../ui/TextField';
import { personaColorNames } from '../documentWords';
import { BareInput } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import { Basis } from './Basis';
import styles from './Identity.module.css';
import { SwatchGroup } from './SwatchGroup';

type Props = {
  editor: Editor<PersonaDocument>;
  persona: PersonaDocument;
  isReadOnly: boolean;
};

export function Identity({ editor, persona, isReadOnly }: Props) {
  const field = (name: 'role' | 'age' | 'tagline') => ({
    value: persona[name] ?? '',
    readOnly: isReadOnly,
    ...typing(editor, name, (text) => editSheet({ change: { [name]: text || null } })),
  });
  return (
    <section className={styles.card} aria-label="About">
      <div className={styles.head}>
        <svg className={styles.portrait} viewBox="-9 -9 18 18" aria-hidden="true">
          <path d={markerPaths[persona.marker]} style={inkOf(persona.color)} />
        </svg>
      </div>
      <BareInput
        label="Name"
        placeholder="Name"
        className={styles.name}
        maxLength={limits.titleLength}
        value={persona.title}
        readOnly={isReadOnly}
        {...typing(editor, 'name', (title) => editSheet({ change: { title } }))}
      />
      <Basis persona={persona} />
      <div className={styles.fields}>
        <TextField
          label="Role"
          placeholder="Hurried parent"
          maxLength={limits.titleLength}
          {...field('role')}
        />
        <TextField label="Age" placeholder="34" maxLength={limits.titleLength} {...field('age')} />
        <TextArea label="Tagline" placeholder="In one line" {...field('tagline')} />
        <SwatchGroup
          label="Colour"
          value={persona.color}
          disabled={isReadOnly}
          options={personaColors.map((color) => ({
            value: color,
            label: personaColorNames[color],
          }))}
          draw={(color) => <circle r={6} style={inkOf(color)} />}
          onChange={(color) => void editor.dispatch(editSheet({ change: { color } }))}
        />
        <SwatchGroup
          label="Marker"
          value={persona.marker}
          disabled={isReadOnly}
          options={markerShapes.map((shape) => ({ value: shape, label: shape }))}
          draw={(shape) => <path d={markerPaths[shape]} fill="currentColor" />}
          onChange={(marker) => void editor.dispatch(editSheet({ change: { marker } }))}
        />
      </div>
    </section>
  );
}

/** As the colour reads on the theme's ground. */
function inkOf(color: string): CSSProperties {
  return { fill: `color-mix(in srgb, ${color} var(--persona-share), white)` };
}
