import { expect, test } from 'vitest';
import { defaultChoices } from '../../../src/actions/export/choices';
import type { ImportState } from '../../../src/actions/library/importer';
import { addCard } from '../../../src/commands/grid/addCard';
import { deleteCards } from '../../../src/commands/grid/deleteCards';
import { setCardText } from '../../../src/commands/grid/setCardText';
import { deleteRelations } from '../../../src/commands/persona/deleteRelations';
import type { GridDocument } from '../../../src/document/grid';
import { lineageField, lineageOf } from '../../../src/document/lineage';
import { journey } from '../../support/build';
import { type Colleague, colleague, receiver, withOpen } from '../../support/colleague';
import { noon } from '../../support/memoryPorts';
import { openQuestions } from '../../support/merged';
import { relatedPersona } from '../../support/relatedPersona';

const map = journey('Ordering')
  .stage('Find', 'Sees ad')
  .stage('Buy', 'Pays')
  .cell('Pains', 'Sees ad', { text: 'Slow', severity: 4 }, 'Dear')
  .cell('Pains', 'Pays', 'Declined')
  .cell('Quotes', 'Pays', { text: 'Never again', type: 'quote' })
  .build();

const says = (cardId: string, text: string) => setCardText({ cardId, text });
const adds = (id: string, text: string) =>
  addCard({
    ...{ id, text, before: null },
    stepId: map.cards.slow?.stepId ?? '',
    laneId: map.cards.slow?.laneId ?? '',
  });

const texts = ({ cards }: GridDocument) =>
  Object.values(cards)
    .map(({ text }) => text)
    .toSorted();

function mergeAsked(asked: readonly ImportState[]) {
  const found = asked.find((state) => state.kind === 'merge');
  if (!found) throw new Error(`not asked: ${asked.map(({ kind }) => kind)}`);
  return found;
}

/** What the file says beside the documents. */
async function inFile(file: File) {
  const text = await file.text();
  return { text, ...(JSON.parse(text) as { history: Record<string, string[]> }) };
}

async function bothEdited(): Promise<{
  anna: Colleague<GridDocument>;
  bob: Colleague<GridDocument>;
}> {
  const anna = await colleague(map);
  const bob = await receiver(await anna.shares(), map);
  anna.does(says('declined', 'Card was declined'), adds('a', 'From Anna'));
  bob.does(says('dear', 'Too dear'), adds('b', 'From Bob'), deleteCards({ cardIds: ['slow'] }));
  return { anna, bob };
}

test('what only one side changed merges by itself, deletions included, and one undo takes it back', async () => {
  const { anna, bob } = await bothEdited();
  const before = anna.document();
  const { common, merge } = mergeAsked(await anna.imports(await bob.shares(), 'merge', {}));
  expect(common).toEqual({ kind: 'shared', at: noon });
  expect(merge.conflicts).toEqual([]);
  expect(merge.taken).toEqual({ added: 1, changed: 1, removed: 1 });
  expect(texts(anna.document())).toEqual([
    'Card was declined',
    'From Anna',
    'From Bob',
    'Never again',
    'Too dear',
  ]);
  expect(anna.editor.undo()).toEqual({ ok: true, value: { label: 'Merge' } });
  expect(anna.document()).toEqual(before);
});

test('what both changed is asked with what was there before, and settled as chosen', async () => {
  const { anna, bob } = await bothEdited();
  anna.does(says('dear', 'Costs a lot'));
  const choices = { 'cards/dear/text': 'theirs' };
  const { merge } = mergeAsked(await anna.imports(await bob.shares(), 'merge', choices));
  expect(openQuestions(merge)).toEqual(['Card “Costs a lot”, text: Dear → Costs a lot / Too dear']);
  expect(texts(anna.document())).toContain('Too dear');
});

test('the next exchange starts from the last one, in both directions', async () => {
  const { anna, bob } = await bothEdited();
  await anna.imports(await bob.shares(), 'merge', {});
  const merged = await anna.shares();
  bob.does(adds('c', 'Later'));
  const back = mergeAsked(await bob.imports(merged, 'merge', {}));
  expect(back.common.kind).toBe('shared');
  expect(back.merge.conflicts).toEqual([]);
  expect(texts(bob.document())).toEqual([...texts(anna.document()), 'Later'].toSorted());
  const again = mergeAsked(await anna.imports(await bob.shares(), 'merge', {}));
  expect(again.merge.taken).toEqual({ added: 1, changed: 0, removed: 0 });
  expect(texts(anna.document())).toEqual(texts(bob.document()));
});

test('the same file twice brings nothing the second time, and changes nothing', async () => {
  const { anna, bob } = await bothEdited();
  const file = await bob.shares();
  await anna.imports(file, 'merge', {});
  const before = anna.document();
  const { common, merge } = mergeAsked(await anna.imports(file, 'merge', {}));
  expect(common.kind).toBe('came');
  expect(merge.taken).toEqual({ added: 0, changed: 0, removed: 0 });
  expect(anna.document()).toBe(before);
});

test('a merge that was undone can be done again, and brings all of it', async () => {
  const { anna, bob } = await bothEdited();
  const file = await bob.shares();
  await anna.imports(file, 'merge', {});
  anna.editor.undo();
  anna.does(adds('d', 'In between'));
  bob.does(adds('e', 'Bob again'));
  for (const next of [file, await bob.shares()]) {
    const { common, merge } = mergeAsked(await anna.imports(next, 'merge', {}));
    expect(common.kind).toBe('shared');
    expect(merge.taken).toMatchObject({ changed: 1, removed: 1 });
    anna.editor.undo();
  }
});

test('without a common version nothing is deleted, and it is said', async () => {
  const anna = await colleague(map);
  const bob = await colleague(map);
  bob.does(deleteCards({ cardIds: ['slow'] }), adds('b', 'From Bob'));
  const { common, merge } = mergeAsked(await anna.imports(await bob.shares(), 'merge', {}));
  expect(common).toEqual({ kind: 'unknown' });
  expect(merge.taken).toEqual({ added: 1, changed: 0, removed: 0 });
});

test('a client who changes a redacted copy deletes nothing that they never saw', async () => {
  const anna = await colleague(map);
  await anna.shares();
  const choices = {
    ...defaultChoices(map),
    format: 'json' as const,
    redactions: ['quotes' as const],
  };
  const file = await anna.shares(choices);
  const { text, history } = await inFile(file);
  expect(text).not.toContain('Never again');
  const [whole, redacted] = await anna.ports.library.shared.list(map.id);
  expect(history[map.id]).toEqual([redacted?.key]);
  expect(redacted?.key).not.toBe(whole?.key);

  const client = await receiver(file, map);
  client.does(deleteCards({ cardIds: ['dear'] }), adds('c', 'From the client'));
  const { common, merge } = mergeAsked(await anna.imports(await client.shares(), 'merge', {}));
  expect(common.kind).toBe('shared');
  expect(merge.conflicts).toEqual([]);
  expect(texts(anna.document())).toEqual(['Declined', 'From the client', 'Never again', 'Slow']);
});

test('what goes out and comes back says the same, wherever it comes from', async () => {
  const { bob } = await bothEdited();
  const file = await bob.shares();
  const { history, text } = await inFile(file);
  expect(history[map.id]).toHaveLength(2);
  expect(JSON.parse(text).documents[0]).not.toHaveProperty(lineageField);
  const third = await receiver(file, map);
  expect(lineageOf(third.document())).toEqual(history[map.id]);
  expect(JSON.parse(await (await third.shares()).text()).documents).toEqual(
    JSON.parse(text).documents,
  );
});

test('replacing mine by theirs goes on from theirs', async () => {
  const { anna, bob } = await bothEdited();
  await anna.imports(await bob.shares(), 'replace');
  const stored = (await anna.ports.library.get(map.id)) as GridDocument;
  const later = withOpen(anna.ports, stored);
  bob.does(adds('e', 'Bob again'));
  const { merge } = mergeAsked(await later.imports(await bob.shares(), 'merge', {}));
  expect(merge.taken).toEqual({ added: 1, changed: 0, removed: 0 });
});

test('a copy that was kept beside mine can be merged when it comes back itself', async () => {
  const { anna, bob } = await bothEdited();
  await anna.imports(await bob.shares(), 'keep-both');
  const entry = anna.ports.library.documents.get().find(({ id }) => id !== map.id);
  const copy = (await anna.ports.library.get(entry?.id ?? '')) as GridDocument;
  const open = withOpen(anna.ports, copy);
  const carol = await receiver(await open.shares(), copy);
  carol.does(deleteCards({ cardIds: ['dear'] }));
  open.does(adds('f', 'Here'));
  const { merge } = mergeAsked(await open.imports(await carol.shares(), 'merge', {}));
  expect(merge.conflicts).toEqual([]);
  expect(merge.taken).toEqual({ added: 0, changed: 0, removed: 1 });
});

test('an open persona takes a colleague’s changes through its own editor', async () => {
  const anna = await colleague(relatedPersona);
  const bob = await receiver(await anna.shares(), relatedPersona);
  const [relationId = ''] = Object.keys(relatedPersona.relations ?? {});
  bob.does(deleteRelations({ relationIds: [relationId] }));
  const { merge } = mergeAsked(await anna.imports(await bob.shares(), 'merge', {}));
  expect(merge.taken).toEqual({ added: 0, changed: 0, removed: 1 });
  expect(Object.keys(anna.document().relations ?? {})).not.toContain(relationId);
  anna.editor.undo();
  expect(anna.document()).toEqual(relatedPersona);
});

test('a version that cannot be kept does not keep the file from being made', async () => {
  const anna = await colleague(map);
  anna.ports.library.shared.keep = () => Promise.reject(new Error('full'));
  const told: unknown[] = [];
  globalThis.reportError = (error) => void told.push(error);
  await anna.shares();
  expect(anna.ports.downloads).toHaveLength(1);
  await expect.poll(() => told).toHaveLength(1);
});
