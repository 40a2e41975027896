// A small tree of segments, for the tests of its verbs.
import { deepFreeze } from '../../src/base/freeze';
import type { SegmentationDocument } from '../../src/document/segmentation';

const axis = { title: '', low: '', high: '' };

/** Private (of it Young and Retired, of Young Students) and Business, which is pinned. */
export const segmentedMap: SegmentationDocument = deepFreeze({
  id: 'map',
  kind: 'segmentation',
  title: 'Customers',
  axes: { x: axis, y: axis },
  segments: {
    private: { name: 'Private', order: 'a0' },
    young: { name: 'Young', order: 'a1', parentId: 'private' },
    retired: { name: 'Retired', order: 'a2', parentId: 'private' },
    students: { name: 'Students', order: 'a3', parentId: 'young' },
    business: { name: 'Business', order: 'a4', treeX: 200, treeY: 90 },
  },
});
