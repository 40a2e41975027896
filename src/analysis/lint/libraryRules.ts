// What only shows across documents: who is used nowhere, what refers to something that is gone.
import { isMapFacts, type LibraryIndex, type SegmentFacts } from './facts';
import { lacksOfBlueprint } from './missingActions';
import type { LibraryRule, LibrarySighting } from './rule';
import { quoted, sameTitle } from './words';

export const libraryRules = {
  'persona-missing': {
    scope: 'library',
    title: 'Persona document missing',
    severity: 'problem',
    why: 'Throughline: a persona is one document that every map refers to; this reference leads nowhere.',
    find: ({ maps, byId }) =>
      maps.flatMap((map) =>
        map.personas
          .filter(({ documentId }) => documentId !== undefined && !byId.has(documentId))
          .map(({ id, name }) => ({
            documentId: map.id,
            targets: [{ kind: 'persona', id }],
            message: `The persona sheet of ${quoted(name, 'a persona')} in ${quoted(map.title, 'a map')} is not here.`,
          })),
      ),
  },
  'origin-missing': {
    scope: 'library',
    title: 'Origin missing',
    severity: 'hint',
    why: 'IBM: a to-be scenario answers an as-is one; without it nothing can be compared.',
    find: ({ maps, byId }) =>
      maps
        .filter(({ originId }) => originId !== undefined && !byId.has(originId))
        .map(({ id, title }) =>
          about(id, `The map that ${quoted(title, 'a map')} came from is not here.`),
        ),
  },
  'origin-is-to-be': {
    scope: 'library',
    title: 'To-be map that came from a to-be map',
    severity: 'hint',
    why: 'IBM: a to-be scenario answers an as-is one, which is where comparing starts.',
    find: ({ maps, byId }) =>
      maps.flatMap(({ id, title, state, originId = '' }): LibrarySighting[] => {
        const origin = byId.get(originId);
        if (state !== 'to-be' || origin?.kind === undefined) return [];
        if (isMapFacts(origin) && (origin.state === 'as-is' || origin.id === id)) return [];
        const message = `${quoted(title, 'A map')} came from ${quoted(origin.title, 'a document')}, which is no as-is map.`;
        return [about(id, message)];
      }),
  },
  'blueprint-behind-journey': {
    scope: 'library',
    title: 'Blueprint behind its journey',
    severity: 'hint',
    why: 'Bitner et al.: customer actions are laid out first; all else in a blueprint supports them.',
    find: ({ maps, byId }) => maps.flatMap((map) => lacksOfBlueprint(map, byId)),
  },
  'twin-maps': {
    scope: 'library',
    title: 'Maps that cannot be told apart',
    severity: 'hint',
    why: 'Smaply: stale copies make maps decay; one of the two is the one to keep.',
    find: ({ maps }) =>
      twins(maps, ({ kind, title, state, originId }) =>
        originId === undefined || isUnnamed(title)
          ? null
          : [kind, state, originId, sameTitle(title)].join('/'),
      ).map((map) =>
        about(map.id, `Another map from the same origin is called ${quoted(map.title, '')} too.`),
      ),
  },
  'twin-personas': {
    scope: 'library',
    title: 'Personas with the same name',
    severity: 'hint',
    why: 'Forrester: few personas, cut hard; two with one name are one too many.',
    find: ({ personas }) =>
      twins(personas, ({ title }) => (isUnnamed(title) ? null : sameTitle(title))).map((persona) =>
        about(persona.id, `Another persona is called ${quoted(persona.title, '')} too.`),
      ),
  },
  'persona-unused': {
    scope: 'library',
    title: 'Persona used nowhere',
    severity: 'hint',
    why: 'NN/g: personas are for use; one on no map and in no segment informs no decision.',
    find(library) {
      const used = usedPersonas(library);
      // Who links no persona at all keeps sheets apart from maps on purpose.
      if (!library.personas.some(({ id }) => used.has(id))) return [];
      return library.personas
        .filter(({ id }) => !used.has(id))
        .map(({ id, title }) =>
          about(id, `${quoted(title, 'A persona')} is on no map and in no segment.`),
        );
    },
  },
  'segment-without-persona': {
    scope: 'library',
    title: 'Segment without persona',
    severity: 'hint',
    why: 'Hoppmann-Walton: a persona stands for each segment; without one nobody designs for it.',
    find: (library) => unlikeOthers(library, (segment) => segment.personaIds.length > 0, 'persona'),
  },
  'segment-without-journey': {
    scope: 'library',
    title: 'Segment without journey',
    severity: 'hint',
    why: 'Canon of segmentation maps: it shows which journeys serve a segment, and who is unserved.',
    find(library) {
      const mapped = new Set(
        library.maps.flatMap(({ personas }) =>
          personas.flatMap(({ documentId }) => documentId ?? []),
        ),
      );
      const isServed = ({ journeyIds, personaIds }: SegmentFacts) =>
        journeyIds.length > 0 || personaIds.some((id) => mapped.has(id));
      return unlikeOthers(library, isServed, 'journey');
    },
  },
} satisfies Record<string, LibraryRule>;

function about(documentId: string, message: string): LibrarySighting {
  return { documentId, targets: [{ kind: 'document', id: documentId }], message };
}

/** Nobody has named these yet. */
function isUnnamed(title: string): boolean {
  return title.trim() === '' || /^untitled\b/i.test(title);
}

/** The second and later ones of each key. */
function twins<T>(all: readonly T[], keyOf: (one: T) => string | null): T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    if (key === null) return false;
    const isTwin = seen.has(key);
    seen.add(key);
    return isTwin;
  });
}

function usedPersonas({ maps, personas, segmentations }: LibraryIndex): Set<string> {
  const onMaps = maps.flatMap(({ personas }) => personas.map(({ documentId }) => documentId));
  const inSegments = segmentations.flatMap(({ segments }) =>
    segments.flatMap(({ personaIds }) => personaIds),
  );
  const around = personas.flatMap(({ id, actorIds = [] }) => actorIds.filter((at) => at !== id));
  return new Set([...onMaps, ...inSegments, ...around].flatMap((id) => id ?? []));
}

/** Segments that lack what others of their map have. */
function unlikeOthers(
  { segmentations }: LibraryIndex,
  has: (segment: SegmentFacts) => boolean,
  what: string,
): LibrarySighting[] {
  return segmentations.flatMap(({ id: documentId, title, segments }) =>
    segments.some(has)
      ? segments
          .filter((segment) => !has(segment))
          .map(
            ({ id, name }): LibrarySighting => ({
              documentId,
              targets: [{ kind: 'segment', id }],
              message: `Segment ${quoted(name, 'without a name')} in ${quoted(title, 'a map')} has no ${what}.`,
            }),
          )
      : [],
  );
}
