import type { ExportFormat } from '../../actions/export/formats';
import { Icon } from '../../ui/Icon';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Spinner } from '../../ui/Spinner';
import styles from './ExportPreview.module.css';
import { PagesPreview } from './PagesPreview';
import { ReportPreview } from './ReportPreview';
import type { Preview, Shown } from './usePreview';

interface Props {
  title: string;
  format: ExportFormat;
  preview: Preview;
}

export function ExportPreview({ title, format, preview }: Props) {
  const { shown, problem, stale, zoom, setZoom, room } = preview;
  const notes = shown?.notes ?? [];
  return (
    <div className={styles.preview}>
      <section
        ref={room}
        className={styles.room}
        data-kind={shown?.kind}
        data-zoom={shown?.zoom}
        data-stale={stale ? '' : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        aria-label="Preview"
        aria-busy={stale}
      >
        {shown ? <Content shown={shown} title={title} /> : !problem && <Spinner />}
        {problem && (
          <p className={styles.problem}>
            {problem.message} {problem.hint}
          </p>
        )}
      </section>
      <div className={styles.facts}>
        <p className={styles.size}>{shown ? sizeOf(shown, format) : ''}</p>
        {(shown?.kind === 'picture' || shown?.kind === 'pages') && (
          <SegmentedControl
            label="Preview size"
            value={zoom}
            onChange={setZoom}
            options={[
              { value: 'fit', label: 'Fit' },
              { value: 'full', label: '100 %' },
            ]}
          />
        )}
      </div>
      <ul
        className={styles.notes}
        // Many notes scroll, and what scrolls must be reached by keyboard.
        tabIndex={notes.length > 0 ? 0 : undefined}
        aria-label="Notes"
        aria-live="polite"
      >
        {notes.map((note) => (
          <li key={note}>
            <Icon name="info" />
            {note}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Content({ shown, title }: { shown: Shown; title: string }) {
  switch (shown.kind) {
    case 'picture':
      return (
        <img
          className={styles.picture}
          src={shown.url ?? undefined}
          width={shown.width}
          height={shown.height}
          alt={`${title || 'Untitled'} as it will look`}
        />
      );
    case 'pages':
      return <PagesPreview pages={shown.pages} isLarge={shown.zoom === 'full'} />;
    case 'report':
      return <ReportPreview report={shown.report} />;
    case 'text':
      return <pre className={styles.text}>{shown.text}</pre>;
    case 'table':
      return (
        <table className={styles.table}>
          <tbody>
            {shown.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and never move.
              <tr key={index}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: same for cells.
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function sizeOf(shown: Shown, format: ExportFormat): string {
  const number = (value: number) => value.toLocaleString('en');
  switch (shown.kind) {
    case 'picture':
      return shown.pixels
        ? `${number(shown.pixels.width)} × ${number(shown.pixels.height)} pixels`
        : 'Sharp at any size';
    case 'pages':
      return shown.facts;
    case 'report':
      return `${number(shown.report.blocks.filter(({ kind }) => kind === 'heading').length)} sections`;
    case 'text':
      return format === 'json' ? sizeInWords(shown.bytes) : `${number(shown.lines)} lines`;
    case 'table':
      return shown.facts ?? `${number(shown.rows.length)} rows`;
  }
}

function sizeInWords(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
