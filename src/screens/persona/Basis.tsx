// Proto, qualitative or statistical: computed from what the blocks cite, never typed.
import { type PersonaBasis, personaEvidence } from '../../analysis/personaEvidence';
import type { PersonaDocument } from '../../document/persona';
import { Chip } from '../../ui/Chip';
import styles from './Basis.module.css';

export const basisWords = {
  none: 'No evidence yet',
  proto: 'Proto-persona',
  qualitative: 'Qualitative persona',
  statistical: 'Statistical persona',
} satisfies Record<PersonaBasis['kind'], string>;

export function Basis({ persona }: { persona: PersonaDocument }) {
  const basis = personaEvidence(persona);
  const isResearched = basis.kind === 'qualitative' || basis.kind === 'statistical';
  return (
    <div className={styles.basis}>
      <Chip
        icon={isResearched ? 'badge-check' : 'circle-question-mark'}
        tone={isResearched ? 'ok' : 'neutral'}
      >
        {basisWords[basis.kind]}
      </Chip>
      <p className={styles.why}>{why(basis)}</p>
    </div>
  );
}

function why({ kind, filled, researched, assumed }: PersonaBasis): string {
  if (filled === 0) return 'Say in each block what it rests on.';
  const of = `${researched} of ${filled} ${filled === 1 ? 'block' : 'blocks'}`;
  switch (kind) {
    case 'none':
      return 'No block says yet what it rests on.';
    case 'proto':
      return researched === 0 ? `Assumed: ${assumed} of ${filled}.` : `Only ${of} cite research.`;
    case 'qualitative':
      return `${of} cite interviews or other research.`;
    case 'statistical':
      return `${of} cite research, most of it samples of 100 or more.`;
  }
}
