// Report → Markdown: CommonMark with the tables that GitHub, GitLab, Obsidian and most editors read. Text of a document is
// never markup.
import type { Fact, Report, ReportBlock, Run, Words } from './reports/block';

export function writeMarkdown({ title, subtitle, blocks }: Report): string {
  const parts = [`# ${escaped(title)}`, `*${escaped(subtitle)}*`, ...blocks.flatMap(blockText)];
  return `${parts.join('\n\n')}\n`;
}

/** Text for where Markdown is expected: its lines stay, and none of them is markup. */
export function markdownText(text: string): string {
  return inline(text)
    .split('\n')
    .map((line) => startEscaped(line.trim()))
    .join('\n');
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
    ...rows.map((cells) => row(cells.map((words) => rawLines(words).join('<br>')))),
  ].join('\n');
}

/** Each of them may begin a paragraph. */
function lines(words: Words): string[] {
  return rawLines(words).map(startEscaped);
}

/** Of the text, each without markup of its own; never none. */
function rawLines(words: Words): string[] {
  const runs = typeof words === 'string' ? [words] : words;
  const all = runs.map(runText).join('').split('\n');
  const said = all.map((line) => line.trim()).filter((line) => line !== '');
  return said.length > 0 ? said : [''];
}

function runText(run: Run): string {
  if (typeof run === 'string') return inline(run);
  // Ours, and in brackets that lead nowhere.
  if (run.as === 'gap') return `**${run.text}**`;
  const text = inline(run.text);
  // Marks do not reach across lines, nor do they touch spaces.
  return run.as === 'quiet' ? text : text.replace(/\S(?:.*\S)?/, '**$&**');
}

/** For titles and names of columns; a heading may end in marks that count for nothing. */
function escaped(text: string): string {
  return inline(text.replace(/\s+/g, ' ').trim()).replace(/#(?=#*$)/g, '\\#');
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
