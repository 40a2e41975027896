import { describe, expect, test } from 'vitest';
import { descendants, scanXml } from '../../src/formats/xmlScan';

function elements(xml: string) {
  const { root, report } = scanXml(xml);
  return {
    found: descendants(root).map(({ name, text, attributes }) => [
      name,
      text,
      Object.fromEntries(attributes),
    ]),
    report,
  };
}

describe('scanning XML', () => {
  test('reads names in any case, entities, numbers and CDATA', () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><A B="1 &amp; 2">x &lt; &#233;&#x1F600; &x; <!-- <c> --><![CDATA[<d>]]></A>';
    expect(elements(xml)).toEqual({
      found: [['a', 'x < é😀 &x;<d>', { b: '1 & 2' }]],
      report: [],
    });
  });

  test('reads attributes without quotes, with spaces, and quotes inside', () => {
    expect(elements("<actor id=1 name=Carl O'Neil role='end user'/>").found).toEqual([
      ['actor', '', { id: '1', name: "Carl O'Neil", role: 'end user' }],
    ]);
  });

  test('tells with its line what is left open and what closes nothing', () => {
    expect(elements('<a>\n<b>\n<c>x</c>\n</a>\n</z>').report).toEqual([
      { line: 2, message: '<b> is never closed.' },
      { line: 5, message: '</z> closes nothing.' },
    ]);
  });

  test('a missing bracket ends the tag where the next begins', () => {
    const { found, report } = elements('<a id=1 <b>x</b></a>');
    expect(found).toEqual([
      ['a', '', { id: '1' }],
      ['b', 'x', {}],
    ]);
    expect(report).toEqual([
      { line: 1, message: 'A “>” is missing. The tag was taken to end here.' },
    ]);
  });

  test('halves of characters and control marks never come out', () => {
    expect(elements('<a>&#xD800;&#0;&#7;&#9999999;</a>').found).toEqual([
      ['a', '\ufffd\ufffd', {}],
    ]);
  });

  test('very deep and very long files end', () => {
    expect(elements('<a>'.repeat(5_000)).found).toHaveLength(5_000);
    const { report } = scanXml('<a/>'.repeat(100_100));
    expect(report.at(-1)?.message).toBe('After 100000 elements, reading stopped.');
  });
});
