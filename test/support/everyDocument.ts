// All templates as documents, and large ones of every kind: what decks are checked on.
import { countedIds } from '../../src/base/id';
import type { AnyDocument } from '../../src/document/document';
import { instantiate } from '../../src/document/templates/instantiate';
import { templates } from '../../src/document/templates/registry';
import { bigMap } from './bigMap';
import { manyRelations, manySegments } from './manyNodes';
import { relatedPersona } from './relatedPersona';
import { segmentedMap } from './segmentedMap';

export async function everyDocument(): Promise<[name: string, document: AnyDocument][]> {
  const found = templates.map(async ({ id, load }): Promise<[string, AnyDocument]> => {
    return [id, instantiate(await load(), countedIds('t'), '2026-01-31')];
  });
  return [
    ...(await Promise.all(found)),
    ['300 cards', bigMap(300, 60, 7)],
    ['a persona with relations', relatedPersona],
    ['a tree of segments', segmentedMap],
    ['many relations', manyRelations(60)],
    ['a large tree', manySegments(60)],
  ];
}
