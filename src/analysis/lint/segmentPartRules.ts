// Segments beside each other: parts within their whole, the same criteria twice, places left open.
import { inOrder } from '../../base/order';
import { placeOn, shownAxes } from '../../document/segmentAxes';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import { partsByWhole } from '../../document/segmentTree';
import type { Sighting } from './finding';
import type { SegmentationRule } from './rule';
import { quoted, sameTitle } from './words';

/** One word may well stand in two segments: only several that are all the same repeat. */
const fewestCriteria = 2;
const fewestPlaced = 2;

export const partRules = {
  'parts-exceed-whole': {
    scope: 'segmentation',
    title: 'Parts larger than their segment',
    severity: 'problem',
    why: 'Hoppmann-Walton: segments are distinct; the parts of one hold no more customers than it does.',
    find({ segments }) {
      const parts = partsByWhole(segments);
      return inOrder(segments).flatMap(([id, { name, share }]): Sighting[] => {
        const shares = (parts.get(id) ?? []).flatMap(([, part]) => part.share ?? []);
        const sum = Math.round(shares.reduce((total, part) => total + part, 0) * 10) / 10;
        if (share === undefined || sum <= share + Math.max(0.5, shares.length / 2)) return [];
        const message = `The parts of ${quoted(name, 'a segment')} add to ${sum} %, the segment has ${share} %.`;
        return [{ targets: [{ kind: 'segment', id }], message }];
      });
    },
  },
  'segment-criteria-twice': {
    scope: 'segmentation',
    title: 'Segments with the same criteria',
    severity: 'problem',
    why: 'Hoppmann-Walton: segments are mutually distinct; equal criteria describe one segment.',
    find({ segments }) {
      const seen = new Map<string, string>();
      return inOrder(segments).flatMap(([id, segment]): Sighting[] => {
        const key = criteriaOf(segment);
        const first = key === null ? undefined : seen.get(key);
        if (key !== null && first === undefined) seen.set(key, segment.name);
        if (first === undefined) return [];
        const message = `Segment ${quoted(segment.name, 'without a name')} has the same criteria as ${quoted(first, 'another')}.`;
        return [{ targets: [{ kind: 'segment', id }], message }];
      });
    },
  },
  'segment-not-placed': {
    scope: 'segmentation',
    title: 'Segment not placed on the axes',
    severity: 'hint',
    why: 'Canon of segmentation maps: a map with two axes shows where each segment lies.',
    find(document) {
      const segments = inOrder(document.segments);
      const open = segments.filter(([, segment]) => !isPlaced(document, segment));
      const placed = segments.length - open.length;
      // Most have to have a place before a missing one is a lapse.
      if (placed < fewestPlaced || placed <= open.length) return [];
      return open.map(([id, { name }]) => ({
        targets: [{ kind: 'segment', id }],
        message: `Segment ${quoted(name, 'without a name')} has no place on the axes shown.`,
      }));
    },
  },
} satisfies Record<string, SegmentationRule>;

function criteriaOf({ criteria = {} }: Segment): string | null {
  const filled = Object.entries(criteria).filter(([, words]) => sameTitle(words) !== '');
  if (filled.length < fewestCriteria) return null;
  return JSON.stringify(filled.map(([kind, words]) => [kind, sameTitle(words)]).toSorted());
}

function isPlaced(document: SegmentationDocument, segment: Segment): boolean {
  const { x, y } = shownAxes(document);
  return placeOn(segment, x) !== undefined && placeOn(segment, y) !== undefined;
}
