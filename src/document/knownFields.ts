// The fields this version knows, as its schemas name them.
import type { AnyDocument, DocumentKind } from './document';
import { gridSchema } from './schemaGrid';
import { personaSchema, segmentationSchema } from './schemaSheets';

type KnownFields = Record<string, ReadonlySet<string>>;

const gridFields: KnownFields = {
  document: fields(gridSchema),
  personas: fields(gridSchema.shape.personas.valueType),
  stages: fields(gridSchema.shape.stages.valueType),
  steps: fields(gridSchema.shape.steps.valueType),
  lanes: fields(gridSchema.shape.lanes.valueType),
  cards: fields(gridSchema.shape.cards.valueType),
  links: fields(gridSchema.shape.links.valueType),
  emotions: fields(gridSchema.shape.emotions.valueType),
};

/** By kind and table; `document` = the document's own. */
export const knownFields = {
  journey: gridFields,
  blueprint: gridFields,
  persona: {
    document: fields(personaSchema),
    blocks: fields(personaSchema.shape.blocks.valueType),
    ratings: fields(personaSchema.shape.ratings.unwrap().valueType),
    actors: fields(personaSchema.shape.actors.unwrap().valueType),
    relations: fields(personaSchema.shape.relations.unwrap().valueType),
  },
  segmentation: {
    document: fields(segmentationSchema),
    segments: fields(segmentationSchema.shape.segments.valueType),
    dimensions: fields(segmentationSchema.shape.dimensions.unwrap().valueType),
  },
} satisfies Record<DocumentKind, KnownFields>;

function fields(schema: { shape: object }): ReadonlySet<string> {
  return new Set(Object.keys(schema.shape));
}

/** A copy of its own, without the fields that a later version wrote: nobody here can tell what they hold. */
export function withoutUnknown<T extends AnyDocument>(document: T): T {
  const copy = structuredClone(document);
  for (const [table, known] of Object.entries<ReadonlySet<string>>(knownFields[copy.kind])) {
    const rows: unknown = table === 'document' ? [copy] : Reflect.get(copy, table);
    if (typeof rows !== 'object' || rows === null) continue;
    for (const row of Object.values<object>({ ...rows })) {
      for (const field of Object.keys(row)) {
        if (!known.has(field)) Reflect.deleteProperty(row, field);
      }
    }
  }
  return copy;
}
