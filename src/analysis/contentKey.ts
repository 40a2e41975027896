// A key for what a document says: two versions with the same key are the same version, whatever id they go by.
import { canonicalJson } from '../base/canonicalJson';
import { sha256 } from '../base/hash';
import { besideContent } from '../document/besideContent';
import type { AnyDocument } from '../document/document';

/** Lower-case hex. Neither the id counts, which a copy may have to change, nor what storage adds. */
export function contentKey(document: AnyDocument): Promise<string> {
  const content = Object.entries(document).filter(
    ([name]) => name !== 'id' && !besideContent.includes(name),
  );
  return sha256(canonicalJson(Object.fromEntries(content)));
}
