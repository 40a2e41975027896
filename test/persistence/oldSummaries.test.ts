// Lists that were written before summaries said all that they say now.
import { expect, test } from 'vitest';
import type { AnyDocument } from '../../src/document/document';
import type { Summary } from '../../src/persistence/contract';
import { relatedPersona } from '../support/relatedPersona';
import { blankMap, browser, rest, summarise, tab, value } from './support/library';

/** What the list says once a version that knows more has looked at it. */
async function expectLearnt(
  document: AnyDocument,
  before: Partial<Summary>,
  news: Partial<Summary>,
) {
  const at = browser();
  const known = (each: AnyDocument) => ({ ...summarise(each), ...before });
  const first = tab(at, { summarise: known });
  value(await first.create(document));
  await first.close();
  const newer = tab(at, { summarise: (each) => ({ ...known(each), ...news }) });
  await expect
    .poll(async () => {
      at.clock.advance(400);
      await rest();
      return newer.documents.get()[0]?.summary;
    })
    .toMatchObject(news);
}

test('lists of older versions learn what their documents point at', async () => {
  const refs = [{ to: 'sheet', kind: 'persona', words: 'persona on the map' }];
  await expectLearnt(blankMap('map'), {}, { refs });
});

test('lists of older versions learn how a persona looks', async () => {
  const look = { color: '#4e4ecc', marker: 'circle' } as const;
  await expectLearnt(relatedPersona, { refs: [] }, { look });
});

test('lists of older versions learn what customers do on a journey', async () => {
  const actions = [{ id: 'pays', stepId: 'end', text: 'Pays' }];
  await expectLearnt(blankMap('map'), { refs: [] }, { actions });
});
