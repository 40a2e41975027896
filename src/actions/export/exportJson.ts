// JSON: everything, pictures included. The file is read back before anybody is told that it is done.
import { redact } from '../../analysis/redact/redact';
import { succeed } from '../../base/result';
import { readJsonApart } from '../../formats/json/readApart';
import { type WriteOptions, writeJson } from '../../formats/json/write';
import type { Ports } from '../ports';
import { relatedDocuments } from '../references/related';
import { type JsonCopy, jsonCopy } from './jsonCopy';
import { shapeOf } from './shapeOf';
import { textPreview } from './textPreview';
import { breathe, type Work } from './work';
import type { Subject, Writer } from './writer';

export const jsonWriter: Writer = {
  async write(ports, subject, name, work) {
    const { text, notes, options } = await copyOf(ports, subject, work);
    work.step?.('Reading it back');
    await breathe(work);
    const doubt = await readsBack(ports, text, options);
    const content = new Blob([text], { type: 'application/json' });
    // A copy with a doubt is worth more than none.
    return succeed({
      files: [{ name: `${name}.json`, content }],
      notes,
      ...(doubt ? { doubt } : {}),
    });
  },

  async preview(ports, subject, _room, work) {
    const { text, notes } = await copyOf(ports, subject, work);
    return succeed(textPreview(text, notes));
  },
};

async function copyOf(ports: Ports, subject: Subject, work: Work): Promise<JsonCopy> {
  const { whole, redacted, choices } = subject;
  const related = choices.withRelated
    ? await relatedDocuments(ports, whole, work)
    : { documents: [], notes: [] };
  // What it refers to is for the same eyes.
  const documents = related.documents.map((each) => redact(each, choices.redactions));
  const carried = [whole, ...documents].map((document) => {
    return { document, shape: shapeOf(subject, document) };
  });
  const copy = await jsonCopy(ports, carried, work);
  return { ...copy, notes: [...redacted, ...related.notes, ...copy.notes] };
}

/** What is wrong with the file as a sentence, or null. */
async function readsBack(
  ports: Pick<Ports, 'ownScriptUrl'>,
  text: string,
  options: WriteOptions,
): Promise<string | null> {
  const start = (url: string) => new Worker(ports.ownScriptUrl(url), { type: 'module' });
  const read = await readJsonApart(text, start);
  if (!read.ok) return `The file does not open again: ${read.problem.message}`;
  const { documents, assets, history } = read.value;
  const again = await writeJson(documents, { ...options, assets, history });
  return again === text ? null : 'Opened again, the file is not exactly the same.';
}
