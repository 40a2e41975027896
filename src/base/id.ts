// Ids of documents and of everything inside them. Sources are passed in so that tests and replays are deterministic.

export type Id = string;

/** What ids of files and of this app look like. */
export const idShape = /^[A-Za-z0-9_-]{1,64}$/;

/** Hands out ids that are unique within the documents of one browser. */
export type IdSource = () => Id;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz';
const length = 12;

/** Ids of 12 characters (about 68 bits) drawn from `randomBytes`, which fills and returns the given array. */
export function randomIds(randomBytes: (into: Uint8Array<ArrayBuffer>) => Uint8Array): IdSource {
  return () => {
    let id = '';
    while (id.length < length) {
      for (const byte of randomBytes(new Uint8Array(16))) {
        // 54 letters × 4 = 216: higher bytes are dropped so that every letter is equally likely.
        if (byte < 216 && id.length < length) id += alphabet[byte % 54];
      }
    }
    return id;
  };
}

/** `prefix1`, `prefix2`, …: for tests, templates and fixtures. */
export function countedIds(prefix: string): IdSource {
  let count = 0;
  return () => `${prefix}${++count}`;
}
