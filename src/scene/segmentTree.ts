// The tree of segments as a picture, with the personas that stand for them.
import { countOf } from '../base/countOf';
import type { SegmentationDocument } from '../document/segmentation';
import type { TextMeasurer } from '../layout/textMeasurer';
import { freeScene } from './freeScene';
import type { KnownPersonas } from './freeView';
import type { SceneOptions } from './pen';
import type { Scene } from './scene';
import { treeView } from './treeView';

export function segmentTreeScene(
  document: SegmentationDocument,
  personas: KnownPersonas,
  measurer: TextMeasurer,
  options: SceneOptions = {},
): Scene {
  const { id, title, segments } = document;
  const count = countOf(Object.keys(segments).length, 'segment');
  const head = { id, title, untitled: 'Untitled segmentation map', facts: `Tree of ${count}` };
  const view = treeView(document, personas, measurer);
  return freeScene(view, head, `${head.facts} of ${title || 'all customers'}.`, measurer, options);
}
