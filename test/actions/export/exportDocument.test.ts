import { expect, test } from 'vitest';
import { defaultChoices } from '../../../src/actions/export/choices';
import { downloadExport } from '../../../src/actions/export/downloadExport';
import { exportDocument, unexpected } from '../../../src/actions/export/exportDocument';
import { present } from '../../../src/base/assert';
import { succeed } from '../../../src/base/result';
import { readJson } from '../../../src/formats/json/read';
import { journey } from '../../support/build';
import { memoryPorts } from '../../support/memoryPorts';

const map = journey('Checkout').stage('Buy').cell('Actions', 'Buy', 'Pays').build();
const json = { ...defaultChoices(map), format: 'json' as const };

test('an export called off leaves no file and no notice', async () => {
  const ports = memoryPorts();
  const exported = await downloadExport(ports, map, json, { signal: AbortSignal.abort() });
  expect(exported).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  expect(ports.downloads).toEqual([]);
  expect(ports.notices).toEqual([]);
});

test('pictures travel inside the JSON file, and missing ones are named', async () => {
  const hash = 'a'.repeat(64);
  const withPictures = journey('Checkout')
    .stage('Buy')
    .cell(
      'Images',
      'Buy',
      { text: 'Till', assetId: hash },
      { text: 'Door', assetId: 'b'.repeat(64) },
    )
    .build();
  const ports = memoryPorts();
  const { get } = ports.library.assets;
  ports.library.assets.get = async (wanted) =>
    wanted === hash ? succeed(new Blob(['picture'], { type: 'image/png' })) : get(wanted);
  const exported = await exportDocument(ports, withPictures, json);
  const value = present(exported.ok ? exported.value : null, 'an export');
  expect(value.notes).toEqual(['1 picture not found and left out.']);
  const read = await readJson(await present(value.files[0], 'a file').content.text());
  expect(read.ok && read.value.assets).toEqual({
    [hash]: { type: 'image/png', base64: btoa('picture') },
  });
});

test('a part of the app that is gone after an update asks for a reload', () => {
  const gone = new TypeError('Failed to fetch dynamically imported module: /assets/png.js');
  expect(unexpected(gone).problem).toMatchObject({ code: 'needs-reload' });
});
