// Files in one ZIP.
import { type Zippable, zipSync } from 'fflate';

export interface ZipFile {
  path: string;
  content: string | Uint8Array;
  /** Pressing it again takes time and saves nothing. */
  isPacked?: boolean;
}

export interface ZipContent {
  /** In the order in which they stand in the file. */
  files: readonly ZipFile[];
  /** ISO 8601, or milliseconds since 1970. */
  made: string | number;
}

export function zip({ files, made }: ZipContent): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Zippable = {};
  for (const { path, content, isPacked = false } of files) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    parts[path] = [bytes, { level: isPacked ? 0 : 6 }];
  }
  return zipSync(parts, { mtime: made });
}
