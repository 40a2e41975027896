// Files out of a ZIP, the wanted ones only, and no more bytes of them than somebody can have meant.
import { unzipSync } from 'fflate';

export interface ZipFile {
  /** Without its folders. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Unzipped {
  files: ZipFile[];
  /** Names of what would have been too much. */
  tooMuch: string[];
}

/** More files than this are an archive. */
const mostFiles = 500;

/** Null when the ZIP is damaged. The files come in the order of their names. */
export function zipFiles(bytes: Uint8Array, wanted: RegExp, mostBytes: number): Unzipped | null {
  const tooMuch: string[] = [];
  let total = 0;
  let count = 0;
  try {
    const found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted.test(name) || isHousekeeping(name)) return false;
        // Inflating stops at the size that is declared, so what is declared can be trusted here.
        if (count === mostFiles || total + originalSize > mostBytes) {
          tooMuch.push(lastOf(name));
          return false;
        }
        count++;
        total += originalSize;
        return true;
      },
    });
    const files = Object.entries(found).map(([path, content]) => ({
      name: lastOf(path),
      bytes: new Uint8Array(content),
    }));
    return { files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)), tooMuch };
  } catch {
    return null;
  }
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What macOS puts into every ZIP. */
function isHousekeeping(path: string): boolean {
  return path.startsWith('__MACOSX/') || lastOf(path).startsWith('.');
}
