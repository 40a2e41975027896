import { describe, expect, test } from 'vitest';
import type { GridDocument } from '../../src/document/grid';
import { checkInvariants } from '../../src/document/invariants';
import { readStored } from '../../src/document/read';
import {
  fileText,
  type Loose,
  looseMap,
  readContent,
  readProblem,
  reportOf,
} from '../support/files';

/** A map damaged as told, read: the sentences of the report, and the map. */
async function readDamaged(damage: (map: Loose) => void) {
  const map = looseMap();
  damage(map);
  const { documents, report } = await readContent(fileText([map]));
  const [document] = documents;
  if (document?.kind !== 'journey') throw new Error('No map was read');
  expect(checkInvariants(document)).toEqual([]);
  return { map: document, messages: report.map(({ message }) => message), report };
}

function card({ cards }: Loose): Record<string, unknown> {
  return cards['slow-search'] ?? {};
}

describe('a wrong value', () => {
  test('is told with card, line, path, what was found and what was made of it', async () => {
    const { map, report } = await readDamaged((map) => Object.assign(card(map), { text: 5 }));
    expect(map.cards['slow-search']?.text).toBe('5');
    expect(report).toEqual([
      {
        code: 'converted',
        path: '$.documents[0].cards["slow-search"].text',
        message: 'Card “slow-search”, line 56: text was a number, shown as “5”.',
        found: '5',
        expected: 'text',
        line: 56,
        column: 14,
      },
    ]);
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>, RegExp]>([
    ['a score over the scale', { severity: 9 }, { severity: 5 }, /“severity” was 9, set to “5”/],
    ['a number as text', { impact: '3' }, { impact: 3 }, /“impact” was “3”, shown as “3”/],
    ['an unknown type', { type: 'zap' }, { type: 'text' }, /“type” was “zap”, set to “text”/],
    ['an unknown channel', { channel: 'Fax' }, { channel: 'custom:Fax' }, /kept as “custom:Fax”/],
    ['half a span', { span: 2.4 }, { span: 2 }, /“span” was 2.4, shown as “2”/],
    ['a negative span', { span: -3 }, { span: 1 }, /“span” was -3, set to “1”/],
    ['a list as text', { details: ['x'] }, {}, /“details” was a list, left out/],
    ['evidence of no kind', { evidence: { n: 3 } }, {}, /“kind” was missing, left out/],
    ['a bad tag', { tags: ['a', {}, 'b'] }, { tags: ['a', 'b'] }, /“tags” was a table, left out/],
    [
      'a strange field in a leaf',
      { evidence: { kind: 'survey', onclick: 'x' } },
      { evidence: { kind: 'survey' } },
      /is not a field we know, left out/,
    ],
    ['a script as link', { href: 'javascript:alert(1)' }, {}, /its link was removed/],
  ])('%s is mended and reported', async (_, fields, mended, message) => {
    const { map, messages } = await readDamaged((map) => Object.assign(card(map), fields));
    const { laneId, stepId, order, text, type, ...rest } = map.cards['slow-search'] ?? {};
    expect({ ...('type' in mended ? { type } : {}), ...rest }).toEqual(mended);
    expect(messages).toEqual([expect.stringMatching(message)]);
  });

  test('about somebody’s side makes a customer; an employee stays one', async () => {
    const { map, messages } = await readDamaged(({ personas }) => {
      personas.boss = { ...personas.customer, order: 'a5', side: 'boss' };
      personas.clerk = { ...personas.customer, order: 'a6', side: 'employee' };
    });
    expect([map.personas.boss?.side, map.personas.clerk?.side]).toEqual([undefined, 'employee']);
    expect(messages).toEqual([expect.stringContaining('“side” was “boss”, left out')]);
  });

  test('of a row that is no row drops the row', async () => {
    const { map, messages } = await readDamaged(({ cards }) => Object.assign(cards, { odd: 7 }));
    expect(Object.keys(map.cards)).toEqual(['slow-search', 'too-loud']);
    expect(messages).toEqual([expect.stringMatching(/^Card “odd”, line \d+: was 7, left out\.$/)]);
  });

  test('of 100,000 letters is cut to what a text may hold', async () => {
    const { map, messages } = await readDamaged((map) =>
      Object.assign(card(map), { text: 'ä'.repeat(100_000) }),
    );
    expect(map.cards['slow-search']?.text.length).toBeLessThanOrEqual(10_240);
    expect(messages[0]).toMatch(/text was 200,000 bytes, at most 20,480 are possible, cut to/);
  });
});

describe('a missing part', () => {
  test.each(['stages', 'steps', 'lanes'])('refuses the map when it is %s', async (table) => {
    const map = looseMap();
    delete map[table];
    expect(await readProblem(fileText([map]))).toMatchObject({
      code: 'unreadable',
      message: `This isn’t a map we can read: line 6, “${table}” is missing.`,
      hint: 'Nothing was changed.',
      path: `$.documents[0].${table}`,
      line: 6,
    });
  });

  test.each(['personas', 'cards', 'links', 'emotions'])('is taken as empty: %s', async (table) => {
    const { messages } = await readDamaged((map) => delete map[table]);
    expect(messages[0]).toContain(`“${table}” was missing and is taken as empty`);
  });

  test('of the file refuses it', async () => {
    const refusal = async (envelope: object) => (await readProblem(fileText([], envelope))).message;
    expect(await refusal({ format: undefined })).toContain('“format” is missing');
    expect(await refusal({ format: 'excalidraw' })).toContain('“format” is not “throughline”');
    expect(await refusal({ version: undefined })).toContain('“version” is missing');
    expect(await refusal({ documents: undefined })).toContain('“documents” is missing');
    expect(await refusal({})).toContain('“documents” is empty');
    expect((await readProblem('[]')).message).toContain('it is no Throughline file');
  });

  test('of one document leaves the others', async () => {
    const { documents, report } = await readContent(fileText([{ kind: 'poster' }, looseMap()]));
    expect(documents.map(({ title }) => title)).toEqual(['Shop']);
    expect(report[0]?.message).toMatch(
      /^Document 1, line \d+: “kind” is “poster”, .*, left out\.$/,
    );
  });
});

describe('a reference that leads nowhere', () => {
  test('sends cards to the inbox, behind those already there', async () => {
    const { map, messages } = await readDamaged(({ cards, ...map }) => {
      delete map.lanes.pains;
      Object.assign(cards, { idea: { ...cards['too-loud'], stepId: null, laneId: null } });
    });
    const inbox = Object.entries(map.cards).sort(([, a], [, b]) => (a.order < b.order ? -1 : 1));
    expect(inbox.map(([id, { stepId }]) => [id, stepId])).toEqual([
      ['idea', null],
      ['slow-search', null],
      ['too-loud', null],
    ]);
    expect(messages[0]).toMatch(/^Card “Slow search”, line \d+: its lane .* moved to the inbox\.$/);
  });

  test('drops links and points', async () => {
    const { map, messages } = await readDamaged(({ cards, personas }) => {
      delete cards['too-loud'];
      delete personas.customer;
    });
    expect([map.links, map.emotions]).toEqual([{}, {}]);
    expect(messages).toEqual([
      expect.stringMatching(/^Arrow .* one of its cards is not in the file, left out/),
      expect.stringMatching(/^Emotion point .* its lane, step or persona is not in the file/),
    ]);
  });

  test('gathers steps without a stage in a stage of their own', async () => {
    const { map } = await readDamaged(({ steps }) =>
      Object.assign(steps['asks-peer'] ?? {}, { stageId: 'gone' }),
    );
    const stageId = map.steps['asks-peer']?.stageId ?? '';
    expect(map.stages[stageId]?.title).toBe('Recovered steps');
  });

  test('gives a stage without steps an empty one', async () => {
    const { map } = await readDamaged(({ stages }) =>
      Object.assign(stages, { buy: { title: 'Buy', order: 'a5' } }),
    );
    expect(Object.values(map.steps).filter(({ stageId }) => stageId === 'buy')).toHaveLength(1);
  });
});

describe('ids and order', () => {
  test.each(['a/b', 'x y', 'toString', 'hasOwnProperty', 'valueOf', 'é'])(
    'the id “%s” becomes an ordinary one, wherever it is used',
    async (id) => {
      const { map, messages } = await readDamaged(({ cards, links }) => {
        Object.defineProperty(cards, id, { value: cards['too-loud'], enumerable: true });
        delete cards['too-loud'];
        for (const link of Object.values(links)) link.to = id;
      });
      const [link] = Object.values(map.links);
      expect(map.cards[link?.to ?? '']?.text).toBe('Too loud');
      expect(messages).toEqual([expect.stringContaining(`its id “${id}” cannot be used`)]);
    },
  );

  test('points follow a persona whose id is made anew', async () => {
    const { map } = await readDamaged(({ personas, emotions }) => {
      personas['Hurried parent'] = personas.customer ?? {};
      emotions['emotion/sees-ad/Hurried parent'] = { value: 1 };
    });
    expect(map.emotions['emotion/sees-ad/id-Hurried-parent']).toEqual({ value: 1 });
  });

  test('a key taken twice rebuilds the keys of that table only', async () => {
    const before = looseMap();
    const { map, messages } = await readDamaged((map) => Object.assign(card(map), { order: 'a1' }));
    expect(Object.keys(map.cards)).toEqual(Object.keys(before.cards));
    expect(map.lanes).toEqual(before.lanes);
    expect(messages).toEqual([expect.stringContaining('order of its cards was unclear')]);
  });

  test('what has no key goes behind what has one', async () => {
    const { map } = await readDamaged(({ stages }) =>
      Object.assign(stages, { buy: { title: 'Buy' }, use: { title: 'Use', order: '!' } }),
    );
    const { find, buy, use } = map.stages;
    const orders = [find?.order, buy?.order, use?.order];
    expect(orders).toEqual(orders.toSorted());
  });

  test('a document without an id gets the same one each time', async () => {
    const idOf = async () =>
      (await readContent(fileText([{ ...looseMap(), id: 5 }]))).documents[0]?.id;
    expect(await idOf()).toMatch(/^doc-[0-9a-f]{14}$/);
    expect(await idOf()).toBe(await idOf());
  });

  test('documents of one id are all kept, under ids that stay the same', async () => {
    const text = fileText([looseMap(), { ...looseMap(), title: 'Other' }, looseMap(), looseMap()]);
    const { documents, report } = await readContent(text);
    expect(documents.map(({ title }) => title)).toEqual([
      looseMap().title,
      'Other',
      looseMap().title,
      looseMap().title,
    ]);
    const ids = documents.map(({ id }) => id);
    expect(ids[0]).toBe(looseMap().id);
    expect(new Set(ids).size).toBe(4);
    expect(report.map(({ message }) => message)).toEqual(
      ids.slice(1).map((id) => expect.stringContaining(`another document has its id, now “${id}”`)),
    );
    expect((await readContent(text)).documents.map(({ id }) => id)).toEqual(ids);
  });
});

describe('fields we do not know', () => {
  test('stay where they are', async () => {
    const { map, messages } = await readDamaged((map) =>
      Object.assign(card(map), { weight: { kg: [1, 2] } }),
    );
    expect(map.cards['slow-search']).toMatchObject({ weight: { kg: [1, 2] } });
    expect(messages).toEqual([]);
  });

  test.each([
    ['more than 64 KB', Array.from({ length: 5_000 }, () => 'sixteen letters.')],
    ['no number', JSON.parse('1e999')],
  ])('are left out when they hold %s', async (_, value) => {
    const text = fileText([looseMap()]).replace(
      '"text": "Slow search"',
      `"text": "Slow search", "weight": ${value === Infinity ? '1e999' : JSON.stringify(value)}`,
    );
    const { documents, report } = await readContent(text);
    expect((documents[0] as GridDocument).cards['slow-search']).not.toHaveProperty('weight');
    expect(report).toMatchObject([{ code: 'unknown-dropped' }]);
  });
});

describe('a stored document', () => {
  test('is checked without an envelope, and neither changed nor thrown at', () => {
    const stored = Object.freeze(looseMap());
    expect(readStored(stored)).toMatchObject({ ok: true, value: { document: stored, report: [] } });
    expect(readStored({ ...stored, stages: 5 })).toMatchObject({
      ok: false,
      problem: { code: 'unreadable' },
    });
    const cycle: unknown[] = [];
    cycle.push(cycle);
    for (const value of [undefined, null, 7, 'x', cycle, new Date(0), { cards: cycle }, () => 1]) {
      expect(readStored(value).ok).toBe(false);
    }
  });

  test('comes out frozen', () => {
    const read = readStored(looseMap());
    const document = read.ok ? read.value.document : null;
    expect(Object.isFrozen(document)).toBe(true);
    expect(document?.kind === 'journey' && Object.isFrozen(document.cards['too-loud'])).toBe(true);
  });
});

test('a report of very many lines names the rest in one', async () => {
  const map = looseMap();
  for (let index = 0; index < 1_500; index++) map.cards[`odd${index}`] = { text: 'x', order: 'a0' };
  const report = await reportOf(map);
  expect(report.length).toBe(1_001);
  expect(report.at(-1)?.message).toMatch(/^And [\d,]+ more like these\.$/);
});
