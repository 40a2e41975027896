// The picture of any document.
import { unreachable } from '../base/assert';
import type { AnyDocument } from '../document/document';
import { layoutGrid } from '../layout/grid';
import type { GridLayout } from '../layout/gridLayout';
import type { TextMeasurer } from '../layout/textMeasurer';
import { gridScene } from './grid';
import type { SceneOptions } from './pen';
import { personaScene } from './persona';
import type { Scene } from './scene';
import { segmentationScene } from './segmentation';

/** `layout` spares a grid document a second layout when the caller has one. */
export function sceneOf(
  document: AnyDocument,
  measurer: TextMeasurer,
  options: SceneOptions = {},
  layout?: GridLayout,
): Scene {
  switch (document.kind) {
    case 'journey':
    case 'blueprint':
      return gridScene(document, layout ?? layoutGrid(document, measurer), measurer, options);
    case 'persona':
      return personaScene(document, measurer, options);
    case 'segmentation':
      return segmentationScene(document, measurer, options);
    default:
      return unreachable(document);
  }
}
