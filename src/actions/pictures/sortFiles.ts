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
  /** Called pictures, and none by what is in them. */
  mislabelled: File[];
}

export async function sortFiles(files: readonly File[]): Promise<SortedFiles> {
  const sorted: SortedFiles = { pictures: [], documents: [], either: [], mislabelled: [] };
  for (const file of files) sorted[await kindOf(file)].push(file);
  return sorted;
}

async function kindOf(file: File): Promise<keyof SortedFiles> {
  try {
    const start = new Uint8Array(await file.slice(0, 512 * 1024).arrayBuffer());
    const header = imageHeader(start);
    // Pixels are told by their first bytes; markup is a picture only where it says so itself.
    const isDrawn = header === null && file.type === 'image/svg+xml' && isDrawing(start);
    if (header === null && !isDrawn) {
      return file.type.startsWith('image/') ? 'mislabelled' : 'documents';
    }
    if (header !== null && header.type !== 'image/png') return 'pictures';
    const source = await embeddedSource(new Uint8Array(await file.arrayBuffer()));
    return source?.text ? 'either' : 'pictures';
  } catch {
    // The importer says that it cannot be read.
    return 'documents';
  }
}
