// Report → one HTML file that needs nothing else: pictures of the document inside, the report below as their alternative
// in words, nothing that runs, and the document itself as data.
import { htmlStyle } from './htmlStyle';
import type { Fact, ListItem, Report, ReportBlock, Run, Words } from './reports/block';
import { htmlSource } from './source/htmlSource';
import { escapeXml } from './svg';

export interface HtmlFigure {
  /** A drawing as `writeSvg` makes it. */
  svg: string;
  caption: string;
  /** CSS for its colours. */
  style?: string;
}

interface HtmlOptions {
  /** Where the report has its figure. */
  figures: readonly HtmlFigure[];
  /** CSS with `@font-face` rules over data URLs. */
  fontFaces?: string;
  /** JSON of our own format, to open the file again. */
  source?: string;
}

/** Nothing from elsewhere and no scripts, whoever opens the file. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

export function writeHtml(
  { title, subtitle, blocks }: Report,
  { figures, fontFaces = '', source }: HtmlOptions,
): string {
  const chapters = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? block.text : [],
  );
  let chapter = 0;
  const body = blocks.map((block) => {
    if (block.kind === 'figure') return figures.map(figure).join('\n');
    if (block.kind === 'heading' && block.level === 2) {
      return `<h2 id="part-${++chapter}">${escapeHtml(block.text)}</h2>`;
    }
    return blockHtml(block);
  });
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}: ${escapeHtml(subtitle)}</title>`,
    // Colours, data URLs and ranges of letters only: nothing in it can end the element.
    `<style>${[htmlStyle, ...figures.flatMap(({ style = [] }) => style), fontFaces].join('\n')}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="subtitle">${escapeHtml(subtitle)}</p>`,
    '</header>',
    ...(chapters.length > 2 ? [contents(chapters)] : []),
    '<main>',
    ...body,
    '</main>',
    ...(source === undefined ? [] : [htmlSource(source)]),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function contents(chapters: readonly string[]): string {
  const entries = chapters.map(
    (name, at) => `<li><a href="#part-${at + 1}">${escapeHtml(name)}</a></li>`,
  );
  return `<nav aria-label="Contents"><ul>${entries.join('')}</ul></nav>`;
}

/** What scrolls is reached by keyboard too. */
function figure({ svg, caption }: HtmlFigure): string {
  const name = escapeAttribute(caption);
  return `<figure><div class="picture" role="region" tabindex="0" aria-label="${name}">${svg}</div><figcaption>${escapeHtml(caption)} Everything in it is told in words below.</figcaption></figure>`;
}

function blockHtml(block: Exclude<ReportBlock, { kind: 'figure' }>): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${wordsHtml(block.words)}</p>`;
    case 'callout':
      return `<p class="callout">${wordsHtml(block.words)}</p>`;
    case 'facts':
      return `<dl>\n${block.facts.map(factHtml).join('\n')}\n</dl>`;
    case 'list': {
      const [open, close] =
        block.from === undefined ? ['<ul>', '</ul>'] : [`<ol start="${block.from}">`, '</ol>'];
      return `${open}\n${block.items.map(itemHtml).join('\n')}\n${close}`;
    }
    case 'table':
      return tableHtml(block);
  }
}

function factHtml({ term, values }: Fact): string {
  return `<dt>${escapeHtml(term)}</dt>${values.map((words) => `<dd>${wordsHtml(words)}</dd>`).join('')}`;
}

function itemHtml({ words, items = [] }: ListItem): string {
  const below = items.map((item) => `<li>${wordsHtml(item)}</li>`).join('');
  return `<li>${wordsHtml(words)}${below === '' ? '' : `<ul>${below}</ul>`}</li>`;
}

function tableHtml({ caption, columns, rows }: Extract<ReportBlock, { kind: 'table' }>): string {
  const look = (at: number) => (columns[at]?.isNumber ? ' class="number"' : '');
  const head = columns.map(
    ({ title }, at) => `<th scope="col"${look(at)}>${escapeHtml(title)}</th>`,
  );
  const body = rows.map((cells) => {
    const all = cells.map((words, at) =>
      at === 0
        ? `<th scope="row"${look(at)}>${wordsHtml(words)}</th>`
        : `<td${look(at)}>${wordsHtml(words)}</td>`,
    );
    return `<tr>${all.join('')}</tr>`;
  });
  const name = escapeAttribute(caption);
  return `<div class="table" role="region" tabindex="0" aria-label="${name}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

function wordsHtml(words: Words): string {
  const runs = typeof words === 'string' ? [words] : words;
  return runs.map(runHtml).join('');
}

const elements = { strong: 'strong', quiet: 'span class="quiet"', gap: 'span class="gap"' };

function runHtml(run: Run): string {
  if (typeof run === 'string') return escapeHtml(run);
  const element = elements[run.as];
  return `<${element}>${escapeHtml(run.text)}</${element.split(' ')[0]}>`;
}

/** Lines stay lines. */
function escapeHtml(text: string): string {
  return escapeXml(text).replace(/\r\n?|\n/g, '<br>');
}

function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/"/g, '&quot;').replace(/\s+/g, ' ');
}
