// The format as zod sees it: one schema per kind, and the file around them. public/schema is generated from here.
import * as z from 'zod';
import { assetTypes } from './assetTypes';
import type { DocumentKind } from './document';
import { formatVersion } from './formatVersion';
import { limits } from './limits';
import { gridSchema } from './schemaGrid';
import { assetId } from './schemaParts';
import { personaSchema, segmentationSchema } from './schemaSheets';

export const documentSchemas = {
  journey: gridSchema,
  blueprint: gridSchema,
  persona: personaSchema,
  segmentation: segmentationSchema,
} satisfies Record<DocumentKind, z.ZodType>;

export const assetSchema = z.strictObject({
  type: z.enum(assetTypes),
  base64: z
    .string()
    .max(Math.ceil((limits.assetBytes * 4) / 3) + 4)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
});

const versionNumber = z.number().int().min(0).max(1_000_000).meta({ id: 'VersionNumber' });

const fileSchema = z.looseObject({
  format: z.literal('throughline'),
  version: z.literal(formatVersion.version),
  minor: versionNumber,
  minReader: z.looseObject({ version: versionNumber, minor: versionNumber }),
  app: z.string(),
  exportedAt: z.string(),
  sha256: assetId,
  documents: z.array(z.union([gridSchema, personaSchema, segmentationSchema])),
  assets: z.record(assetId, assetSchema),
  history: z.record(z.string(), z.array(assetId).max(limits.history)).optional(),
});

/** The schema of `public/schema/throughline-1.json`. */
export function jsonSchema(): unknown {
  return {
    ...z.toJSONSchema(fileSchema),
    title: `Throughline file, format ${formatVersion.version}.${formatVersion.minor}`,
  };
}
