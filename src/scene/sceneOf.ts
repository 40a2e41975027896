// The picture of any document.
import { unreachable } from '../base/assert';
import type { AnyDocument } from '../document/document';
import { layoutGrid } from '../layout/grid';
import type { GridLayout } from '../layout/gridLayout';
import type { TextMeasurer } from '../layout/textMeasurer';
import type { KnownPersonas } from './freeView';
import { type GridSceneOptions, gridScene } from './grid';
import { personaScene } from './persona';
import { relationsScene } from './relations';
import type { Scene } from './scene';
import { segmentationScene } from './segmentation';
import { segmentTreeScene } from './segmentTree';

/** Views of a persona and of a segmentation map that leave as pictures; maps have one alone. */
export type PictureView = 'sheet' | 'relations' | 'axes' | 'tree';

export interface PictureOptions extends GridSceneOptions {
  /** Absent = the sheet of a persona, the axes of a segmentation map. */
  view?: PictureView;
  /** Of the library, for documents that refer to them. */
  personas?: KnownPersonas;
}

/** `layout` spares a grid document a second layout when the caller has one. */
export function sceneOf(
  document: AnyDocument,
  measurer: TextMeasurer,
  options: PictureOptions = {},
  layout?: GridLayout,
): Scene {
  const { view, personas = new Map() } = options;
  switch (document.kind) {
    case 'journey':
    case 'blueprint':
      return gridScene(document, layout ?? layoutGrid(document, measurer), measurer, options);
    case 'persona':
      return view === 'relations'
        ? relationsScene(document, personas, measurer, options)
        : personaScene(document, measurer, options);
    case 'segmentation':
      return view === 'tree'
        ? segmentTreeScene(document, personas, measurer, options)
        : segmentationScene(document, measurer, options);
    default:
      return unreachable(document);
  }
}
