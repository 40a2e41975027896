// Documents as text of our own format, pictures included: what the JSON export downloads, and what other files carry
// inside.
import type { Asset } from '../../document/readAssets';
import { type WriteOptions, writeJson } from '../../formats/json/write';
import { type Carried, historiesOf } from '../library/versionsShared';
import type { Ports } from '../ports';
import { asAssets, picturesOf } from './pictures';
import { shapeOf } from './shapeOf';
import { breathe, type Work } from './work';
import type { Subject } from './writer';

export interface JsonCopy {
  text: string;
  notes: string[];
  /** To write the very same text again. */
  options: WriteOptions;
}

export async function jsonCopy(
  ports: Pick<Ports, 'library' | 'now'>,
  carried: readonly Carried[],
  work: Work,
): Promise<JsonCopy> {
  const assets: Record<string, Asset> = {};
  const notes: string[] = [];
  for (const each of carried) {
    work.carries?.(each);
    const pictures = await picturesOf(ports, each.document, work);
    Object.assign(assets, await asAssets(pictures));
    notes.push(...pictures.notes);
  }
  work.step?.('Writing the file');
  await breathe(work);
  const options = {
    exportedAt: new Date(ports.now()).toISOString(),
    app: 'Throughline',
    assets,
    history: await historiesOf(ports, carried),
  };
  const documents = carried.map(({ document }) => document);
  return { text: await writeJson(documents, options), notes, options };
}

/** What a picture or a deck carries to reopen as the map it shows; null when it was not wanted. Lanes and personas that
 * were left out do not leave by this door either. */
export async function sourceOf(
  ports: Pick<Ports, 'library' | 'now'>,
  subject: Subject,
  work: Work,
): Promise<string | null> {
  const { whole, shown, leftOut, choices } = subject;
  if (!choices.withSource) return null;
  const document = leftOut.length > 0 ? shown : whole;
  const carried = { document, shape: shapeOf(subject, document) };
  return (await jsonCopy(ports, [carried], work)).text;
}
