// The union of everything the library holds.
import type { GridDocument } from './grid';
import type { PersonaDocument } from './persona';
import type { SegmentationDocument } from './segmentation';

export type AnyDocument = GridDocument | PersonaDocument | SegmentationDocument;
export type DocumentKind = AnyDocument['kind'];

export function isGrid(document: AnyDocument): document is GridDocument {
  return document.kind === 'journey' || document.kind === 'blueprint';
}
