// Who the persona is: face, name, what stands under it, and what all of it rests on.

import type { Ports } from '../../actions/ports';
import { editSheet } from '../../commands/persona/editSheet';
import { basisLabels, basisReason } from '../../document/evidenceWords';
import { limits } from '../../document/limits';
import type { PersonaDocument } from '../../document/persona';
import { personaEvidence } from '../../document/personaEvidence';
import type { Editor } from '../../store/editor';
import { Icon } from '../../ui/Icon';
import { BareArea, BareInput, BareLine } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import styles from './Identity.module.css';
import { Portrait } from './Portrait';

type Props = {
  editor: Editor<PersonaDocument>;
  ports: Ports;
  persona: PersonaDocument;
  isReadOnly: boolean;
};

export function Identity(props: Props) {
  const { editor, persona, isReadOnly } = props;
  const basis = personaEvidence(persona);
  const isKnown = basis.kind === 'qualitative' || basis.kind === 'statistical';
  const field = (name: 'role' | 'age' | 'tagline') => ({
    value: persona[name] ?? '',
    readOnly: isReadOnly,
    'data-place': `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    ...typing(editor, name, (text) => editSheet({ change: { [name]: text || null } })),
  });
  return (
    <section className={styles.card} aria-label="About">
      <Portrait {...props} />
      <BareLine
        label="Name"
        placeholder="Name"
        className={styles.name}
        maxLength={limits.titleLength}
        data-place="Name"
        value={persona.title}
        readOnly={isReadOnly}
        {...typing(editor, 'name', (title) => editSheet({ change: { title } }))}
      />
      <div className={styles.about}>
        <BareLine
          label="Role"
          placeholder="Role"
          className={styles.field}
          maxLength={limits.titleLength}
          {...field('role')}
        />
        <BareInput
          label="Age"
          placeholder="Age"
          className={styles.age}
          maxLength={limits.titleLength}
          {...field('age')}
        />
      </div>
      <BareArea
        label="Tagline"
        placeholder="Tagline, in one line"
        className={styles.tagline}
        rows={1}
        {...field('tagline')}
      />
      <div className={styles.basis} data-known={isKnown || undefined}>
        <strong>
          <Icon name={isKnown ? 'badge-check' : 'circle-question-mark'} size={16} />
          {basisLabels[basis.kind]}
        </strong>
        <p>{basisReason(basis)}</p>
      </div>
    </section>
  );
}
