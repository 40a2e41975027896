import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { createBlankPersona, createBlankSegmentation } from '../../../src/document/create';
import { matches, snippetOf } from '../../../src/screens/home/listing';
import { blueprint } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';

async function entries() {
  const ports = memoryPorts();
  const { put } = ports.library;
  const ids = countedIds('x');
  const block = {
    kind: 'goals',
    title: 'Goals',
    text: 'Wants a quiet coach',
    order: 'a0',
  } as const;
  await put({ ...createBlankPersona(ids), title: 'Ana', blocks: { b: block } }, noon);
  const segment = { name: 'Hunters', order: 'a0', pains: 'No quiet seats' };
  await put({ ...createBlankSegmentation(ids), title: 'Guests', segments: { s: segment } }, noon);
  const desk = blueprint('Desk').stage('Board', 'Sits').cell('backstage', 'Sits', 'Quiet mode');
  await put(desk.build(), noon);
  return ports.library.documents.get();
}

test('one search finds words of sheets, segments and blueprints, each with the line it stands in', async () => {
  const found = (await entries()).filter((entry) => matches(entry, 'quiet'));
  const shown = found.map((entry) => {
    const snippet = snippetOf(entry, 'quiet');
    return [entry.kind, entry.title, `${snippet?.before}[${snippet?.match}]${snippet?.after}`];
  });
  expect(shown.sort()).toEqual([
    ['blueprint', 'Desk', '[Quiet] mode'],
    ['persona', 'Ana', 'Wants a [quiet] coach'],
    ['segmentation', 'Guests', 'No [quiet] seats'],
  ]);
});
