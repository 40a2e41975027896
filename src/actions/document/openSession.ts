// One open document: where the editor's rows meet storage. Screens get the editor, what is read-only and what is saved.
import { type Result, succeed } from '../../base/result';
import { type AnyDocument, isGrid } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import { readOnlyReason } from '../../document/newerFormat';
import type { PersonaDocument } from '../../document/persona';
import type { SegmentationDocument } from '../../document/segmentation';
import { observable } from '../../persistence/observable';
import { createEditor, type Editor } from '../../store/editor';
import type { Observable, OpenedDocument, Ports, SaveState } from '../ports';

export interface DocumentSession<D extends AnyDocument> {
  editor: Editor<D>;
  opened: OpenedDocument;
  /** Saved means: everything typed so far is durable. */
  saving: Observable<SaveState>;
  close(): Promise<void>;
}

export type AnySession =
  | ({ kind: 'grid' } & DocumentSession<GridDocument>)
  | ({ kind: 'persona' } & DocumentSession<PersonaDocument>)
  | ({ kind: 'segmentation' } & DocumentSession<SegmentationDocument>);

export async function openSession(ports: Ports, id: string): Promise<Result<AnySession>> {
  const [result] = await Promise.all([ports.library.open(id), ports.fontsReady]);
  if (!result.ok) return result;
  const opened = result.value;
  const { document } = opened.state();
  if (isGrid(document)) {
    return succeed({ kind: 'grid', ...connect(ports, opened, document, isGrid) });
  }
  return document.kind === 'persona'
    ? succeed({ kind: 'persona', ...connect(ports, opened, document, isPersona) })
    : succeed({ kind: 'segmentation', ...connect(ports, opened, document, isSegmentation) });
}

function connect<D extends AnyDocument>(
  ports: Ports,
  opened: OpenedDocument,
  document: D,
  is: (other: AnyDocument) => other is D,
): DocumentSession<D> {
  const { history, headSeq } = opened.state();
  const { ids, now, later, measurer } = ports;
  const whyNot = () => readOnlyReason(document) ?? whyReadOnly(opened);
  const readOnly = whyNot();
  const editor = createEditor<D>({
    document,
    history,
    headSeq,
    readOnly,
    ids,
    now,
    later,
    measurer,
  });
  const saving = observable<SaveState>(opened.saveState.get());
  const tell = () => {
    const stored = opened.saveState.get();
    const pending = editor.state.getState().pending && stored.status === 'saved';
    saving.set(pending ? { ...stored, status: 'saving' } : stored);
  };
  const hide = () => {
    editor.flush();
    opened.flushRaw();
  };
  const onVisibility = () => {
    if (globalThis.document.visibilityState === 'hidden') hide();
  };
  const warn = (event: BeforeUnloadEvent) => {
    // What is on its way gets stored at exit; only what cannot be is worth a question.
    if (saving.get().status === 'failed') event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  window.addEventListener('pagehide', hide);
  globalThis.document.addEventListener('visibilitychange', onVisibility);
  const stops = [
    editor.onCommit((row) => opened.append(row)),
    editor.state.subscribe((state, before) => {
      if (state.pending !== before.pending) tell();
    }),
    ports.onMeasurer(() => editor.setMeasurer(ports.measurer)),
    opened.saveState.subscribe(tell),
    opened.access.subscribe(() => editor.setReadOnly(whyNot())),
    opened.onRelease(() => editor.closeGroup()),
    opened.onRemote((state) => {
      if (is(state.document)) editor.replace({ ...state, document: state.document });
    }),
    () => window.removeEventListener('beforeunload', warn),
    () => window.removeEventListener('pagehide', hide),
    () => globalThis.document.removeEventListener('visibilitychange', onVisibility),
  ];
  return {
    editor,
    opened,
    saving,
    async close() {
      editor.closeGroup();
      await opened.close();
      for (const stop of stops) stop();
    },
  };
}

/** As the refusal of a change says it; null while this tab may write. */
function whyReadOnly(opened: OpenedDocument): string | null {
  switch (opened.access.get()) {
    case 'writer':
      return null;
    case 'follower':
      return 'This document is being edited in another tab. Take over to change it here.';
    case 'taking-over':
      return 'Taking over from the other tab…';
    case 'read-only':
      return 'This document is read-only here.';
    case 'fenced':
      return 'Another tab took over. Take it back to change the document here.';
  }
}

function isPersona(document: AnyDocument): document is PersonaDocument {
  return document.kind === 'persona';
}

function isSegmentation(document: AnyDocument): document is SegmentationDocument {
  return document.kind === 'segmentation';
}
