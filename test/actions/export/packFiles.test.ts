import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { defaultChoices } from '../../../src/actions/export/choices';
import { type PackPart, packOf } from '../../../src/actions/export/packFiles';
import { subjectOf } from '../../../src/actions/export/subject';
import { present } from '../../../src/base/assert';
import { fail, succeed } from '../../../src/base/result';
import { journey } from '../../support/build';
import { memoryPorts } from '../../support/memoryPorts';

const map = journey('Checkout').stage('Buy').build();
const subject = subjectOf(map, defaultChoices(map));
const room = { width: 100, height: 100, density: 1, zoom: 'fit' } as const;

function part(label: string, ending: string, text: string, notes: string[] = []): PackPart {
  return {
    label,
    ending,
    purpose: `For ${label}`,
    write: async (_ports, _subject, name, work) => {
      work.step?.('Drawing', 1, 2);
      return succeed({ files: [{ name: `${name}${ending}`, content: new Blob([text]) }], notes });
    },
  };
}

const refused: PackPart = {
  ...part('PNG', '.png', ''),
  write: async () => fail('too-large', 'The picture is too large.'),
};

test('each part is a file of its own, and what they lack is told once', async () => {
  const pack = packOf([
    part('PDF', '.pdf', 'pages', ['Cut.']),
    part('JSON', '.json', '{}', ['Cut.']),
  ]);
  const made = await pack.write(memoryPorts(), subject, 'Checkout', {});
  const value = present(made.ok ? made.value : null, 'a pack');
  expect(value.files.map(({ name }) => name)).toEqual(['Checkout.zip']);
  expect(value.notes).toEqual(['Cut.']);
  expect(value.doubt).toBeUndefined();
  const bytes = await present(value.files[0], 'a file').content.arrayBuffer();
  const files = Object.entries(unzipSync(new Uint8Array(bytes)));
  expect(files.map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
    ['Checkout.pdf', 'pages'],
    ['Checkout.json', '{}'],
  ]);
});

test('a part that fails is named, and the others are kept', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const thrown: PackPart = {
    ...refused,
    label: 'PDF',
    write: async () => {
      throw new Error('fault');
    },
  };
  const pack = packOf([refused, thrown, part('JSON', '.json', '{}')]);
  const made = await pack.write(memoryPorts(), subject, 'Checkout', {});
  expect(made).toMatchObject({
    ok: true,
    value: {
      doubt:
        'PNG is missing: The picture is too large. PDF is missing: The file could not be made.',
    },
  });
  expect(reported).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('a pack of nothing is refused', async () => {
  const made = await packOf([refused]).write(memoryPorts(), subject, 'Checkout', {});
  expect(made).toMatchObject({ ok: false, problem: { code: 'export-failed' } });
});

test('progress names each file, and calling off stops before the next', async () => {
  const steps: string[] = [];
  const stop = new AbortController();
  const work = {
    signal: stop.signal,
    step: (label: string) => {
      steps.push(label);
      if (label.startsWith('PDF:')) stop.abort();
    },
  };
  const pack = packOf([part('PDF', '.pdf', ''), part('JSON', '.json', '')]);
  await expect(pack.write(memoryPorts(), subject, 'Checkout', work)).rejects.toThrow();
  expect(steps).toEqual(['PDF', 'PDF: Drawing', 'JSON']);
});

test('the preview lists the files and what they are for', async () => {
  const preview = await packOf([part('PDF', '.pdf', '')]).preview(memoryPorts(), subject, room, {});
  expect(preview).toMatchObject({
    ok: true,
    value: {
      kind: 'table',
      rows: [
        ['File', 'What it is for'],
        [expect.stringMatching(/^Checkout-.*\.pdf$/), 'For PDF'],
      ],
    },
  });
});
