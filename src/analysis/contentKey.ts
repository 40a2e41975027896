// A key for what a document says: two versions with the same key are the same version, whatever id they go by.
import { canonicalJson } from '../base/canonicalJson';
import { sha256 } from '../base/hash';
import type { AnyDocument } from '../document/document';
import { newerFormatField } from '../document/newerFormat';

/** Lower-case hex. Neither the id counts, which a copy may have to change, nor what storage adds. */
export function contentKey(document: AnyDocument): Promise<string> {
  const { id: _, [newerFormatField]: __, ...content }: Record<string, unknown> = { ...document };
  return sha256(canonicalJson(content));
}
