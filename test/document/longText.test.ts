import { expect, test } from 'vitest';
import { limits } from '../../src/document/limits';
import { readStored } from '../../src/document/read';
import { journey } from '../support/build';

test.each([
  ['plain', 'word '.repeat(20_000), limits.textBytes],
  ['of three bytes a letter', '界'.repeat(20_000), Math.floor(limits.textBytes / 3)],
])('a text %s over the cap is cut once, to what fits, and said once', (_, text, length) => {
  const map = journey().stage('Find', 'Look').lane('pains').cell('Pains', 'Look', 'Slow').build();
  const long = structuredClone(map);
  Object.assign(long.cards.slow ?? {}, { text });
  const read = readStored(long);
  expect(read.ok && 'cards' in read.value.document && read.value.document.cards.slow?.text).toBe(
    text.slice(0, length),
  );
  expect(read.ok && read.value.report.map(({ message }) => message)).toEqual([
    expect.stringContaining('bytes, at most 20,480 are possible, cut to'),
  ]);
});
