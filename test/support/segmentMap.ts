// A small segmentation map with everything in it that commands have to take care of.
import { deepFreeze } from '../../src/base/freeze';
import type { SegmentationDocument } from '../../src/document/segmentation';

export const segmentMap: SegmentationDocument = deepFreeze({
  id: 'map',
  kind: 'segmentation',
  title: 'Segments',
  axes: {
    x: { title: 'Price', low: 'careless', high: 'careful' },
    y: { title: 'Visits', low: 'rare', high: 'weekly' },
  },
  dimensions: {
    trust: { title: 'Trust', low: 'none', high: 'full', order: 'a0' },
    reach: { title: 'Reach', low: 'few', high: 'many', order: 'a1' },
  },
  segments: {
    loyal: { name: 'Loyal', order: 'a0', share: 20, x: 20, y: 80, scores: { trust: 90 } },
    hunter: { name: 'Hunters', order: 'a1', share: 30, scores: { trust: 10, reach: 40 } },
    coupon: { name: 'Coupons', order: 'a2', parentId: 'hunter' },
  },
});
