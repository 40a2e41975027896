import { expect, test } from 'vitest';
import { defaultChoices, type ExportChoices } from '../../../src/actions/export/choices';
import { exportDocument } from '../../../src/actions/export/exportDocument';
import { readFile } from '../../../src/actions/library/readImport';
import { present } from '../../../src/base/assert';
import type { AnyDocument } from '../../../src/document/document';
import { sampleMap } from '../../screens/export/sampleMap';
import { memoryPorts } from '../../support/memoryPorts';
import { relatedPersona } from '../../support/relatedPersona';
import { segmentedMap } from '../../support/segmentedMap';

const formats = ['pptx', 'pdf', 'png', 'svg', 'html'] as const;
const names = { pptx: 'PowerPoint', pdf: 'PDF', png: 'PNG', svg: 'SVG', html: 'HTML' };

async function exported(document: AnyDocument, choices: Partial<ExportChoices>) {
  const ports = memoryPorts();
  const options = { ...defaultChoices(document), scale: '1' as const, ...choices };
  const made = await exportDocument(ports, document, options);
  const file = present(made.ok ? made.value.files[0] : null, 'a file');
  return new File([file.content], file.name);
}

test.each(formats)('a map that left as %s comes back identical', async (format) => {
  for (const document of [sampleMap(), relatedPersona, segmentedMap]) {
    const read = await readFile(memoryPorts(), await exported(document, { format }));
    expect(read).toMatchObject({ ok: true, value: { report: [], format: names[format] } });
    expect(read.ok && read.value.documents).toEqual([JSON.parse(JSON.stringify(document))]);
  }
});

test.each(formats)('%s without source is no map, and says so', async (format) => {
  const file = await exported(sampleMap(), { format, withSource: false });
  const read = await readFile(memoryPorts(), file);
  const code = format === 'pptx' ? 'not-text' : 'no-source';
  expect(read).toMatchObject({ ok: false, problem: { code } });
});

test('a lane left out of the picture is not in its source either', async () => {
  const map = sampleMap();
  const [pains] = Object.entries(map.lanes).find(([, { role }]) => role === 'pains') ?? [];
  const leftOut = [present(pains, 'a lane of pains')];
  const read = await readFile(memoryPorts(), await exported(map, { format: 'svg', leftOut }));
  const [back] = read.ok ? read.value.documents : [];
  expect(JSON.stringify(back)).not.toContain(`"${leftOut[0]}"`);
});
