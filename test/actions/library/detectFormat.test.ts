import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/actions/library/decodeText';
import { detectFormat } from '../../../src/actions/library/detectFormat';

describe('the format of a text', () => {
  test.each([
    ['{"format":"throughline"}', '', 'json'],
    ['{"format":"throughline"}', 'map.csv', 'json'],
    ['  \n[1]', 'x.txt', 'json'],
    ['[Lane],Find\nPains,Slow', 'x.csv', 'table'],
    ['not json at all', 'map.json', 'json'],
    ['journey\n  title X', '', 'mermaid'],
    ['---\ntitle: X\n---\njourney\n  section A', 'notes.txt', 'mermaid'],
    ['# Notes\n\n```mermaid\njourney\n  section A\n```\n', '', 'mermaid'],
    ['section A\n  Pay: 3: Ana', '', 'mermaid'],
    [',Find,Buy\nPains,Slow,Declined', '', 'table'],
    ['\tFind\tBuy\nPains\tSlow\tDeclined', '', 'table'],
    ['Stage;Find;Buy\nPains;Slow;Declined', '', 'table'],
    ['journey,Find\nPains,Slow', 'map.csv', 'table'],
    ['<?xml version="1.0"?>\n<CJML version="2.0">', '', 'cjml'],
    ['<cjml><actors>', 'x.txt', 'cjml'],
    ['<html></html>', '', null],
    ['# Buying\n## Find\n- Sees ad', '', 'outline'],
    ['- Find\n  - Sees\n  - Asks\n  - Buys', '', 'outline'],
    ['| | Find |\n|---|---|\n| Pains | Slow |', '', 'outline'],
    ['Find\n\tSees', 'plan.md', 'outline'],
    ['Find\n\tPains\n\t\tSlow\n\t\tLoud\nBuy\n\tPains', '', 'outline'],
    ['Find\r\n•\tSees ad\r\no\tAsks\r\nBuy\r\n1.\tPays', 'plan.txt', 'outline'],
    ['Find,Buy\n"a\n  - b\n  - c\n  - d",x', '', 'outline'],
    ['flowchart LR\n  A-->B', 'flow.mmd', 'mermaid'],
    ['%% made by hand\nsequenceDiagram\n  A->>B: Hi', '', 'mermaid'],
    ['```mermaid\nflowchart LR\n  A-->B\n```', 'flow.md', 'mermaid'],
    ['# Buy\n## Find\n- Sees ad\n\n```mermaid\nflowchart LR\n```', 'plan.md', 'outline'],
    ['graph of it all\n\tFind', 'plan.md', 'outline'],
    ['Dear all, see you on Monday.', '', null],
    ['Dear all', 'letter.docx', null],
  ])('%j named %j is %s', (text, name, format) => {
    expect(detectFormat(text, name)).toBe(format);
  });
});

describe('the bytes of a file', () => {
  const utf16 = (text: string) =>
    new Uint8Array([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0), 0])]);

  const letters = (text: string) => [...text].map((char) => char.charCodeAt(0));
  const packed = (part: string) => [0x50, 0x4b, 3, 4, ...letters(part)];
  const old = (name: string) => [
    ...[0xd0, 0xcf, 0x11, 0xe0],
    ...letters(name).flatMap((code) => [code, 0]),
  ];

  test.each([
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'a'],
    ['UTF-16', utf16('né'), 'né'],
    ['Windows text', new Uint8Array([0x6e, 0xe9]), 'né'],
  ])('are read as text: %s', (_name, bytes, text) => {
    expect(decodeText(bytes)).toMatchObject({ ok: true, value: { text } });
  });

  test.each([
    ['nothing', [], 'empty'],
    ['a ZIP', [0x50, 0x4b, 3, 4], 'Office'],
    ['a photo', [0xff, 0xd8, 0xff], 'JPEG'],
    ['a Word file', packed('word/document.xml'), 'Word document'],
    [
      'a sheet of LibreOffice',
      packed('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'OpenDocument',
    ],
    ['a cut workbook', packed('xl/workbook.xml'), 'damaged Excel file'],
    ['a deck of others', packed('ppt/presentation.xml'), 'without a map'],
    ['a workbook with a password', old('EncryptedPackage'), 'with a password'],
    ['a Word file of old', old('WordDocument'), 'old Word'],
    ['a photo of an iPhone', [0, 0, 0, 24, ...letters('ftypheic')], 'HEIC'],
    ['a film', [0, 0, 0, 24, ...letters('ftypmp42')], 'film'],
    ['zeros', [0, 0, 0, 0], 'not text'],
  ])('are called what they are: %s', (_name, bytes, word) => {
    const decoded = decodeText(new Uint8Array(bytes));
    expect(decoded.ok ? '' : decoded.problem.message).toContain(word);
  });
});
