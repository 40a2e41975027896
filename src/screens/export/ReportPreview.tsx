// A report as it will read. The file has its own looks; this has the app's.
import { Fragment } from 'react';
import type { Report, Words } from '../../actions/export/writer';
import styles from './ReportPreview.module.css';

type Block = Report['blocks'][number];

export function ReportPreview({ report }: { report: Report }) {
  return (
    <article className={styles.report}>
      <h3 className={styles.title}>{report.title}</h3>
      <p className={styles.quiet}>{report.subtitle}</p>
      {report.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity and never move.
        <BlockView key={index} block={block} />
      ))}
    </article>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      // Below the report's own title.
      const Heading = block.level === 2 ? 'h4' : block.level === 3 ? 'h5' : 'h6';
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{wordsView(block.words)}</p>;
    case 'callout':
      return <p className={styles.callout}>{wordsView(block.words)}</p>;
    case 'figure':
      return <p className={styles.figure}>The picture stands here in the file.</p>;
    case 'facts':
      return <FactsView block={block} />;
    case 'list':
      return <ListView block={block} />;
    case 'table':
      return <TableView block={block} />;
  }
}

function FactsView({ block }: { block: Extract<Block, { kind: 'facts' }> }) {
  return (
    <dl>
      {block.facts.map(({ term, values }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no other identity and never move.
        <Fragment key={index}>
          <dt>{term}</dt>
          {values.map((words, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: same for values.
            <dd key={at}>{wordsView(words)}</dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}

function ListView({ block }: { block: Extract<Block, { kind: 'list' }> }) {
  const items = block.items.map(({ words, items: below = [] }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no other identity and never move.
    <li key={index}>
      {wordsView(words)}
      {below.length > 0 && (
        <ul>
          {below.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: same for items below.
            <li key={at}>{wordsView(item)}</li>
          ))}
        </ul>
      )}
    </li>
  ));
  return block.from === undefined ? <ul>{items}</ul> : <ol start={block.from}>{items}</ol>;
}

function TableView({ block }: { block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table>
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.columns.map(({ title }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two personas may have one name.
            <th key={at} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and never move.
          <tr key={index}>
            {cells.map((words, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: same for cells.
              <td key={at}>{wordsView(words)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function wordsView(words: Words) {
  if (typeof words === 'string') return words;
  return words.map((run, index) =>
    typeof run === 'string' ? (
      run
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a line have no other identity.
      <span key={index} className={styles[run.as]}>
        {run.text}
      </span>
    ),
  );
}
