// Files that come in from outside: pictures go where the screen puts them, everything else is imported.
import { observable } from '../../persistence/observable';
import type { Importer } from '../library/importer';
import type { Observable } from '../ports';
import type { SortedFiles } from './sortFiles';

export type TakePictures = (files: File[]) => Promise<void>;

/** Pictures that have no place of their own. */
export interface LoosePictures {
  take: TakePictures;
  /** Taking them opens another map: then everything else comes first, as its questions stay on the screen. */
  leaves?: boolean;
}

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

export function createIncoming(
  importer: Pick<Importer, 'files'>,
  loose: () => LoosePictures,
): Incoming {
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
      const { take, leaves = false } = loose();
      const work = [
        async () => pictures.length > 0 && take(pictures),
        async () => known.length > 0 && importer.files(known),
      ];
      for (const part of leaves ? work.toReversed() : work) await part();
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
