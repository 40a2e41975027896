import { expect, test } from 'vitest';
import type { PersonaDocument } from '../../src/document/persona';
import { freeSize, placeFree } from '../../src/layout/freeGraph';
import { nodeOf, relationTree, selfId, tidyRelations } from '../../src/layout/freeRelations';
import { fixedMeasurer } from '../support/fixedMeasurer';
import { relatedPersona } from '../support/relatedPersona';

function placed(document: PersonaDocument) {
  const size = freeSize('Somebody', '', fixedMeasurer);
  const items = [
    { id: selfId, parent: null, pin: null, size },
    ...relationTree(document).map(([id, parent]) => ({
      id,
      parent: nodeOf(parent),
      pin: null,
      size,
    })),
  ];
  return placeFree(items, tidyRelations(items, document, fixedMeasurer));
}

test('everybody hangs on whom they are nearest to, the persona in the end', () => {
  expect(relationTree(relatedPersona)).toEqual([
    ['ben', null],
    ['mia', null],
    ['shop', 'ben'],
  ]);
});

test('somebody related to nobody still hangs on the persona', () => {
  const alone = { ...relatedPersona, relations: {} };
  expect(relationTree(alone).map(([, parent]) => parent)).toEqual([null, null, null]);
});

test('arrows away lead to the right, arrows towards the persona come from the left', () => {
  const boxes = placed(relatedPersona);
  const x = (id: string) => boxes.get(id)?.x ?? 0;
  expect(x('mia')).toBeLessThan(x(selfId));
  expect(x('ben')).toBeGreaterThan(x(selfId));
  expect(x('shop')).toBeGreaterThan(x('ben'));
});

test('one more arrow between two who are there moves nobody', () => {
  const more = { from: 'mia', to: 'shop', label: '', style: 'solid', heads: 1 } as const;
  const relations = { ...relatedPersona.relations, more };
  expect(placed({ ...relatedPersona, relations })).toEqual(placed(relatedPersona));
});
