// JSON in: bytes or text → checked documents. In the app this runs in a worker, which a hostile file cannot stall.
import type { Result } from '../../base/result';
import { type FileContent, readText } from '../../document/read';
import type { ReadProblem } from '../../document/readContext';
import { decodeJson } from './decode';

export type JsonRead = Result<FileContent, ReadProblem>;

export async function readJson(input: Uint8Array | string): Promise<JsonRead> {
  if (typeof input === 'string') return readText(input);
  const text = decodeJson(input);
  return text.ok ? readText(text.value) : text;
}
