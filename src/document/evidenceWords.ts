// What a persona rests on, in words: the same on the sheet and in every picture of it.
import { countOf } from '../base/countOf';
import type { Evidence } from './grid';
import type { PersonaBasis } from './personaEvidence';

export const basisLabels: Record<PersonaBasis['kind'], string> = {
  none: 'No evidence yet',
  proto: 'Proto-persona',
  qualitative: 'Qualitative',
  statistical: 'Statistical',
};

/** One sentence that says why it is of its kind. */
export function basisReason({ kind, filled, researched, assumed }: PersonaBasis): string {
  if (filled === 0) return 'Nothing is written yet.';
  if (kind === 'none') return `None of ${countOf(filled, 'block')} says what it rests on.`;
  if (researched === 0)
    return `${assumed} of ${countOf(filled, 'block')} assumed, none researched.`;
  const counted = `${researched} of ${countOf(filled, 'block')} researched`;
  if (kind === 'proto') return `Only ${counted}.`;
  return kind === 'statistical' ? `${counted}, mostly in samples of 100 or more.` : `${counted}.`;
}

/** Of one block, such as "8 interviews". */
export function evidenceLabel({ kind, n }: Evidence): string {
  const [word, many] = words[kind];
  return n === undefined ? word : many(n);
}

const words: Record<Evidence['kind'], readonly [string, (n: number) => string]> = {
  assumed: ['Assumed', () => 'Assumed'],
  interview: ['Interviews', (n) => countOf(n, 'interview')],
  survey: ['Survey', (n) => `Survey, n = ${n}`],
  analytics: ['Analytics', (n) => `Analytics, n = ${n}`],
  observation: ['Observed', (n) => countOf(n, 'observation')],
};
