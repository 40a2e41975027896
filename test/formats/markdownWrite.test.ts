import { expect, test } from 'vitest';
import { writeMarkdown } from '../../src/formats/markdownWrite';
import {
  gap,
  list,
  type ReportBlock,
  strong,
  table,
  type Words,
} from '../../src/formats/reports/block';

function body(...blocks: ReportBlock[]): string {
  const text = writeMarkdown({ title: 'T', subtitle: 'S', blocks });
  return text.replace('# T\n\n*S*\n\n', '').trimEnd();
}

const say = (words: Words) => body({ kind: 'paragraph', words });

test.each([
  ['*bold* and _so on_', '\\*bold\\* and \\_so on\\_'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['[link](https://a.example) ![pic](x)', '\\[link\\](https://a.example) !\\[pic\\](x)'],
  ['`code` ~~gone~~ $x$ a|b', '\\`code\\` \\~\\~gone\\~\\~ \\$x\\$ a\\|b'],
  ['&lt;b&gt; and R&D', '\\&lt;b\\&gt; and R&D'],
  ['back\\slash', 'back\\\\slash'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['+1 of them', '\\+1 of them'],
  ['1. no number', '1\\. no number'],
  ['2025 was good', '2025 was good'],
  ['=== ', '\\==='],
  ['    no code', 'no code'],
])('%j is text, never markup', (text, expected) => {
  expect(say(text)).toBe(expected);
});

test('lines of a text stay lines, and none of them begins a block', () => {
  expect(say('First\n\n- second\r\n> third')).toBe('First\\\n\\- second\\\n\\> third');
});

test('a table is one line a row, whatever stands in its cells', () => {
  const [made] = table(
    'Things',
    [{ name: 'A|B\nC', size: 2 }],
    [
      { title: 'Name', of: ({ name }) => name },
      { title: 'Size', isNumber: true, of: ({ size }) => `+${size}` },
      { title: 'Nobody filled', of: () => '' },
    ],
  );
  expect(made && body(made)).toBe(
    '**Things**\n\n| Name | Size |\n| --- | ---: |\n| A\\|B<br>C | +2 |',
  );
});

test('lists and facts keep what is below them', () => {
  const [made] = list([{ words: ['What ', strong('hurts')], items: ['One', 'Two\nlines'] }]);
  expect(made && body(made)).toBe('- What **hurts**\n  - One\n  - Two\\\n    lines');
  expect(
    body({ kind: 'list', from: 9, items: [{ words: 'Nine' }, { words: 'Ten', items: ['Yes'] }] }),
  ).toBe('9. Nine\n10. Ten\n    - Yes');
  expect(
    body({
      kind: 'facts',
      facts: [
        { term: 'Owner', values: ['Kim'] },
        { term: 'Pains', values: ['One', 'Two'] },
      ],
    }),
  ).toBe('- **Owner:** Kim\n- **Pains:**\n  - One\n  - Two');
});

test('headings keep their numbers and their marks', () => {
  expect(body({ kind: 'heading', level: 3, text: '1. What is C#' })).toBe('### 1. What is C\\#');
});

test('a gap is set apart', () => {
  expect(say(['Owner: ', gap('role')])).toBe('Owner: **[to fill in: role]**');
});
