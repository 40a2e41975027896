import { expect, test } from 'vitest';
import { journey } from '../support/build';
import { fileText, readContent } from '../support/files';

const map = journey('Shop').stage('Find', 'Sees').build();

async function readWith(dismissed: unknown) {
  const { documents, report } = await readContent(fileText([{ ...map, dismissed }]));
  return { kept: documents[0]?.dismissed, messages: report.map(({ message }) => message) };
}

test('dismissed findings survive a file', async () => {
  const dismissed = { 'no-owner': true, 'low-without-pain/emotion/sees/customer': true };
  expect(await readWith(dismissed)).toEqual({ kept: dismissed, messages: [] });
});

test('one that is unreadable does not take the others along', async () => {
  const { kept, messages } = await readWith({ 'no-owner': true, 'No finding': true, 'no-date': 7 });
  expect(kept).toEqual({ 'no-owner': true });
  expect(messages).toHaveLength(2);
  expect(messages.join()).toContain('names no finding');
});

test('what is no table is left out', async () => {
  const { kept, messages } = await readWith(['no-owner']);
  expect(kept).toBeUndefined();
  expect(messages).toEqual([expect.stringMatching(/“dismissed” was a list, left out/)]);
});
