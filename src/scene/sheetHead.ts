// The title of a map for a sheet of paper: broken anew for its width, which is not that of the map.
import { type AnyDocument, isGrid } from '../document/document';
import type { TextMeasurer } from '../layout/textMeasurer';
import type { DrawHead } from './pages';
import { newPen, type SceneOptions } from './pen';
import { drawTitleBlock } from './titleBlock';

const gapBelow = 20;

/** Undefined for documents whose pictures have no headers of their own. */
export function sheetHead(
  document: AnyDocument,
  measurer: TextMeasurer,
  options: SceneOptions = {},
): DrawHead | undefined {
  if (!isGrid(document)) return undefined;
  return (width) => {
    const pen = newPen(measurer, options);
    const height =
      options.titleBlock === false
        ? 0
        : drawTitleBlock(pen, document, { x: 0, y: 0 }, width) + gapBelow;
    const background = pen.palette.neutrals.surface;
    return { size: { width, height }, background, title: '', description: '', shapes: pen.shapes };
  };
}
