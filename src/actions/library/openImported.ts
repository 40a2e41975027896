// The end of an import: says what came in and goes there, once all files are through. Going earlier would leave the
// screen that asks about the rest.
import type { Id } from '../../base/id';
import type { Ports } from '../ports';
import { shortTitle } from './shortTitle';

export interface Imported {
  id: Id;
  how: 'Imported' | 'Updated' | 'Merged into';
  /** Of a document that may be open, whose entry in the library may lag behind. */
  title?: string;
}

export function openImported(ports: Ports, all: readonly Imported[], open: Id | undefined): void {
  const [first] = all;
  if (first === undefined) return;
  const isOne = all.every(({ id }) => id === first.id);
  const entry = ports.library.documents.get().find(({ id }) => id === first.id);
  const title = first.title ?? entry?.title ?? '';
  const message = isOne
    ? `${first.how} “${shortTitle(title)}”.`
    : `Imported ${all.length} documents.`;
  ports.toast({ id: 'imported', message });
  if (!isOne) ports.go.home();
  else if (first.id !== open || first.how === 'Imported') ports.go.document(first.id);
}
