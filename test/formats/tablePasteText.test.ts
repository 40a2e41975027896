import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOneCard, spread, stacked, withKnownPersonas } from '../../src/document/pasted';
import { feelingsIn } from '../../src/formats/tableFeelings';
import { readOwnCells, writeOwnCells } from '../../src/formats/tableOwnCells';
import { readPastedText } from '../../src/formats/tablePasteText';
import { journey } from '../support/build';

function list(text: string) {
  const pasted = readPastedText(text);
  return pasted ? stacked(pasted)[0]?.[0] : undefined;
}

describe('pasting a table', () => {
  const texts = (text: string) => {
    const pasted = readPastedText(text);
    if (pasted?.kind !== 'table') throw new Error(`a ${pasted?.kind}`);
    return pasted.rows.map((row) => row.map((cell) => cell.map((card) => card.text)));
  };

  test('keeps rows, columns and several cards of a cell', () => {
    expect(texts('a\tb\r\nc\t"d\ne"\r\n')).toEqual([
      [['a'], ['b']],
      [['c'], ['d', 'e']],
    ]);
  });

  test('reads doubled quotation marks, and single ones inside a text', () => {
    expect(texts('"say ""hi""\nagain"\tx\n5" pipe\t"open')).toEqual([
      [['say "hi"', 'again'], ['x']],
      [['5" pipe'], ['"open']],
    ]);
  });

  test('keeps empty cells and empty rows in between, and drops them around', () => {
    expect(texts('\t\t\na\t\tc\n\t\t\n\tb\t\n\t\t')).toEqual([
      [['a'], [], ['c']],
      [[], [], []],
      [[], ['b'], []],
    ]);
  });

  test('a single column is a list', () => {
    expect(readPastedText('a\t\nb\t\n')).toEqual({
      kind: 'list',
      cards: [{ text: 'a' }, { text: 'b' }],
    });
  });
});

describe('pasting lines', () => {
  test('makes a card of every line, without its bullet, number or box', () => {
    const text = [
      '- one',
      '* two',
      '•\tthree',
      '4. four',
      '5) five',
      '[ ] six',
      '- [x] seven',
      '☑ eight',
    ];
    expect(list(text.join('\n'))?.map((card) => card.text)).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
    ]);
  });

  test.each(['-5 degrees', '3.5 stars', '2nd try', '+49 30 1234', '--help'])(
    'leaves “%s” as it is',
    (text) => {
      expect(list(text)).toEqual([{ text }]);
    },
  );

  test.each(['“So slow”', '"So slow"', '„So slow“', '«So slow»', '「So slow」', '- “So slow”'])(
    'makes a quote of %s',
    (text) => {
      expect(list(text)).toEqual([{ text: 'So slow', type: 'quote' }]);
    },
  );

  test('a sentence that only contains a quote is no quote', () => {
    expect(list('She said “slow” and “ugly”')?.[0]?.type).toBeUndefined();
    expect(list('“Slow” and “ugly”')?.[0]?.type).toBeUndefined();
  });

  test('takes indented lines as details of the card above', () => {
    expect(list('- Slow\n  - ten seconds\n  - on the train\n- Ugly')).toEqual([
      { text: 'Slow', details: 'ten seconds\non the train' },
      { text: 'Ugly' },
    ]);
  });

  test('a list that is indented as a whole has no details', () => {
    expect(list('    Slow\n    Ugly')).toEqual([{ text: 'Slow' }, { text: 'Ugly' }]);
  });

  test('joins the wrapped lines of a paragraph', () => {
    const text =
      'The first line of a paragraph that came out of a mail and\nwas wrapped there.\n\nNext';
    expect(list(text)?.map((card) => card.text)).toEqual([
      'The first line of a paragraph that came out of a mail and was wrapped there.',
      'Next',
    ]);
  });

  test('splits a long paragraph after its first sentence', () => {
    const rest = 'and so on '.repeat(40).trim();
    expect(readPastedText(`Nobody answers the phone. Then ${rest}`)).toEqual({
      kind: 'card',
      card: { text: 'Nobody answers the phone.', details: `Then ${rest}` },
    });
  });

  test('an address becomes a link, an unsafe one stays text', () => {
    expect(list('https://example.org/a?b')).toEqual([
      { text: 'https://example.org/a?b', href: 'https://example.org/a?b' },
    ]);
    expect(list('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)' }]);
  });

  test('white space is nothing to paste', () => {
    expect(readPastedText(' \n\t\n')).toBeNull();
  });
});

describe('what the chips offer', () => {
  const pasted = readPastedText('one\ntwo\n  more') ?? { kind: 'list', cards: [] };

  test('stack, spread and one card', () => {
    expect(stacked(pasted)).toEqual([[[{ text: 'one' }, { text: 'two', details: 'more' }]]]);
    expect(spread(pasted)).toEqual([[[{ text: 'one' }], [{ text: 'two', details: 'more' }]]]);
    expect(asOneCard(pasted)).toEqual({ text: 'one\ntwo\nmore' });
  });

  test('personas of another map are forgotten', () => {
    const map = journey().persona('Ana').build();
    const [ana = ''] = Object.keys(map.personas);
    const rows = [
      [
        [
          { text: 'a', personaIds: [ana, 'ben'] },
          { text: 'b', personaIds: ['ben'] },
        ],
      ],
    ];
    expect(withKnownPersonas(rows, map)).toEqual([
      [[{ text: 'a', personaIds: [ana] }, { text: 'b' }]],
    ]);
  });

  test('a row of numbers or faces is a curve', () => {
    expect(feelingsIn(['2', '', '-1', '0'])).toEqual([1, null, -0.5, 0]);
    expect(feelingsIn(['5', '3', '1'])).toEqual([1, 0, -1]);
    expect(feelingsIn(['😡', '?'])).toEqual([-1, null]);
  });
});

describe('our own cells', () => {
  const pain = { text: 'Slow', severity: 4, tags: ['speed'], details: 'Ten seconds' };
  const map = journey().stage('Find', 'Search').cell('Pains', 'Search', pain).build();
  const json = writeOwnCells([[Object.values(map.cards)]]);

  test('keep everything about a card but its place', () => {
    expect(readOwnCells(json)).toEqual([[[{ ...pain, type: 'pain' }]]]);
  });

  test.each([
    ['not JSON', 'x'],
    ['newer', '{"version":2,"rows":[]}'],
    ['no rows', '{"version":1}'],
    ['no cards', '{"version":1,"rows":[[["Slow"]]]}'],
    [
      'an unsafe address',
      '{"version":1,"rows":[[[{"type":"pain","text":"","href":"javascript:1"}]]]}',
    ],
    ['a severity of 99', '{"version":1,"rows":[[[{"type":"pain","text":"","severity":99}]]]}'],
  ])('are refused when they are %s', (_why, text) => {
    expect(readOwnCells(text)).toBeNull();
  });
});

test('line breaks of slides keep words apart', () => {
  const pasted = readPastedText('Asks\u000bat the\u0001 desk');
  expect(
    pasted &&
      stacked(pasted)
        .flat(2)
        .map(({ text }) => text),
  ).toEqual(['Asks at the desk']);
});

test('reading any text never throws and never makes empty cards', () => {
  const piece = fc.constantFrom(
    '\t',
    '\n',
    '\r\n',
    '"',
    '""',
    '“',
    '- ',
    '1. ',
    '[ ]',
    '  ',
    'word',
    '•\t',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
      const pasted = readPastedText(pieces.join(''));
      if (pasted === null) return;
      const texts = stacked(pasted)
        .flat(2)
        .map((card) => card.text);
      expect(texts.every((text) => text.trim() !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
