// What a document is opened for, kept until its screen stands. A reload knows nothing of it any more.
import type { Id } from '../../base/id';

export function awaitedFinding() {
  let awaited: { documentId: Id; key: string } | null = null;
  return {
    /** Takes the place of what was awaited before; without a key nothing is. */
    expect(documentId: Id, key?: string): void {
      awaited = key === undefined ? null : { documentId, key };
    },
    /** Once: whoever asks again gets null. */
    take(documentId: Id): string | null {
      if (awaited?.documentId !== documentId) return null;
      const { key } = awaited;
      awaited = null;
      return key;
    },
  };
}
