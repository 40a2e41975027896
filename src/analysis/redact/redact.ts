// A copy for somebody outside: what is not theirs to see is gone from the data, so that no file made of it can tell.
import { unreachable } from '../../base/assert';
import type { AnyDocument } from '../../document/document';
import { withoutUnknown } from '../../document/knownFields';
import { redactGrid } from './redactGrid';
import { type Redaction, redactionsFor } from './redactions';
import { redactPersona } from './redactPersona';
import { redactSegmentation } from './redactSegmentation';

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
