// What a persona rests on, computed from what its blocks cite. The three kinds are NN/g's ("3 Persona Types"):
// proto-personas are assumed, qualitative ones come from interviews, statistical ones from samples of a hundred and more.
import type { PersonaBlock, PersonaDocument } from './persona';
import { isRatedBlock } from './sheetVocabulary';

export interface PersonaBasis {
  /** `none`: nothing on the sheet says what it rests on. */
  kind: 'none' | 'proto' | 'qualitative' | 'statistical';
  /** Blocks with something in them, those of them that cite research, and those that say they are assumed. */
  filled: number;
  researched: number;
  assumed: number;
}

const statisticalSample = 100;

export function personaEvidence(document: PersonaDocument): PersonaBasis {
  const { blocks, ratings = {} } = document;
  const rated = new Set(Object.values(ratings).map(({ blockId }) => blockId));
  const filled = Object.entries(blocks).filter(
    ([id, block]) => block.text.trim() !== '' || (isRatedBlock(block.kind) && rated.has(id)),
  );
  const kinds = filled.flatMap(([, { evidence }]) => evidence?.kind ?? []);
  const researched = kinds.filter((kind) => kind !== 'assumed').length;
  const counts = {
    filled: filled.length,
    researched,
    assumed: kinds.length - researched,
  };
  if (kinds.length === 0) return { kind: 'none', ...counts };
  // Research in one corner does not make the rest less assumed.
  if (researched === 0 || researched * 2 < filled.length) return { kind: 'proto', ...counts };
  const measured = filled.filter(([, block]) => isMeasured(block)).length;
  return { kind: measured * 2 >= researched ? 'statistical' : 'qualitative', ...counts };
}

function isMeasured({ evidence }: PersonaBlock): boolean {
  const isCounted = evidence?.kind === 'survey' || evidence?.kind === 'analytics';
  return isCounted && (evidence.n ?? 0) >= statisticalSample;
}
