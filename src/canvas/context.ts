// What the canvas's components share. The document is read through narrow selectors, never handed down.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { present } from '../base/assert';
import type { DocumentNames } from '../scene/cardTarget';
import type { Editor, EditorState } from '../store/editor';
import type { Camera } from './camera';
import type { CanvasView } from './canvasView';
import type { CanvasEvents } from './events';
import type { GestureView } from './pointer/gesture';

export interface Canvas {
  editor: Editor;
  camera: Camera;
  events: CanvasEvents;
  view: StoreApi<CanvasView>;
  gesture: StoreApi<GestureView>;
}

export const CanvasContext = createContext<Canvas | null>(null);

/** Apart from the canvas, so that a renamed document draws only the cards that name it. */
export const DocumentNamesContext = createContext<DocumentNames>(new Map());

export function useCanvas(): Canvas {
  return present(useContext(CanvasContext), 'the canvas around this component');
}

export function useEditorState<T>(select: (state: EditorState) => T): T {
  return useStore(useCanvas().editor.state, select);
}

export function useView<T>(select: (view: CanvasView) => T): T {
  return useStore(useCanvas().view, select);
}

export function useGesture<T>(select: (view: GestureView) => T): T {
  return useStore(useCanvas().gesture, select);
}
