// The sample map with ids that do not change between runs.
import { countedIds } from '../../../src/base/id';
import { isGrid } from '../../../src/document/document';
import type { GridDocument } from '../../../src/document/grid';
import { instantiate } from '../../../src/document/templates/instantiate';
import { pizza } from '../../../src/document/templates/pizza';

export function sampleMap(): GridDocument {
  const document = instantiate(pizza, countedIds('s'));
  if (!isGrid(document)) throw new Error('The sample is no map.');
  return document;
}
