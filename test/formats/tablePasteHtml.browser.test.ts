import { describe, expect, test } from 'vitest';
import { type Pasted, stacked } from '../../src/document/pasted';
import { copyCells } from '../../src/formats/tableCopy';
import { readPastedHtml } from '../../src/formats/tablePasteHtml';
import { readPastedText } from '../../src/formats/tablePasteText';
import { parseInert } from '../../src/trustedTypes';
import { journey } from '../support/build';

function read(html: string): Pasted | null {
  return readPastedHtml(parseInert(html, 'text/html'));
}

function texts(pasted: Pasted | null) {
  return pasted && stacked(pasted).map((row) => row.map((cell) => cell.map((card) => card.text)));
}

describe('pasting HTML', () => {
  test('reads a table with line breaks, lists and entities in its cells', () => {
    const html = `<style>td { color: red }</style><table>
      <tr><td>a &amp;&nbsp;b</td><td>c<br>d</td></tr>
      <tr><td><ul><li>e</li> <li>f</li></ul></td><td><p>g  h</p><p>i</p></td></tr></table>`;
    expect(texts(read(html))).toEqual([
      [['a & b'], ['c', 'd']],
      [
        ['e', 'f'],
        ['g h', 'i'],
      ],
    ]);
  });

  test('merged cells become wide cards and keep the others in their columns', () => {
    const pasted = read(
      '<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    );
    expect(texts(pasted)).toEqual([
      [['a'], ['b'], []],
      [[], ['c'], ['d']],
    ]);
    expect(pasted && stacked(pasted)[0]?.[1]?.[0]?.span).toBe(2);
  });

  test('keeps a safe link of a cell', () => {
    const pasted = read(
      '<table><tr><td><a href="https://example.org/">Shop</a></td><td><a href="javascript:1">x</a></td></tr></table>',
    );
    expect(pasted && stacked(pasted)).toEqual([
      [[{ text: 'Shop', href: 'https://example.org/' }], [{ text: 'x' }]],
    ]);
  });

  test('leaves pages that are more than a table to their plain text', () => {
    expect(read('<p>Dear all</p><table><tr><td>a</td><td>b</td></tr></table>')).toBeNull();
    expect(read('<p>Dear all</p>')).toBeNull();
  });

  test('survives tables that claim to be endless', () => {
    const pasted = read('<table><tr><td colspan=1000 rowspan=60000>a</td><td>b</td></tr></table>');
    expect(texts(pasted)).toEqual([[['a']]]);
  });
});

describe('copying cells', () => {
  const map = journey()
    .persona('Ana')
    .stage('Find', 'Search')
    .stage('Buy', 'Pay')
    .cell('Pains', 'Search', { text: 'Slow "search"', severity: 4 }, '=1+1 <b>')
    .cell('Pains', 'Pay', 'Declined')
    .emotion('Pay', -0.5)
    .build();
  const laneNamed = (role: string) =>
    Object.keys(map.lanes).filter((id) => map.lanes[id]?.role === role);
  const range = {
    stepIds: Object.keys(map.steps),
    laneIds: [...laneNamed('emotion'), ...laneNamed('pains')],
    personaIn: () => Object.keys(map.personas)[0] ?? null,
  };
  const { text, html } = copyCells(map, range);

  test('gives spreadsheets rows and columns', () => {
    expect(text).toBe('\t-1\n"Slow ""search""\n=1+1 <b>"\tDeclined');
    expect(texts(readPastedText(text))).toEqual([
      [[], ['-1']],
      [['Slow "search"', '=1+1 <b>'], ['Declined']],
    ]);
  });

  test('gives maps the whole cards', () => {
    const pasted = read(html);
    expect(texts(pasted)).toEqual([[['Slow "search"', '=1+1 <b>'], ['Declined']]]);
    expect(pasted && stacked(pasted)[0]?.[0]?.[0]).toEqual({
      text: 'Slow "search"',
      severity: 4,
      type: 'pain',
    });
  });

  test('gives documents a table that holds no markup of its own', () => {
    const page = parseInert(html, 'text/html');
    expect(page.querySelectorAll('tr')).toHaveLength(2);
    expect(page.querySelectorAll('b')).toHaveLength(0);
  });
});
