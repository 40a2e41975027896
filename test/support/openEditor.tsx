// The map editor as it stands in the app, over ports in memory.
import { vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { OpenedDocument, Stage } from '../../src/actions/ports';
import { fail } from '../../src/base/result';
import { createTextMeasurer, watchFonts } from '../../src/canvas/measureText';
import type { GridDocument } from '../../src/document/grid';
import { EditorScreen } from '../../src/screens/editor/EditorScreen';
import { UiRoot } from '../../src/ui/UiRoot';
import { memoryPorts } from './memoryPorts';
import { memorySession } from './memorySession';

/** Opened, with the keyboard on the map. */
export async function openEditor(
  document: GridDocument,
  options: {
    readOnly?: string;
    finding?: string;
    checkpoint?: OpenedDocument['checkpoint'];
  } = {},
) {
  await watchFonts(globalThis.document.fonts, () => {});
  const stage: Stage = {
    camera: null,
    captureView: async () => fail('no-view', 'Nothing is on screen.'),
    focusGrid: () => {},
    leaveGrid: () => {},
    openDialog: () => {},
  };
  const said: string[] = [];
  const ports = {
    ...memoryPorts(),
    measurer: createTextMeasurer(),
    camera: () => stage.camera,
    announce: (message: string) => void said.push(message),
    focusGrid: () => stage.focusGrid(),
    leaveGrid: () => stage.leaveGrid(),
    openDialog: (name: Parameters<Stage['openDialog']>[0]) => stage.openDialog(name),
  };
  if (options.finding !== undefined) ports.go.document(document.id, options.finding);
  const session = memorySession(ports, document);
  if (options.checkpoint) session.opened.checkpoint = options.checkpoint;
  if (options.readOnly !== undefined) session.editor.setReadOnly(options.readOnly);
  await render(
    <UiRoot theme="light">
      <EditorScreen session={session} ports={ports} stage={stage} />
    </UiRoot>,
  );
  const input = globalThis.document.querySelector('textarea[data-grid-input]');
  if (!(input instanceof HTMLTextAreaElement)) throw new Error('the map has no field');
  await vi.waitFor(() => {
    if (globalThis.document.activeElement !== input) throw new Error('the map has no focus');
  });
  const { editor } = session;
  return {
    editor,
    ports,
    said,
    input,
    keyboard: (keys: string) => userEvent.keyboard(keys),
    document: () => editor.state.getState().document,
    /** Texts of all cards of a cell, in no particular order. */
    cards: (laneId: string, stepId: string) =>
      Object.values(editor.state.getState().document.cards)
        .filter((card) => card.laneId === laneId && card.stepId === stepId)
        .map(({ text }) => text),
    status: () => page.getByRole('contentinfo'),
  };
}
