// Report → Markdown: CommonMark with the tables that GitHub, GitLab, Obsidian and most editors read. Text of a document is
// never markup.
import type { Fact, Report, ReportBlock, Run, Words } from './reports/block';

export function writeMarkdown({ title, subtitle, blocks }: Report): string {
  const parts = [`# ${escaped(title)}`, `*${escaped(subtitle)}*`, ...blocks.flatMap(blockText)];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escaped(block.text)}`];
    case 'paragraph':
      return [lines(block.words).join('\\\n')];
    case 'callout':
      return [`> ${lines(block.words).join('\\\n> ')}`];
    case 'facts':
      return [block.facts.map(factText).join('\n')];
    case 'list':
      return [
        block.items
          .map(({ words, items = [] }, at) => {
            const mark = block.from === undefined ? '-' : `${block.from + at}.`;
            const indent = ' '.repeat(mark.length + 1);
            const below = items.map((item) => `\n${indent}${bullet(item, indent)}`);
            return `${mark} ${lines(words).join(`\\\n${indent}`)}${below.join('')}`;
          })
          .join('\n'),
      ];
    case 'table':
      return [`**${escaped(block.caption)}**`, tableText(block)];
    case 'figure':
      return [];
  }
}

function factText({ term, values }: Fact): string {
  const [only] = values;
  if (values.length === 1 && only !== undefined) {
    return `- **${escaped(term)}:** ${lines(only).join('\\\n  ')}`;
  }
  return `- **${escaped(term)}:**${values.map((value) => `\n  ${bullet(value, '  ')}`).join('')}`;
}

function bullet(words: Words, indent: string): string {
  return `- ${lines(words).join(`\\\n${indent}  `)}`;
}

function tableText({ columns, rows }: Extract<ReportBlock, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ title }) => escaped(title))),
    row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map((words) => lines(words).join('<br>')))),
  ].join('\n');
}

/** Of the text, each without markup of its own; never none. */
function lines(words: Words): string[] {
  const runs = typeof words === 'string' ? [words] : words;
  const all = runs.map(runText).join('').split('\n');
  const said = all.map((line) => line.trim()).filter((line) => line !== '');
  return said.length > 0 ? said.map(startEscaped) : [''];
}

function runText(run: Run): string {
  if (typeof run === 'string') return inline(run);
  const text = inline(run.text);
  // Marks do not reach across lines, nor do they touch spaces.
  return run.as === 'quiet' ? text : text.replace(/\S(?:.*\S)?/, '**$&**');
}

function escaped(text: string): string {
  return startEscaped(inline(text.replace(/\s+/g, ' ').trim()));
}

/** Everything that means something in the middle of a line, tables included. */
function inline(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** What would make a heading, list, quote, rule or underline of a line. */
function startEscaped(line: string): string {
  return line.replace(/^(?=[#+=-])/, '\\').replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
