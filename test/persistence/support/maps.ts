// Maps to keep in libraries, and rows that change those maps. Runs in Node and in browsers.
import { expect } from 'vitest';
import { canonicalJson } from '../../../src/base/canonicalJson';
import { countedIds, type Id } from '../../../src/base/id';
import type { Result } from '../../../src/base/result';
import { createBlankMap } from '../../../src/document/create';
import type { AnyDocument } from '../../../src/document/document';
import type { Card, GridDocument } from '../../../src/document/grid';
import type { JournalRow } from '../../../src/document/journal';
import { replay } from '../../../src/document/replay';
import type { OpenedDocument, Summary } from '../../../src/persistence/contract';

export function summarise(document: AnyDocument): Summary {
  const count = (name: string) => Object.keys(Reflect.get(document, name) ?? {}).length;
  return {
    stages: count('stages'),
    steps: count('steps'),
    cards: count('cards'),
    curve: [],
    personas: [],
    text: document.title,
  };
}

export function blankMap(id: Id): GridDocument {
  return { ...createBlankMap(countedIds(`${id}-`)), id };
}

export function value<T>(result: Result<T>): T {
  expect(result.ok ? 'ok' : result.problem).toBe('ok');
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

export function problem(result: Result<unknown>): string {
  expect(result.ok).toBe(false);
  return result.ok ? '' : result.problem.code;
}

export function same(a: AnyDocument, b: AnyDocument): void {
  expect(canonicalJson(a)).toBe(canonicalJson(b));
}

/** The row that puts a card with this text on the map. */
export function addCard(seq: number, text: string, extra: Partial<JournalRow> = {}): JournalRow {
  const card: Card = { laneId: null, stepId: null, order: `a${seq}`, type: 'text', text };
  const path = ['cards', `card${seq}`];
  return {
    seq,
    kind: 'do',
    label: 'Add card',
    command: { name: 'grid.addCard', args: { text } },
    patches: [{ op: 'add', path, value: card }],
    inverse: [{ op: 'remove', path }],
    before: null,
    after: { kind: 'cell', cardId: `card${seq}` },
    at: 1_000_000 + seq * 1_000,
    ...extra,
  };
}

/** What an editor holds: its document moves with every row it appends. */
export function editorOf(opened: OpenedDocument) {
  let { document, headSeq } = opened.state();
  opened.onRemote((state) => ({ document, headSeq } = state));
  return {
    document: () => document,
    headSeq: () => headSeq,
    append(row: JournalRow) {
      document = replay(document, [row]);
      headSeq = row.seq;
      opened.append(row);
    },
    add(text = `Card ${headSeq + 1}`) {
      this.append(addCard(headSeq + 1, text));
    },
    title(title: string) {
      const path = ['title'];
      this.append({
        ...addCard(headSeq + 1, ''),
        label: 'Rename',
        patches: [{ op: 'replace', path, value: title }],
        inverse: [{ op: 'replace', path, value: document.title }],
      });
    },
  };
}

/** Cards in the order in which they were added. */
export function texts(document: AnyDocument): string[] {
  if (!('cards' in document)) return [];
  const number = (id: string) => Number(id.replace(/\D/g, ''));
  return Object.entries(document.cards)
    .sort(([a], [b]) => number(a) - number(b))
    .map(([, card]) => card.text);
}
