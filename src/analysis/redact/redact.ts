// A copy for somebody outside: what is not theirs to see is gone from the data, so that no file made of it can tell.
import { unreachable } from '../../base/assert';
import type { AnyDocument, DocumentKind } from '../../document/document';
import { withoutUnknown } from '../../document/knownFields';
import { redactGrid } from './redactGrid';
import { redactPersona } from './redactPersona';
import { redactSegmentation } from './redactSegmentation';

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

/** The document itself when nothing is to go. Fields of later versions, and references to documents that stay here, go
 * with whatever goes. */
export function redact(document: AnyDocument, wishes: readonly Redaction[]): AnyDocument {
  const all = new Set(wishes.filter((wish) => redactionsFor(document).includes(wish)));
  if (all.size === 0) return document;
  const copy = withoutUnknown(document);
  delete copy.dismissed;
  switch (copy.kind) {
    case 'journey':
    case 'blueprint':
      redactGrid(copy, all);
      return copy;
    case 'persona':
      redactPersona(copy, all);
      return copy;
    case 'segmentation':
      redactSegmentation(copy, all);
      return copy;
    default:
      return unreachable(copy);
  }
}
