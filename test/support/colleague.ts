// Two people with a browser each: what one downloads, the other imports. Every question is kept and answered in order.
import { downloadCopy, downloadExport } from '../../src/actions/export/downloadExport';
import type { ExportOptions } from '../../src/actions/export/exportDocument';
import { createImporter, type ImportState } from '../../src/actions/library/importer';
import { openTarget } from '../../src/actions/library/openTarget';
import { present } from '../../src/base/assert';
import type { Command } from '../../src/commands/command';
import type { AnyDocument } from '../../src/document/document';
import type { Editor } from '../../src/store/editor';
import { type MemoryPorts, memoryPorts, noon } from './memoryPorts';
import { testEditor } from './testEditor';

export interface Colleague<D extends AnyDocument> {
  ports: MemoryPorts;
  editor: Editor<D>;
  document(): D;
  does(...commands: Command<D>[]): void;
  /** The file, once what it carries is remembered. */
  shares(choices?: ExportOptions): Promise<File>;
  /** Into the open document, unless the answers say otherwise. Gives what was asked. */
  imports(file: File, ...answers: unknown[]): Promise<ImportState[]>;
}

/** Somebody who has the document open. */
export async function colleague<D extends AnyDocument>(document: D): Promise<Colleague<D>> {
  const ports = memoryPorts();
  await ports.library.put(document, noon);
  return withOpen(ports, document);
}

/** Somebody who got the file and opens the first document in it. */
export async function receiver<D extends AnyDocument>(file: File, like: D): Promise<Colleague<D>> {
  const ports = memoryPorts();
  await createImporter(ports).files([file]);
  const document = present(await ports.library.get(like.id), 'the imported document');
  return withOpen(ports, document as D);
}

export function withOpen<D extends AnyDocument>(ports: MemoryPorts, document: D): Colleague<D> {
  const editor = testEditor(document, { ids: ports.ids });
  const now = () => editor.state.getState().document;
  return {
    ports,
    editor,
    document: now,
    does(...commands) {
      for (const command of commands) {
        const done = editor.dispatch(command);
        if (!done.ok) throw new Error(done.problem.message);
      }
    },
    async shares(choices) {
      const before = await ports.library.shared.list(document.id);
      const made = choices
        ? await downloadExport(ports, now(), choices)
        : await downloadCopy(ports, now());
      if (!made.ok) throw new Error(made.problem.message);
      const { content, name } = present(ports.downloads.at(-1), 'a file');
      // Keeping goes on behind the download.
      const isKept = async () => (await ports.library.shared.list(document.id)).length;
      for (let turn = 0; turn < 100 && (await isKept()) === before.length; turn++) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      return new File([content], name);
    },
    async imports(file, ...answers) {
      const importer = createImporter(ports, () => openTarget(editor, async () => {}));
      const asked: ImportState[] = [];
      const stop = importer.state.subscribe(() => {
        const state = importer.state.get();
        if (!('answer' in state)) return;
        asked.push(state);
        const answer: (value?: never) => void = state.answer as (value?: never) => void;
        queueMicrotask(() => answer(answers.shift() as never));
      });
      await importer.files([file]);
      stop();
      return asked;
    },
  };
}
