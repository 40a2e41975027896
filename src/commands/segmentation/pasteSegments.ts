import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { limits } from '../../document/limits';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import { arrange, rearrange } from '../arrange';
import type { Command } from '../command';
import { counted, gone, taken } from '../wording';
import { applyFields, badSegment, type SegmentFields } from './segmentFields';

/** A pasted table in one step: fields of segments that are there, and new segments at the end. */
export function pasteSegments(args: {
  edits: { segmentId: Id; change: SegmentFields }[];
  added: { id: Id; change: SegmentFields }[];
}): Command<SegmentationDocument> {
  const { edits, added } = args;
  return {
    name: 'segmentation.pasteSegments',
    args,
    label: `Paste ${counted(edits.length + added.length, 'segment')}`,
    check(document) {
      if (edits.length + added.length === 0) return 'There is nothing to paste.';
      const { segments } = document;
      if (Object.keys(segments).length + added.length > limits.segments) {
        return `A map holds at most ${limits.segments.toLocaleString('en')} segments.`;
      }
      const ids = edits.map(({ segmentId }) => segmentId);
      const missing = edits.length > 0 ? gone(segments, ids, 'segment') : null;
      if (missing !== null) return missing;
      for (const { id } of added) if (taken(segments, id) !== null) return taken(segments, id);
      for (const { change } of [...edits, ...added]) {
        const bad = badSegment(change, document);
        if (bad !== null) return bad;
      }
      return null;
    },
    apply(draft, document) {
      for (const { segmentId, change } of edits) {
        applyFields(present(draft.segments[segmentId], 'segment'), change);
      }
      const ids = added.map(({ id }) => id);
      const keys = arrange(inOrder(document.segments), ids, null);
      rearrange(draft.segments, keys);
      for (const { id, change } of added) {
        const segment: Segment = { name: '', order: present(keys.get(id), 'order') };
        applyFields(segment, change);
        draft.segments[id] = segment;
      }
    },
  };
}
