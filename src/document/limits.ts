// The caps of the format, for files and commands alike (contract.md, reliability.md §5).

export const limits = {
  fileBytes: 50 * 1024 * 1024,
  jsonValues: 1_000_000,
  /** What one document may take of the two above, so that its own file can be read again. */
  documentBytes: 45 * 1024 * 1024,
  documentValues: 950_000,
  depth: 64,
  /** UTF-8 bytes of one text. */
  textBytes: 20 * 1024,
  titleLength: 200,
  cards: 10_000,
  cardsWarning: 3_000,
  stages: 200,
  steps: 1_000,
  lanes: 200,
  links: 20_000,
  personas: 100,
  emotions: 50_000,
  blocks: 200,
  ratings: 1_000,
  actors: 500,
  relations: 2_000,
  segments: 1_000,
  dimensions: 20,
  /** Documents that one segment refers to. */
  references: 100,
  dismissed: 20_000,
  /** Versions that a document is known to come from. */
  history: 200,
  /** JSON of the fields of one entity that this version does not know. */
  unknownBytes: 64 * 1024,
  tags: 50,
  assets: 300,
  assetBytes: 10 * 1024 * 1024,
  imageSide: 8_192,
  imagePixels: 40_000_000,
} as const;
