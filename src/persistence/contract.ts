// What the rest of the program sees of storage. No word of Dexie here: tables stay behind these interfaces.
import type { Id, IdSource } from '../base/id';
import type { Problem, Result } from '../base/result';
import type { CustomerAction } from '../document/customerActions';
import type { AnyDocument, DocumentKind } from '../document/document';
import type { History, JournalRow } from '../document/journal';
import type { MarkerShape } from '../document/vocabulary';
import type { Locks } from './documentLock';
import type { ExitStorage } from './lastWords';
import type { Observable } from './observable';
import type { StoredRow } from './rows';

/** What lists show and search of a document without opening it. */
export interface Summary {
  stages: number;
  steps: number;
  cards: number;
  /** Scores along the steps, −1…1. */
  curve: number[];
  personas: string[];
  /** All words, for search. */
  text: string;
  /** The documents it points at; rows of older versions have none until they are refreshed. */
  refs?: readonly SummaryReference[];
  /** Of a persona; rows of older versions have none until they are refreshed. */
  look?: { color: string; marker: MarkerShape };
  /** Of a journey: what its blueprints go on with; rows of older versions have none until they are refreshed. */
  actions?: readonly CustomerAction[];
}

export interface SummaryReference {
  to: Id;
  /** Where in the document it stands. */
  kind: string;
  /** Seen from the target: "persona on the map". */
  words: string;
}

export interface LibraryEntry {
  id: Id;
  kind: DocumentKind;
  state?: 'as-is' | 'to-be';
  title: string;
  createdAt: number;
  updatedAt: number;
  /** Set while it lies in the bin. */
  deletedAt?: number;
  headSeq: number;
  summary: Summary;
  origin?: Origin;
}

/** Where an imported or copied document came from. */
export interface Origin {
  docId?: Id;
  sha256?: string;
}

export type LibraryStatus =
  | { kind: 'opening' | 'ready' }
  /** memory: nothing is stored here. damaged: the store does not open; what is made now is in memory too. */
  | {
      kind: 'memory' | 'damaged' | 'blocked' | 'newer-version' | 'must-reload';
      problem: Problem;
    };

/** fenced: another tab took over, or the document is gone from storage, while this tab had the pen. */
export type Access = 'writer' | 'follower' | 'taking-over' | 'read-only' | 'fenced';

export interface SaveState {
  status: 'saved' | 'saving' | 'failed';
  problem?: Problem;
  lastSavedAt?: number;
}

export interface DocumentState {
  document: AnyDocument;
  history: History;
  headSeq: number;
}

export interface OpenedDocument {
  /** As it was opened, or as the last `onRemote` told. */
  state(): DocumentState;
  /** What happened to stored data that the user should know; grows while open. */
  notices: Observable<readonly Problem[]>;
  access: Observable<Access>;
  saveState: Observable<SaveState>;
  /** Queues the row; everything queued goes out in one transaction. Never throws. */
  append(row: JournalRow): void;
  /** For pages that go or are hidden: leaves what is queued where it outlives the page. */
  flushRaw(): void;
  /** Resolves when nothing is queued any more, or saving failed. */
  settled(): Promise<void>;
  retry(): void;
  /** Makes this tab the writer. Rows that a fenced tab could not store are given up. */
  takeOver(): Promise<Result<DocumentState>>;
  /** The stored state replaces the one on screen: another tab wrote, or a change was refused. */
  onRemote(listener: (state: DocumentState) => void): () => void;
  /** Another tab asks for the pen: what is typed has to be appended now. */
  onRelease(listener: () => void): () => void;
  /** A restore point that is never thinned out. One that somebody named keeps its name before an import. */
  checkpoint(name?: string, kind?: 'named' | 'pre-import'): Promise<Result<number>>;
  close(): Promise<void>;
}

/** A version of a document that left this browser, or came into it. */
export interface SharedVersion {
  /** Of its content. */
  key: string;
  /** When it last left, or came for the first time. */
  at: number;
  /** In what shapes it left, as the sharer names them: none for one that only came. */
  shapes: readonly string[];
}

/** What a document was at one of its journal rows. */
export interface OlderVersion {
  seq: number;
  at: number;
  /** start: as it was made. auto: kept now and then. named: asked for. pause: the end of a stretch of work. */
  kind: 'start' | 'auto' | 'named' | 'pause' | 'pre-migration' | 'pre-import' | 'pre-restore';
  name?: string;
}

export interface QuarantineEntry {
  id: number;
  docId: Id;
  at: number;
  reason: string;
}

export interface Library {
  status: Observable<LibraryStatus>;
  /** Newest first, the bin included. */
  documents: Observable<readonly LibraryEntry[]>;
  create(document: AnyDocument, options?: { origin?: Origin }): Promise<Result<Id>>;
  open(id: Id): Promise<Result<OpenedDocument>>;
  /** The document as it is stored, without asking for the pen. Not from the bin. */
  peek(id: Id): Promise<Result<AnyDocument>>;
  versions: {
    /** Restore points, newest first; the damaged ones too, since only reading tells. */
    list(id: Id): Promise<Result<readonly OlderVersion[]>>;
    read(id: Id, seq: number): Promise<Result<AnyDocument>>;
  };
  rename(id: Id, title: string): Promise<Result<Id>>;
  duplicate(id: Id): Promise<Result<Id>>;
  moveToBin(id: Id): Promise<Result<Id>>;
  restore(id: Id): Promise<Result<Id>>;
  deleteForever(id: Id): Promise<Result<Id>>;
  /** Gives the stored document of the same id this content; a copy of the old one goes to the bin. */
  replaceWith(document: AnyDocument): Promise<Result<Id>>;
  /** Versions that were shared, told apart by the keys of their contents. */
  shared: {
    /** `shape`: in which it left, null when it came. The contents of the newest stay, the keys of many more. */
    keep(document: AnyDocument, key: string, shape: string | null): Promise<Result<string>>;
    /** Of the document, oldest first. */
    list(docId: Id): Promise<readonly SharedVersion[]>;
    /** Of any documents: copies come from the versions of others. Only those whose content is still here. */
    among(keys: readonly string[]): Promise<readonly SharedVersion[]>;
    content(key: string): Promise<Result<AnyDocument>>;
  };
  assets: {
    /** The hash it is kept under. */
    put(blob: Blob): Promise<Result<string>>;
    get(hash: string): Promise<Result<Blob>>;
  };
  meta: {
    get(key: string): Promise<unknown>;
    set(key: string, value: unknown): Promise<Result<string>>;
  };
  quarantine: {
    list(): Promise<readonly QuarantineEntry[]>;
    /** JSON text of what was put aside. */
    raw(id: number): Promise<Result<string>>;
  };
  /** JSON text of everything stored of a document, unchecked: the last way out. */
  raw(id: Id): Promise<Result<string>>;
  /** For a page that goes for good. */
  leave(): void;
  /** After saving what is queued. */
  close(): Promise<void>;
}

/** The part of BroadcastChannel in use. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

/** Runs `run` once after `ms`; the returned function prevents it. */
export type Later = (ms: number, run: () => void) => () => void;

export interface LibraryOptions {
  database?: string;
  now: () => number;
  ids: IdSource;
  later: Later;
  /** Absent where the browser has none: then the epoch alone keeps a second writer out. */
  locks?: Locks | undefined;
  channel?: ((name: string) => Channel) | undefined;
  /** Where a page that goes leaves what it could not store. */
  exitStorage?: ExitStorage | undefined;
  /** The browser's own unless given. */
  indexedDB?: { factory: IDBFactory; keyRange: typeof IDBKeyRange } | undefined;
  /** Number of the newest content schema this program writes. */
  schema: number;
  /** The oldest program, by its `schema`, that may read what this one writes. */
  minReader: number;
  /** Awaited before `read` is called: it can be a part that is fetched when first needed. */
  prepare?(): Promise<void>;
  /** Migrates from `schema`, checks and repairs a stored document. */
  read(value: unknown, schema: number): Result<AnyDocument>;
  summarise(document: AnyDocument): Summary;
  /** Holds compaction back, during a drag for instance. */
  isBusy?: () => boolean;
  /** Called with rows that are durable: where a second copy will hook in. */
  afterAck?: (docId: Id, rows: readonly StoredRow[]) => void;
}
