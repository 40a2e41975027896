// The four blank tiles: makes the document, stores it and opens it.
import type { IdSource } from '../../base/id';
import {
  createBlankBlueprint,
  createBlankMap,
  createBlankPersona,
  createBlankSegmentation,
} from '../../document/create';
import type { AnyDocument, DocumentKind } from '../../document/document';
import type { Ports } from '../ports';
import { createAndOpen } from './createAndOpen';

const blank: Record<DocumentKind, (ids: IdSource, today: string) => AnyDocument> = {
  journey: (ids, today) => createBlankMap(ids, { today }),
  blueprint: (ids, today) => createBlankBlueprint(ids, { today }),
  persona: createBlankPersona,
  segmentation: createBlankSegmentation,
};

export function createBlank(ports: Ports, kind: DocumentKind): Promise<boolean> {
  return createAndOpen(ports, blank[kind](ports.ids, ports.today()));
}
