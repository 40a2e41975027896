// Evidence in two or three words: chips on a sheet, captions in pictures.
import type { Evidence, EvidenceKind } from './grid';

const words: Record<EvidenceKind, readonly [alone: string, counted: string]> = {
  assumed: ['Assumed', 'Assumed'],
  interview: ['Interviews', 'interviews'],
  survey: ['Survey', 'surveyed'],
  analytics: ['Analytics', 'in analytics'],
  observation: ['Observed', 'observed'],
};

export function evidenceText({ kind, n }: Evidence): string {
  const [alone, counted] = words[kind];
  return n === undefined || kind === 'assumed' ? alone : `${n.toLocaleString('en')} ${counted}`;
}
