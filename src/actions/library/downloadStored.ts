// A JSON copy of stored documents without opening them: what lists and warnings offer.
import type { Id } from '../../base/id';
import { type Result, succeed } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import type { Asset } from '../../document/readAssets';
import { downloadCopy, keepApart } from '../export/downloadExport';
import { asAssets, picturesOf } from '../export/pictures';
import type { LibraryEntry, Ports } from '../ports';
import { tellProblem } from './tellProblem';

/** Several go into one file. Documents that cannot be opened are named and left out. */
export async function downloadStored(
  ports: Ports,
  entries: readonly Pick<LibraryEntry, 'id'>[],
): Promise<void> {
  const documents: AnyDocument[] = [];
  for (const { id } of entries) {
    const stored = await storedDocument(ports, id);
    if (stored.ok) documents.push(stored.value);
    else tellProblem(ports, stored.problem);
  }
  const [first] = documents;
  if (!first) return;
  if (documents.length > 1) return downloadTogether(ports, documents);
  const copied = await downloadCopy(ports, first);
  if (!copied.ok) tellProblem(ports, copied.problem);
}

async function storedDocument(ports: Ports, id: Id): Promise<Result<AnyDocument>> {
  const opened = await ports.library.open(id);
  if (!opened.ok) return opened;
  const { document } = opened.value.state();
  await opened.value.close();
  return succeed(document);
}

async function downloadTogether(ports: Ports, documents: readonly AnyDocument[]): Promise<void> {
  const assets: Record<string, Asset> = {};
  for (const document of documents) {
    Object.assign(assets, await asAssets(await picturesOf(ports, document, {})));
  }
  const [{ writeJson }, { historiesOf, wholeShape }] = await Promise.all([
    import('../../formats/json/write'),
    import('./versionsShared'),
  ]);
  const carried = documents.map((document) => ({ document, shape: wholeShape }));
  const text = await writeJson(documents, {
    exportedAt: new Date(ports.now()).toISOString(),
    app: 'Throughline',
    assets,
    history: await historiesOf(ports, carried),
  });
  const name = `Throughline-${ports.today()}.json`;
  ports.files.download(new Blob([text], { type: 'application/json' }), name);
  ports.toast({ id: 'exported', tone: 'ok', message: `Downloaded ${name}.` });
  void keepApart(ports, carried);
}
