// Where on a persona sheet a finding is: the very field that is empty, where there is one.
import { isDriving } from '../../analysis/lint/drivingBlocks';
import type { Finding } from '../../analysis/lint/finding';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import type { PersonaBlock, PersonaDocument } from '../../document/persona';
import { isRatedBlock } from '../../document/sheetVocabulary';

export type SheetPlace =
  | { kind: 'name' }
  | { kind: 'block'; blockId: Id }
  /** What the block rests on. */
  | { kind: 'evidence'; blockId: Id }
  | { kind: 'other-end'; ratingId: Id }
  /** On the canvas of relations. */
  | { kind: 'relation'; relationId: Id };

/** Null when it is about the sheet as a whole, or about what is gone. */
export function sheetPlaceOf(document: PersonaDocument, finding: Finding): SheetPlace | null {
  const { blocks, ratings = {}, relations = {} } = document;
  const { kind, id } = finding.targets[0];
  switch (kind) {
    case 'block':
      if (!blocks[id]) return null;
      return { kind: finding.rule === 'interviews-uncounted' ? 'evidence' : 'block', blockId: id };
    case 'rating':
      return ratings[id] ? { kind: 'other-end', ratingId: id } : null;
    case 'relation':
      return relations[id] ? { kind: 'relation', relationId: id } : null;
    default:
      return ofWhole(document, finding);
  }
}

function ofWhole(document: PersonaDocument, { rule }: Finding): SheetPlace | null {
  switch (rule) {
    case 'persona-without-goals': {
      const empty = inOrder(document.blocks).find(([, { kind }]) => isDriving(kind));
      return empty ? { kind: 'block', blockId: empty[0] } : null;
    }
    case 'persona-without-evidence': {
      const [first] = filledBlocks(document);
      return first ? { kind: 'evidence', blockId: first[0] } : null;
    }
    case 'twin-personas':
      return { kind: 'name' };
    default:
      return null;
  }
}

/** Those with something in them that would have to rest on something. */
export function filledBlocks({ blocks, ratings = {} }: PersonaDocument): [Id, PersonaBlock][] {
  const rated = new Set(Object.values(ratings).map(({ blockId }) => blockId));
  return inOrder(blocks).filter(
    ([id, { kind, text }]) => text.trim() !== '' || (isRatedBlock(kind) && rated.has(id)),
  );
}
