// An open document without storage: the editor is the shipped one, and everything counts as saved.
import type { DocumentSession } from '../../src/actions/document/openSession';
import type { AnyDocument } from '../../src/document/document';
import { emptyHistory } from '../../src/document/replay';
import type { Access, OpenedDocument, SaveState } from '../../src/persistence/contract';
import { observable } from '../../src/persistence/observable';
import { createEditor } from '../../src/store/editor';
import type { MemoryPorts } from './memoryPorts';

export function memorySession<D extends AnyDocument>(
  { ids, now, later, measurer }: MemoryPorts,
  document: D,
): DocumentSession<D> {
  const editor = createEditor<D>({ document, headSeq: 0, ids, now, later, measurer });
  const saveState = observable<SaveState>({ status: 'saved' });
  const state = { document, history: emptyHistory, headSeq: 0 };
  const opened: OpenedDocument = {
    state: () => state,
    notices: observable([]),
    access: observable<Access>('writer'),
    saveState,
    append() {},
    flushRaw() {},
    settled: async () => {},
    retry() {},
    takeOver: async () => ({ ok: true, value: state }),
    onRemote: () => () => {},
    onRelease: () => () => {},
    checkpoint: async () => ({ ok: true, value: 0 }),
    close: async () => {},
  };
  return { editor, opened, saving: saveState, close: async () => {} };
}
