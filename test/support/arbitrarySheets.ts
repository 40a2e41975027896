// Persona sheets and segmentation maps of every shape the format allows.
import fc from 'fast-check';
import { deepFreeze } from '../../src/base/freeze';
import { ordersBetween } from '../../src/base/order';
import type { PersonaDocument } from '../../src/document/persona';
import type { SegmentationDocument } from '../../src/document/segmentation';
import {
  actorKinds,
  isRatedBlock,
  personaBlockKinds,
  relationStyles,
} from '../../src/document/sheetVocabulary';
import { markerShapes } from '../../src/document/vocabulary';
import {
  anyId,
  anyText,
  anyTitle,
  color,
  evidence,
  merge,
  number,
  optional,
  orderedTable,
  rating,
} from './arbitraryParts';

const coordinate = number(-1e6, 1e6);
const pick = <T>(items: readonly T[], index: number): T | undefined => items[index % items.length];

const blocks = orderedTable(
  merge(
    fc.record({ kind: fc.constantFrom(...personaBlockKinds), title: anyTitle, text: anyText }),
    optional({ evidence }),
  ),
  0,
  6,
);

const ratingRows = fc.uniqueArray(
  fc.tuple(anyId, fc.nat(), fc.record({ label: anyTitle, level: rating }), fc.boolean()),
  { maxLength: 6, selector: ([id]) => id },
);

const actors = orderedTable(
  merge(
    fc.record({ label: anyTitle, kind: fc.constantFrom(...actorKinds) }),
    fc.oneof(fc.constant({}), fc.record({ x: coordinate, y: coordinate })),
  ),
  0,
  5,
);

const relationRows = fc.uniqueArray(
  fc.tuple(
    anyId,
    fc.nat(),
    fc.nat(),
    fc.record({
      label: anyTitle,
      style: fc.constantFrom(...relationStyles),
      heads: fc.constantFrom(0 as const, 1 as const, 2 as const),
    }),
  ),
  { maxLength: 6, selector: ([id]) => id },
);

export const anyPersona: fc.Arbitrary<PersonaDocument> = fc
  .tuple(
    fc.record({ id: anyId, title: anyTitle, color, marker: fc.constantFrom(...markerShapes) }),
    optional({
      role: anyTitle,
      age: anyTitle,
      tagline: anyText,
      quote: anyText,
      assetId: fc.stringMatching(/^[0-9a-f]{64}$/),
    }),
    blocks,
    ratingRows,
    actors,
    relationRows,
  )
  .map(([sheet, more, blockTable, ratingList, actorTable, relationList]) => {
    const rated = Object.entries(blockTable).filter(([, { kind }]) => isRatedBlock(kind));
    const orders = ordersBetween(null, null, ratingList.length);
    const ratings = ratingList.flatMap(([id, index, row, isTrait], place) => {
      const blockId = pick(rated, index)?.[0];
      if (blockId === undefined) return [];
      const opposite = isTrait ? { opposite: row.label } : {};
      return [[id, { ...row, ...opposite, blockId, order: orders[place] ?? '' }] as const];
    });
    const ends = [null, ...Object.keys(actorTable)];
    const relations = relationList.flatMap(([id, one, two, look]) => {
      const [from, to] = [pick(ends, one) ?? null, pick(ends, two) ?? null];
      return from === to ? [] : [[id, { ...look, from, to }] as const];
    });
    return deepFreeze({
      ...sheet,
      kind: 'persona' as const,
      ...more,
      blocks: blockTable,
      ratings: Object.fromEntries(ratings),
      actors: actorTable,
      relations: Object.fromEntries(relations),
    });
  });

const axis = fc.record({ title: anyTitle, low: anyTitle, high: anyTitle });

const segmentFields = merge(
  fc.record({ name: anyTitle }),
  optional({
    definition: anyText,
    share: number(0, 100),
    size: number(0, 1e9),
    value: number(-1e9, 1e9),
    x: number(0, 100),
    y: number(0, 100),
    criteria: optional({ demographic: anyText, behavioural: anyText }),
    goals: anyText,
    pains: anyText,
    difference: anyText,
    personaIds: fc.array(anyId, { maxLength: 2 }),
    journeyIds: fc.array(anyId, { maxLength: 2 }),
  }),
);

export const anySegmentation: fc.Arbitrary<SegmentationDocument> = fc
  .tuple(
    fc.record({
      id: anyId,
      kind: fc.constant('segmentation' as const),
      title: anyTitle,
      axes: fc.record({ x: axis, y: axis }),
      dimensions: orderedTable(merge(axis, fc.constant({})), 0, 3),
      segments: orderedTable(segmentFields, 0, 6),
    }),
    fc.array(fc.option(fc.nat()), { minLength: 6, maxLength: 6 }),
    number(0, 100),
  )
  .map(([map, parents, score]) => {
    const ids = Object.keys(map.segments);
    const dimensionIds = Object.keys(map.dimensions);
    const segments = Object.entries(map.segments).map(([id, segment], index) => {
      // Only earlier ones, so that nobody is a part of itself.
      const parent = parents[index];
      const parentId =
        parent == null || index === 0 ? undefined : pick(ids.slice(0, index), parent);
      return [
        id,
        {
          ...segment,
          ...(parentId === undefined ? {} : { parentId }),
          ...(dimensionIds.length > 0 && { scores: { [dimensionIds[0] ?? '']: score } }),
        },
      ] as const;
    });
    const shown = dimensionIds[0] === undefined ? {} : { shown: { x: dimensionIds[0], y: 'x' } };
    return deepFreeze({ ...map, ...shown, segments: Object.fromEntries(segments) });
  });
