// The document a card leads to, as canvas and exports show it: an icon and a name, or that it is missing.
import type { Id } from '../base/id';
import type { IconName } from '../ui/icons';

/** Names of the library's documents, as far as they are not in the bin. */
export type DocumentNames = ReadonlyMap<Id, string>;

export interface TargetLook {
  icon: IconName;
  label: string;
  isMissing: boolean;
}

export function targetLook(documentId: Id, names: DocumentNames): TargetLook {
  const label = names.get(documentId);
  return label === undefined
    ? { icon: 'unlink', label: 'Missing document', isMissing: true }
    : { icon: 'arrow-right', label, isMissing: false };
}
