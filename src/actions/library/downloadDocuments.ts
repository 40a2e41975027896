// A JSON copy of stored documents without opening them: what lists and warnings offer.
import type { Id } from '../../base/id';
import { type Result, succeed } from '../../base/result';
import { type AnyDocument, isGrid } from '../../document/document';
import type { Asset } from '../../document/readAssets';
import { assetTypes } from '../../document/schema';
import type { LibraryEntry, Ports } from '../ports';
import { tellProblem } from './tellProblem';

/** All of them in one file. Documents that cannot be opened are named and left out. */
export async function downloadDocuments(
  ports: Ports,
  entries: readonly Pick<LibraryEntry, 'id' | 'title'>[],
): Promise<void> {
  const documents: AnyDocument[] = [];
  for (const entry of entries) {
    const stored = await storedDocument(ports, entry.id);
    if (stored.ok) documents.push(stored.value);
    else tellProblem(ports, stored.problem);
  }
  const [first] = documents;
  if (!first) return;
  const { writeJson } = await import('../../formats/json/write');
  const text = await writeJson(documents, {
    exportedAt: new Date(ports.now()).toISOString(),
    app: 'Throughline',
    assets: await picturesOf(ports, documents),
  });
  const name = documents.length === 1 ? fileName(first.title) : `throughline-${ports.today()}`;
  ports.files.download(new Blob([text], { type: 'application/json' }), `${name}.json`);
}

async function storedDocument(ports: Ports, id: Id): Promise<Result<AnyDocument>> {
  const opened = await ports.library.open(id);
  if (!opened.ok) return opened;
  const { document } = opened.value.state();
  await opened.value.close();
  return succeed(document);
}

async function picturesOf(
  ports: Ports,
  documents: readonly AnyDocument[],
): Promise<Record<string, Asset>> {
  const hashes = new Set(
    documents
      .filter(isGrid)
      .flatMap(({ cards }) => Object.values(cards))
      .flatMap(({ assetId }) => assetId ?? []),
  );
  const pictures: Record<string, Asset> = {};
  for (const hash of hashes) {
    const blob = await ports.library.assets.get(hash);
    const type = blob.ok && assetTypes.find((known) => known === blob.value.type);
    if (!blob.ok || !type) continue;
    pictures[hash] = { type, base64: encode(new Uint8Array(await blob.value.arrayBuffer())) };
  }
  return pictures;
}

function encode(bytes: Uint8Array): string {
  let text = '';
  // Whole pictures as arguments would overflow the stack.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

/** What every file system takes. */
export function fileName(title: string): string {
  const words = title.replace(/[\p{C}<>:"/\\|?*.]+/gu, ' ').replace(/\s+/g, ' ');
  return Array.from(words.trim()).slice(0, 80).join('').trim() || 'Untitled';
}
