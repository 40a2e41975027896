// Files that come in from outside: pictures go where the screen puts them, everything else is imported.
import { observable } from '../../persistence/observable';
import type { Importer } from '../library/importer';
import type { Observable } from '../ports';
import type { SortedFiles } from './sortFiles';

export type TakePictures = (files: File[]) => Promise<void>;

/** A picture of a map with the map inside, dropped where pictures go: which of the two is meant? */
export interface PictureQuestion {
  name: string;
  answer(choice: 'open' | 'picture' | null): void;
}

export interface Incoming {
  question: Observable<PictureQuestion | null>;
  /** From a dialog, or dropped anywhere: what can be opened is opened. */
  files(files: readonly File[]): Promise<void>;
  /** Dropped where pictures go. */
  filesAt(files: readonly File[], take: TakePictures): Promise<void>;
}

/** `take` is for pictures that have no place of their own. */
export function createIncoming(importer: Pick<Importer, 'files'>, take: TakePictures): Incoming {
  const question = observable<PictureQuestion | null>(null);
  const ask = (name: string) =>
    new Promise<'open' | 'picture' | null>((resolve) => {
      const answer: PictureQuestion['answer'] = (choice) => {
        question.set(null);
        resolve(choice);
      };
      question.set({ name, answer });
    });
  return {
    question,
    async files(files) {
      const { pictures, documents, either, mislabelled } = await sorted(files);
      // The importer says what they are instead.
      const known = [...documents, ...either, ...mislabelled];
      if (pictures.length > 0) await take(pictures);
      if (known.length > 0) await importer.files(known);
    },
    async filesAt(files, takeHere) {
      const { documents, either, ...named } = await sorted(files);
      const pictures = [...named.pictures, ...named.mislabelled];
      for (const file of either) {
        const choice = await ask(file.name);
        if (choice === 'picture') pictures.push(file);
        else if (choice === 'open') documents.push(file);
      }
      if (pictures.length > 0) await takeHere(pictures);
      if (documents.length > 0) await importer.files(documents);
    },
  };
}

/** What tells them apart comes with the first files; without it the importer says what is missing. */
async function sorted(files: readonly File[]) {
  const sorting = await import('./sortFiles').catch(() => null);
  if (sorting) return sorting.sortFiles(files);
  const none: SortedFiles = {
    pictures: [],
    documents: [...files],
    either: [],
    mislabelled: [],
  };
  return none;
}
