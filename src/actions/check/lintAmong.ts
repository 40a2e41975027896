// What only shows across documents, for the one that is open: asked of the library's list, so that no other document has
// to be read for it.
import { type DocumentFacts, factsOf } from '../../analysis/lint/facts';
import type { Finding } from '../../analysis/lint/finding';
import { lintLibrary } from '../../analysis/lint/lint';
import type { AnyDocument } from '../../document/document';
import { isBinned } from '../library/binned';
import type { LibraryEntry } from '../ports';

/** Dismissed ones are among them. Nothing while a row of an older version does not say what it points at. */
export function lintAmong(document: AnyDocument, entries: readonly LibraryEntry[]): Finding[] {
  const others = entries.filter((entry) => entry.id !== document.id && !isBinned(entry));
  if (others.some(({ summary }) => summary.refs === undefined)) return [];
  const facts = [factsOf(document), ...others.map(factsOfEntry)];
  return lintLibrary(facts, { withDismissed: true }).filter(
    ({ documentId }) => documentId === document.id,
  );
}

/** As much as others need to know of a document: what it is and what it points at. */
export function factsOfEntry({
  id,
  kind,
  title,
  state = 'as-is',
  summary,
}: LibraryEntry): DocumentFacts {
  const pointedAt = (as: string) =>
    (summary.refs ?? []).flatMap((ref) => (ref.kind === as ? ref.to : []));
  switch (kind) {
    case 'persona':
      return { kind, id, title, evidence: 'none', statements: 0, actorIds: pointedAt('actor') };
    case 'segmentation': {
      const personaIds = pointedAt('segment-persona');
      const journeyIds = pointedAt('segment-journey');
      return { kind, id, title, segments: [{ id: '', name: '', personaIds, journeyIds }] };
    }
    default: {
      const [originId] = pointedAt('origin');
      const personas = pointedAt('persona').map((to) => ({ id: to, name: '', documentId: to }));
      const { actions } = summary;
      return {
        ...{ kind, id, title, state, personas },
        ...(originId !== undefined && { originId }),
        ...(actions && { actions }),
      };
    }
  }
}
