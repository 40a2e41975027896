// Fields this version does not know: kept and never shown, as long as they are plain and small.
import type { DocumentKind } from './document';
import { limits } from './limits';
import { isRow, note, type ReadContext, removeAt, rowsOf } from './readContext';
import { gridSchema } from './schemaGrid';
import { personaSchema, segmentationSchema } from './schemaSheets';
import { utf8Length } from './text';

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

const knownFields = {
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

export function limitUnknown(context: ReadContext, kind: DocumentKind): void {
  for (const [table, known] of Object.entries(knownFields[kind])) {
    if (table === 'document') limitRow(context, [], context.document, known);
    else {
      for (const [id, row] of rowsOf(context.document, table)) {
        limitRow(context, [table, id], row, known);
      }
    }
  }
}

function limitRow(
  context: ReadContext,
  path: string[],
  row: Record<string, unknown>,
  known: ReadonlySet<string>,
): void {
  let room: number = limits.unknownBytes;
  for (const name of Object.keys(row)) {
    if (known.has(name)) continue;
    const value = row[name];
    room -= utf8Length(JSON.stringify(value) ?? '') + name.length;
    if (room >= 0 && isStorable(value)) continue;
    const what = `“${name}” is a field we do not know and too large to keep, left out`;
    note(context, 'unknown-dropped', [...path, name], what);
    removeAt(context, [...path, name]);
  }
}

function isStorable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return utf8Length(value) <= limits.textBytes;
  if (Array.isArray(value)) return value.every(isStorable);
  return isRow(value) ? Object.values(value).every(isStorable) : true;
}
