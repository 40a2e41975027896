// What can be kept from somebody outside.
import type { AnyDocument, DocumentKind } from '../../document/document';

/** `names`: owners, teams and the sources of evidence. `comments`: details, notes, questions, addresses and the inbox. */
export const redactions = ['quotes', 'names', 'metrics', 'backstage', 'comments'] as const;
export type Redaction = (typeof redactions)[number];

const meaningful: Record<DocumentKind, readonly Redaction[]> = {
  journey: redactions,
  blueprint: redactions,
  persona: ['quotes', 'names'],
  segmentation: ['metrics'],
};

/** Those that would change anything in documents of the kind. */
export function redactionsFor({ kind }: AnyDocument): readonly Redaction[] {
  return meaningful[kind];
}
