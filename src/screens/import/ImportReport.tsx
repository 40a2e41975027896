// What a file holds and what had to be repaired. Nothing is stored before Import is pressed.

import { useId, useRef } from 'react';
import type { ImportState } from '../../actions/library/importer';
import type { ImportLine, ImportOutcome } from '../../actions/library/importOutcome';
import { type AnyDocument, isGrid } from '../../document/document';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { factsText, kindIcons } from '../documentWords';
import { useLast } from '../useLast';
import { CopyButton } from './CopyButton';
import styles from './ImportReport.module.css';

type Review = Extract<ImportState, { kind: 'review' }>;

const shownLines = 20;

export function ImportReport({ state }: { state: Review | null }) {
  const shown = useLast(state);
  const go = useRef<HTMLButtonElement>(null);
  if (!shown) return null;
  const { outcome, answer } = shown;
  const { documents, report, readOnly } = outcome;
  return (
    <Dialog
      open={state !== null}
      onClose={() => answer(false)}
      title={`Import ${outcome.source}`}
      description="Nothing is changed until you import."
      onSubmit={() => answer(true)}
      initialFocus={go}
      footerNote={
        report.length > 0 && <CopyButton text={reportText(outcome)} label="Copy report" />
      }
      footer={
        <>
          <Button onClick={() => answer(false)}>Cancel</Button>
          <Button ref={go} type="submit" variant="primary">
            {documents.length === 1 ? 'Import' : `Import ${documents.length} documents`}
          </Button>
        </>
      }
    >
      <div className={styles.report}>
        {readOnly !== undefined && <Banner tone="warn">{readOnly} Nothing in it is lost.</Banner>}
        <ul className={styles.documents}>
          {documents.map((document) => (
            <Found key={document.id} document={document} />
          ))}
        </ul>
        {report.length > 0 && <ImportLines report={report} />}
      </div>
    </Dialog>
  );
}

function Found({ document }: { document: AnyDocument }) {
  return (
    <li className={styles.document}>
      <Icon name={kindIcons[document.kind]} size={20} />
      <div>
        <p className={styles.title}>
          <bdi>{document.title.trim() || 'Untitled'}</bdi>
        </p>
        <p className={styles.facts}>{factsText(document)}</p>
        {isGrid(document) && document.scenario && (
          <p className={styles.scenario}>{document.scenario}</p>
        )}
      </div>
    </li>
  );
}

/** What was guessed, repaired or left out, line by line. */
export function ImportLines({ report }: { report: readonly ImportLine[] }) {
  const headingId = useId();
  const more = report.length - shownLines;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.list} aria-labelledby={headingId} tabIndex={0}>
      <h3 id={headingId} className={styles.heading}>
        {report.length === 1 ? '1 thing to know' : `${report.length} things to know`}
      </h3>
      <ul className={styles.lines}>
        {report.slice(0, shownLines).map((line) => (
          <li key={`${line.path} ${line.line} ${line.message}`} className={styles.line}>
            {isNumbered(line) && <span className={styles.number}>line {line.line}</span>}
            <span>
              {line.message}
              {line.path && <code className={styles.path}>{line.path}</code>}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.more}>
          And {more.toLocaleString('en')} more. Copy the report to see all.
        </p>
      )}
    </section>
  );
}

/** Most sentences say their line themselves. */
function isNumbered({ line, message }: ImportLine): boolean {
  return line !== undefined && !message.includes(`line ${line}`);
}

/** All of the lines, for elsewhere. */
export function reportText({ source, report }: Pick<ImportOutcome, 'source' | 'report'>): string {
  const lines = report.map((line) =>
    [
      isNumbered(line) ? `line ${line.line}: ` : '',
      line.message,
      line.path ? ` (${line.path})` : '',
    ].join(''),
  );
  return [`Import of ${source}`, ...lines].join('\n');
}
