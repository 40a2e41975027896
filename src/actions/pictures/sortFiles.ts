// Files that came together: which are pictures, which are documents, and which are pictures of a map with the map inside.
import { imageHeader } from '../../formats/imageHeader';
import { embeddedSource } from '../library/embeddedSource';
import { isDrawing } from './readPicture';

export interface SortedFiles {
  pictures: File[];
  /** To be opened; whatever else they show. */
  documents: File[];
  /** Both: a PNG or SVG that was exported with its source. */
  either: File[];
}

export async function sortFiles(files: readonly File[]): Promise<SortedFiles> {
  const sorted: SortedFiles = { pictures: [], documents: [], either: [] };
  for (const file of files) sorted[await kindOf(file)].push(file);
  return sorted;
}

/** What claims to be a picture and is none shall be told as a picture that cannot be read. */
async function kindOf(file: File): Promise<keyof SortedFiles> {
  try {
    const start = new Uint8Array(await file.slice(0, 512 * 1024).arrayBuffer());
    const header = imageHeader(start);
    const isDrawn = header === null && isDrawing(start);
    if (header?.type !== 'image/png' && !isDrawn) {
      return header !== null || file.type.startsWith('image/') ? 'pictures' : 'documents';
    }
    const source = await embeddedSource(new Uint8Array(await file.arrayBuffer()));
    return source?.text ? 'either' : 'pictures';
  } catch {
    // The importer says that it cannot be read.
    return 'documents';
  }
}
