// What an open document and the library around it ask of each other.
import type { LibraryOptions, OpenedDocument } from './contract';
import type { Database } from './database';
import type { LastWords } from './lastWords';
import type { Message } from './messages';

/** What an open document needs of the library around it. */
export interface Shelf {
  db: Database;
  options: LibraryOptions;
  words: LastWords;
  send(message: Message): void;
  installId(): unknown;
  /** The list needs another look. */
  touched(): void;
}

export interface Session extends OpenedDocument {
  receive(message: Message): void;
  /** A newer program is about to change the schema: nothing more is written here. */
  freeze(): Promise<void>;
}
