// JSON out: the same documents always give the same text, apart from the date.
import { canonicalJson } from '../../base/canonicalJson';
import { sha256 } from '../../base/hash';
import type { AnyDocument } from '../../document/document';
import {
  type FormatVersion,
  formatName,
  formatVersion,
  minReader,
} from '../../document/formatVersion';
import type { Histories } from '../../document/lineage';
import { asItCame, type NewerFormat, newerFormatOf } from '../../document/newerFormat';
import type { Asset } from '../../document/readAssets';

export interface WriteOptions {
  /** ISO 8601 */
  exportedAt: string;
  /** Name and version of the writer, for people. */
  app: string;
  /** The pictures of the documents, keyed by SHA-256. */
  assets?: Readonly<Record<string, Asset>>;
  /** What versions the documents come from; not covered by the checksum, which older readers know. */
  history?: Histories;
}

/** Documents of a newer format are written as they came, under that format. */
export async function writeJson(
  documents: readonly AnyDocument[],
  { exportedAt, app, assets = {}, history = {} }: WriteOptions,
): Promise<string> {
  const format = formatFor(documents);
  const content = {
    documents: documents.map((document) => {
      const own = (newerFormatOf(document)?.version ?? formatVersion.version) === format.version;
      return asItCame(document, own);
    }),
    assets,
  };
  const file = {
    format: formatName,
    ...format,
    app,
    exportedAt,
    sha256: await sha256(canonicalJson(content)),
    ...content,
    ...(Object.keys(history).length > 0 && { history }),
  };
  return `${canonicalJson(file, 1)}\n`;
}

/** The newest format among the documents; another major version only when all of them have it. */
function formatFor(
  documents: readonly AnyDocument[],
): FormatVersion & { minReader: FormatVersion } {
  const formats = documents.map(newerFormatOf);
  const majors = new Set(formats.map((format) => format?.version ?? formatVersion.version));
  const major = majors.size === 1 ? [...majors][0] : formatVersion.version;
  const newest = formats
    .filter((format): format is NewerFormat => format?.version === major)
    .toSorted((a, b) => a.minor - b.minor)
    .at(-1);
  return newest
    ? { version: newest.version, minor: newest.minor, minReader: newest.minReader }
    : { ...formatVersion, minReader };
}
