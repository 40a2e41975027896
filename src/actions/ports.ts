// What actions and screens may ask of the world: implemented by canvas, screens and root, wired in services.ts.
import type { Box, Size } from '../base/geometry';
import type { Id, IdSource } from '../base/id';
import type { Result } from '../base/result';
import type { TextMeasurer } from '../layout/textMeasurer';
import type { Library } from '../persistence/contract';
import type { Observable } from '../persistence/observable';

// Screens do not reach into persistence: what they need to name of it, they find here.
export type {
  Library,
  LibraryEntry,
  OlderVersion,
  OpenedDocument,
  SaveState,
} from '../persistence/contract';
export type { Observable, Source } from '../persistence/observable';

/** What actions need of the canvas camera; `canvas/camera.ts` has more. */
export interface Camera {
  getViewport(): { x: number; y: number; zoom: number };
  /** Of the canvas, in CSS pixels. */
  size(): Size;
  /** Everything in view; small maps stop at 100 %. */
  fit(options?: { animate?: boolean }): void;
  /** 1 = 100 %. */
  zoomTo(zoom: number, options?: { animate?: boolean }): void;
  zoomToBox(box: Box, options?: { animate?: boolean; most?: number }): void;
  /** The least move that brings the box out from under the frozen bands. */
  ensureVisible(box: Box): void;
}

/** The map editor's dialogs, and what else it brings up, as actions and keys ask for them. */
export type EditorDialog = DialogName | LaneQuestion;

/** Whether a lane may cross a line of the blueprint; `before` is where it goes, null the end. */
export interface LaneQuestion {
  kind: 'cross-line';
  laneId: Id;
  before: Id | null;
}

export type DialogName =
  | 'export'
  | 'import'
  | 'save-copy'
  | 'connect'
  | 'move-to'
  /** The journey or blueprint that the selected cards lead to. */
  | 'link-journey'
  | 'new-lane'
  | 'shortcuts'
  | 'map-details'
  | 'compare'
  | 'restore-point'
  /** The journey that a blueprint continues, or the map it comes from, chosen again. */
  | 'pick-journey'
  | 'pick-origin'
  | 'find'
  | 'palette'
  | 'type'
  | 'tag'
  | 'who'
  /** The panel of cards that have no step. */
  | 'inbox'
  /** The panel of findings. */
  | 'check'
  /** The bar of personas gets the keyboard. */
  | 'personas';

export interface Notice {
  message: string;
  detail?: string;
  tone?: 'neutral' | 'ok' | 'warn' | 'danger';
  actions?: { label: string; shortcut?: string; run: () => void }[];
  /** A notice with the same id takes the place of the earlier one. */
  id?: string;
}

export type Theme = 'light' | 'dark';

export interface Ports {
  ids: IdSource;
  /** Runs once after `ms`; the returned function calls it off. */
  later(ms: number, run: () => void): () => void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Today as ISO date, in the user's time zone. */
  today(): string;
  library: Library;
  /** The current one; replaced when another subset of the font has arrived. */
  readonly measurer: TextMeasurer;
  /** Called when `measurer` was replaced. Returns the way to stop. */
  onMeasurer(listener: () => void): () => void;
  /** Texts can be measured. */
  fontsReady: Promise<unknown>;
  /** Of the open canvas; null elsewhere. */
  camera(): Camera | null;
  /** A picture of the visible canvas, exactly as on screen. */
  captureView(): Promise<Result<Blob>>;
  toast(notice: Notice): void;
  announce(message: string): void;
  /** Puts keyboard focus back on the grid. */
  focusGrid(): void;
  /** Takes keyboard focus off the grid, onto the page around it. */
  leaveGrid(): void;
  /** Opens a dialog of the map editor by name; nothing happens on other screens. */
  openDialog(name: EditorDialog): void;
  /** `finding`: the key of the one that the document is opened for. */
  go: { home(): void; document(id: Id, finding?: string): void };
  /** The finding that the document was opened for; null once somebody has asked. */
  awaitedFinding(documentId: Id): string | null;
  files: {
    download(content: Blob, name: string): void;
    /** Null when the user picks nothing. */
    pick(accept: string): Promise<File[] | null>;
  };
  clipboard: {
    writeImage(png: Promise<Blob>): Promise<Result<null>>;
    writeText(text: string): Promise<Result<null>>;
  };
  theme: Observable<Theme> & { set(theme: Theme): void };
  mac: boolean;
  /** Only our own bundled scripts; what `new Worker` needs under Trusted Types. */
  ownScriptUrl(url: string): string;
  /** Markup into a document that runs nothing and is never shown. */
  parseInert(markup: string, type: DOMParserSupportedType): Document;
}

/** What only an open editor can do: it puts itself here while it is on screen, and Ports pass it on. */
export interface Stage {
  camera: Camera | null;
  captureView: () => Promise<Result<Blob>>;
  focusGrid: () => void;
  leaveGrid: () => void;
  openDialog: (name: EditorDialog) => void;
}
