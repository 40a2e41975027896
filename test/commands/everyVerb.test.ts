// No verb without its own test through the harness, and none that the fuzz does not know.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makers } from '../fuzz/randomCommands';
import { personaMakers, segmentationMakers } from '../fuzz/randomSheetCommands';

const verbs = ['grid', 'persona', 'segmentation'].flatMap((folder) =>
  readdirSync(`src/commands/${folder}`).flatMap((file) => {
    const text = readFileSync(`src/commands/${folder}/${file}`, 'utf8');
    const name = file.replace(/\.ts$/, '');
    const exported = text.match(/export function (\w+)\([\s\S]*?\): Command/)?.[1];
    return exported === undefined ? [] : [{ folder, name, exported, text }];
  }),
);

test.each(verbs)(
  '$folder/$name is called as its file, and tested',
  ({ folder, name, exported, text }) => {
    expect(exported).toBe(name);
    expect(text).toContain(`name: '${folder}.${name}'`);
    expect(readdirSync(`test/commands/${folder}`)).toContain(`${name}.test.ts`);
  },
);

test.each([
  ['grid', makers],
  ['persona', personaMakers],
  ['segmentation', segmentationMakers],
])('the fuzz knows every verb of %s', (kind, known) => {
  const names = verbs.filter(({ folder }) => folder === kind).map(({ name }) => name);
  expect(Object.keys(known).sort()).toEqual(names.sort());
});
