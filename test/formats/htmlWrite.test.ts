import { expect, test } from 'vitest';
import { writeHtml } from '../../src/formats/htmlWrite';
import { gap, quiet, table } from '../../src/formats/reports/block';
import { reportOf } from '../../src/formats/reports/reports';
import { journey } from '../support/build';

const hostile = '</style><script>alert("1")</script>\' & <img src=x onerror=alert(1)>';

test('nothing that runs or loads is in the file, whatever the map says', () => {
  const map = journey(hostile)
    .persona(hostile)
    .with({ scenario: hostile, owner: hostile })
    .stage(hostile, hostile)
    .cell('Pains', hostile, { text: hostile, severity: 4, details: hostile })
    .emotion(hostile, -1, { note: hostile })
    .build();
  for (const kind of ['journey', 'strategy', 'policy', 'survey'] as const) {
    const report = reportOf(map, kind, { today: '2026-01-02', nameOf: () => null });
    const html = writeHtml(report, {
      figures: [{ svg: '<svg></svg>', caption: hostile }],
      source: JSON.stringify(map),
    });
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="application/json" id="throughline-source">',
    ]);
    const tags = new Set(html.match(/<[a-z][a-z0-9]*/gi));
    for (const tag of ['<img', '<link', '<iframe', '<object', '<base'])
      expect(tags).not.toContain(tag);
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<\/style/g)).toHaveLength(1);
  }
});

test('tables have captions and headers of both kinds, lists and facts are lists and facts', () => {
  const html = writeHtml(
    {
      title: 'Checkout',
      subtitle: 'Report',
      blocks: [
        { kind: 'heading', level: 2, text: 'Pains' },
        ...table(
          'All of them',
          ['Slow'],
          [
            { title: 'Pain', of: (text) => text },
            { title: 'Severity', isNumber: true, of: () => '3' },
          ],
        ),
        { kind: 'facts', facts: [{ term: 'Owner', values: [[gap()]] }] },
        {
          kind: 'list',
          from: 4,
          items: [{ words: ['One', quiet(' (two)')], items: ['Below\nit'] }],
        },
      ],
    },
    { figures: [] },
  );
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<h1>Checkout</h1>');
  expect(html).toContain('<h2 id="part-1">Pains</h2>');
  expect(html).toContain('<caption>All of them</caption>');
  expect(html).toContain('<th scope="col" class="number">Severity</th>');
  expect(html).toContain('<th scope="row">Slow</th><td class="number">3</td>');
  expect(html).toContain('<dt>Owner</dt><dd><span class="gap">[to fill in]</span></dd>');
  expect(html).toContain(
    '<ol start="4">\n<li>One<span class="quiet"> (two)</span><ul><li>Below<br>it</li></ul></li>',
  );
  expect(html).not.toContain('<script');
});
