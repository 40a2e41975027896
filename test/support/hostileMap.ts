// Texts that mean something to one format or another, all of them on one map.
import type { GridDocument } from '../../src/document/grid';
import { cleanText } from '../../src/document/sanitise';
import { journey } from './build';

/** By what they are after. */
const hostileTexts: Record<string, string> = {
  markup: '</a:t></w:r><script>alert(1)</script> & &amp; &#0; &bogus;',
  section: ']]> <![CDATA[x]]> <!-- x -- y --> <?xml version="1.0"?>',
  script: '</script></style></svg><img src=x onerror=alert(1)>',
  controls: 'a\u0000b\u0008c\u000bd\u001fe\u007ff\ufffe\uffffg',
  half: 'half \ud83d a pair, \udc4d the other half',
  turned: '\u202egnp.exe\u202c and \u2066back\u2069',
  formula: '=HYPERLINK("https://example.org")',
  command: "=cmd|'/c calc'!A0",
  plus: '+1+1',
  minus: '-1-1',
  at: '@SUM(A1)',
  quote: "'=1",
  cells: '"a","b";c\td\n"e"',
  escaped: '_x000D_ _x0041_',
  sheet: '[]:*?/\\ a name longer than thirty-one letters',
  heading: '# Heading\n---\n- [x] item\n1. one\n> quote',
  marks: '**b** _i_ `c` | ~~s~~ $x$ ![i](x.png) [l](javascript:alert(1)) <b>x</b> \\',
  journey: 'section X: 5: me; # end',
  settings: '%%{init: {"theme": "dark"}}%%',
  pdf: ') Tj ET /JS (app.alert(1)) >> endobj \\( % #20',
  emoji: '👩‍👩‍👧‍👦 🇩🇪 e\u0301',
  spaces: ' \u00a0two  and\u2028three\u2029 ',
  device: 'CON',
  long: 'W'.repeat(10_000),
};

/** As a document may hold them. */
export const hostileCards: readonly string[] = Object.values(hostileTexts).map(cleanText);

const { markup = '', cells = '', heading = '', journey: task = '' } = hostileTexts;

export const hostileMap: GridDocument = Object.entries(hostileTexts)
  .reduce(
    (map, [name, text]) =>
      map.stage(cleanText(text), name).cell('Actions', name, {
        text: cleanText(text),
        details: cleanText(text),
        tags: [cleanText(text).slice(0, 60)],
      }),
    journey(`Hostile ${markup}`)
      .with({ scenario: cells, expectations: heading, owner: markup, team: task })
      .persona(markup)
      .lane('emotion')
      .lane('actions'),
  )
  .emotion('formula', -0.5, { note: heading })
  .link(hostileTexts.formula ?? '', hostileTexts.command ?? '', { label: cells })
  .build();
