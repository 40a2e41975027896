import { describe, expect, it } from 'vitest';
import { escapeXml, writeSvg } from '../../src/formats/svg';
import { layoutGrid } from '../../src/layout/grid';
import { gridScene } from '../../src/scene/grid';
import { bigMap } from '../support/bigMap';
import { journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';
import { readXml } from '../support/readXml';

const svgOf = (text: string, options: Parameters<typeof writeSvg>[1] = {}) => {
  const document = journey(text)
    .stage(text, text)
    .lane('actions', text)
    .cell('actions', text, { text, assetId: 'pic', tags: [text] })
    .build();
  return writeSvg(gridScene(document, layoutGrid(document, fixedMeasurer), fixedMeasurer), options);
};

const hostile = [
  '<script>alert(1)</script>',
  '</text></svg><svg onload="alert(1)">',
  '"onload="x" \' & &amp; ]]> <!-- -->',
  'nul \u0000 bell \u0007 escape \u001b[31m \ufffe \uffff',
  'half \ud83d a pair, \udc00 the other half, and 👩‍👧 whole',
  'مرحبا بالعالم',
  '{{7*7}} javascript:alert(1)',
];

describe('an SVG file', () => {
  it.each(hostile)('is well-formed and holds only text for %j', (text) => {
    const { names, attributes } = readXml(svgOf(text));
    expect(new Set(names)).toEqual(
      new Set([
        'svg',
        'title',
        'desc',
        'rect',
        'path',
        'text',
        ...(names.includes('tspan') ? ['tspan'] : []),
      ]),
    );
    expect(attributes.filter((name) => name.startsWith('on') || name.includes('href'))).toEqual([]);
  });

  it('gives back what was written', () => {
    const { texts } = readXml(svgOf('A < B & "C" > D'));
    expect(texts).toContain('A < B & "C" > D');
  });

  it('needs nothing from outside', () => {
    const document = bigMap(120, 30, 1);
    const svg = writeSvg(gridScene(document, layoutGrid(document, fixedMeasurer), fixedMeasurer));
    expect(readXml(svg).names).not.toContain('foreignObject');
    expect(svg).not.toMatch(/var\(|url\(|@import| class=| style=/);
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('carries pictures as data and refuses any other address', () => {
    const images = (url: string) => ({ images: new Map([['pic', url]]) });
    expect(svgOf('x', images('data:image/png;base64,AAAA'))).toContain(
      'href="data:image/png;base64,AAAA"',
    );
    expect(svgOf('x', images('https://example.org/a.png'))).not.toContain('href');
    expect(svgOf('x', images('data:text/html,<b>'))).not.toContain('href');
  });

  it('embeds fonts and metadata when asked to', () => {
    const svg = svgOf('x', { fontFaces: '@font-face{src:url("a>b")}', metadata: '<m/>' });
    const { names, texts } = readXml(svg);
    expect(names).toEqual(expect.arrayContaining(['style', 'metadata', 'm']));
    expect(texts).toContain('@font-face{src:url("a>b")}');
  });

  it('writes right-to-left text from the right', () => {
    expect(svgOf('مرحبا بالعالم')).toContain('direction="rtl"');
  });
});

it('escapes what XML reserves and drops what it forbids', () => {
  expect(escapeXml('a\u0000<b>&\n\t\ud800c')).toBe('a&lt;b&gt;&amp;\n\t\ufffdc');
});
