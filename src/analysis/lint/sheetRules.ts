// Persona sheets and segmentation maps, each on its own.
import { countOf } from '../../base/countOf';
import { inOrder } from '../../base/order';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import { isDriving } from './drivingBlocks';
import { personaFacts } from './facts';
import type { Sighting } from './finding';
import { type PersonaRule, type SegmentationRule, whole } from './rule';
import { quoted, sameTitle } from './words';

/** A sheet or map that is just being begun is left alone. */
const fewestStatements = 5;
const fewestSegments = 2;

export const personaRules = {
  'persona-without-evidence': {
    scope: 'persona',
    title: 'Persona without evidence',
    severity: 'hint',
    why: 'NN/g: personas are fictional but research-based; a proto-persona says that it is assumed.',
    find(document) {
      const { evidence, statements } = personaFacts(document);
      if (evidence !== 'none' || statements < fewestStatements) return [];
      const message = `${quoted(document.title, 'This persona')} does not say what it is based on.`;
      return [{ targets: [whole(document)], message }];
    },
  },
  'persona-without-goals': {
    scope: 'persona',
    title: 'Persona without goals',
    severity: 'problem',
    why: 'NN/g: behaviour, goals and pain points make a persona; demographics and opinions do not.',
    find(document) {
      const blocks = Object.values(document.blocks);
      if (personaFacts(document).statements < fewestStatements) return [];
      if (blocks.some(({ kind, text }) => isDriving(kind) && text.trim() !== '')) return [];
      const message = `${quoted(document.title, 'This persona')} has no goals, needs or frustrations.`;
      return [{ targets: [whole(document)], message }];
    },
  },
} satisfies Record<string, PersonaRule>;

export const segmentationRules = {
  'shares-not-100': {
    scope: 'segmentation',
    title: 'Shares do not add to 100 %',
    severity: 'problem',
    why: 'Hoppmann-Walton: segments are distinct and together hold every customer once.',
    find(document) {
      // Parts are counted in what they are a part of.
      const segments = Object.values(document.segments).filter(
        ({ parentId }) => parentId === undefined || !document.segments[parentId],
      );
      const shares = segments.flatMap(({ share }) => share ?? []);
      if (shares.length < fewestSegments) return [];
      const sum = Math.round(shares.reduce((total, share) => total + share, 0) * 10) / 10;
      // Rounded shares may miss by half a per cent each.
      const slack = Math.max(0.5, shares.length / 2);
      const tooFew = sum < 100 - slack && shares.length === segments.length;
      if (!tooFew && sum <= 100 + slack) return [];
      return [{ targets: [whole(document)], message: `The shares add to ${sum} %, not to 100 %.` }];
    },
  },
  'segment-without-definition': {
    scope: 'segmentation',
    title: 'Segment without definition',
    severity: 'hint',
    why: 'Hoppmann-Walton: each segment has a rule of membership that tells it from the others.',
    find: (document) =>
      unlikeSiblings(
        document,
        ({ definition }) => (definition ?? '').trim() !== '',
        'has no rule of membership, though others do',
      ),
  },
  'segment-name-twice': {
    scope: 'segmentation',
    title: 'Segments with the same name',
    severity: 'problem',
    why: 'Hoppmann-Walton: segments are mutually distinct.',
    find(document) {
      const groups = new Map<string, string[]>();
      for (const [id, { name }] of inOrder(document.segments)) {
        const title = sameTitle(name);
        if (title !== '') groups.set(title, [...(groups.get(title) ?? []), id]);
      }
      return [...groups.values()].flatMap(([first, ...rest]): Sighting[] => {
        if (first === undefined || rest.length === 0) return [];
        const name = quoted(document.segments[first]?.name ?? '', '');
        return [
          {
            targets: [
              { kind: 'segment', id: first },
              ...rest.map((id) => ({ kind: 'segment' as const, id })),
            ],
            message: `${countOf(rest.length + 1, 'segment')} are called ${name}.`,
          },
        ];
      });
    },
  },
  'axis-unnamed': {
    scope: 'segmentation',
    title: 'Axis not named at both ends',
    severity: 'problem',
    why: 'Canon of segmentation maps: axes are named, and so are both their ends.',
    find(document) {
      const placed = Object.values(document.segments).filter(
        ({ x, y }) => x !== undefined && y !== undefined,
      );
      if (placed.length < fewestSegments) return [];
      const { x, y } = document.axes;
      const unnamed = [['horizontal', x] as const, ['vertical', y] as const].filter(([, axis]) =>
        [axis.title, axis.low, axis.high].some((word) => word.trim() === ''),
      );
      if (unnamed.length === 0) return [];
      const which = unnamed.map(([name]) => name).join(' and the ');
      const message = `The ${which} axis needs a title and a name at both ends.`;
      return [{ targets: [whole(document)], message }];
    },
  },
} satisfies Record<string, SegmentationRule>;

/** Only what some segments have is missing in the others. */
function unlikeSiblings(
  document: SegmentationDocument,
  has: (segment: Segment) => boolean,
  what: string,
): Sighting[] {
  const segments = inOrder(document.segments);
  if (!segments.some(([, segment]) => has(segment))) return [];
  return segments
    .filter(([, segment]) => !has(segment))
    .map(([id, { name }]) => ({
      targets: [{ kind: 'segment', id }],
      message: `Segment ${quoted(name, 'without a name')} ${what}.`,
    }));
}
