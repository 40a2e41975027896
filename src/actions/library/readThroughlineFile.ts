// Our own JSON format → import outcome: the documents through the one door, the pictures out of their text.
import { fromBase64 } from '../../base/base64';
import { sha256 } from '../../base/hash';
import { type Result, succeed } from '../../base/result';
import type { Asset } from '../../document/readAssets';
import type { ReportLine } from '../../document/readContext';
import { readJsonApart } from '../../formats/json/readApart';
import { ownWorker } from '../ownWorker';
import type { Ports } from '../ports';
import type { ImportContent, ImportLine } from './importOutcome';

export async function readThroughlineFile(
  ports: Pick<Ports, 'ownScriptUrl'>,
  text: string,
): Promise<Result<ImportContent>> {
  const read = await readJsonApart(text, ownWorker(ports));
  if (!read.ok) return read;
  const { documents, report, readOnly, history } = read.value;
  const pictures = await decodePictures(read.value.assets);
  return succeed({
    documents,
    report: [...report.toSorted(inTextOrder), ...pictures.report],
    assets: pictures.assets,
    history,
    ...(readOnly !== null && { readOnly }),
  });
}

function inTextOrder(a: ReportLine, b: ReportLine): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

async function decodePictures(
  pictures: Readonly<Record<string, Asset>>,
): Promise<{ assets: Map<string, Blob>; report: ImportLine[] }> {
  const assets = new Map<string, Blob>();
  const report: ImportLine[] = [];
  for (const [hash, { type, base64 }] of Object.entries(pictures)) {
    const bytes = fromBase64(base64);
    if (bytes && (await sha256(bytes)) === hash) assets.set(hash, new Blob([bytes], { type }));
    else {
      const message = `Picture ${hash.slice(0, 12)}: it is damaged, left out.`;
      report.push({ message, path: `$.assets["${hash}"]` });
    }
  }
  return { assets, report };
}
