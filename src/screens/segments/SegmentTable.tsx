// Segments as a table to type and paste into. The empty row at its end becomes a segment with the first letter.
import {
  type ClipboardEvent,
  type FocusEvent,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import { copySegments } from '../../actions/segmentation/copySegments';
import { pasteSegments } from '../../actions/segmentation/pasteSegments';
import { rowsOf } from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import { huesOf } from '../../scene/segmentBubbles';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { useDocumentNames } from '../useDocumentNames';
import { type LensProps, nameOf } from './lens';
import { type OpenRowMenu, RowMenu } from './RowMenu';
import { SegmentRow } from './SegmentRow';
import styles from './SegmentTable.module.css';
import { ShareChips } from './ShareChips';
import { TableHead } from './TableHead';
import { chooseAll, goTo, onTableKey } from './tableKeys';
import { useColumns, useNextId, widthOf } from './useColumns';
import { useRowActions } from './useRowActions';
import { useRowWindow } from './useRowWindow';

type Props = LensProps & {
  map: SegmentationDocument;
  /** Columns somebody switched on or off. */
  switched: Readonly<Record<string, boolean>>;
  onSwitch: (columns: Record<string, boolean>) => void;
  onPlace: (place: string) => void;
};

const nobody: Segment = { name: '', order: '' };

export function SegmentTable({ map, switched, onSwitch, onPlace, ...lens }: Props) {
  const { editor, ports, isReadOnly, chosen, onChoose } = lens;
  const titles = useDocumentNames(ports);
  const names = useCallback((id: Id) => titles.get(id) ?? null, [titles]);
  const { all, shown } = useColumns(map, switched);
  const { segments } = map;
  const rows = useMemo(() => rowsOf(segments), [segments]);
  const colors = useMemo(() => huesOf(segments), [segments]);
  const next = useNextId(map, ports);
  const byPointer = useRef(false);
  const [menu, setMenu] = useState<OpenRowMenu | null>(null);
  const cells = isReadOnly ? rows : [...rows, { id: next, segment: nobody, depth: 0 }];
  const { scroller, runs, hold, reveal, isLong } = useRowWindow(cells, shown, chosen);
  const actions = useRowActions(lens, { openMenu: setMenu, reveal });
  const add = () => goTo(document.getElementById(`name-${next}`));
  const paste = (event: ClipboardEvent) => {
    const at = placeOf(event.target);
    if (!at || isReadOnly) return;
    const { clipboardData } = event;
    const clipboard = {
      text: clipboardData.getData('text/plain'),
      html: clipboardData.getData('text/html'),
    };
    const segmentId = at.row === next ? null : at.row;
    const place = { segmentId, columnId: at.column, all, shown };
    if (pasteSegments({ editor, ports }, place, clipboard)) event.preventDefault();
  };
  const copy = () => {
    const { text } = copySegments(map, shown, names);
    navigator.clipboard.writeText(text).then(
      () =>
        ports.toast({
          id: 'copy',
          tone: 'ok',
          message: 'Table copied. Paste it into a spreadsheet.',
        }),
      () => ports.toast({ id: 'copy', tone: 'warn', message: 'The browser refused to copy.' }),
    );
  };
  const onFocus = (event: FocusEvent) => {
    const at = placeOf(event.target);
    if (!at) return;
    hold(at.row);
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      if (byPointer.current) target.dataset.caret = '';
      else chooseAll(target);
    }
    byPointer.current = false;
    const column = all.find(({ id }) => id === at.column);
    const segment = map.segments[at.row];
    onPlace([segment ? nameOf(segment) : 'New segment', column?.title].filter(Boolean).join(' · '));
    if (segment) onChoose(at.row);
  };
  return (
    <div className={styles.panel}>
      <div className={styles.bar}>
        {!isReadOnly && (
          <Button icon="plus" onClick={add}>
            Add segment
          </Button>
        )}
        <Menu
          trigger={<Button icon="columns-3">Columns</Button>}
          items={all.slice(1).map(({ id, title }) => {
            const checked = shown.some((column) => column.id === id);
            const onSelect = () => onSwitch({ ...switched, [id]: !checked });
            return { label: title, checked, onSelect };
          })}
        />
        <Button
          icon="copy"
          onClick={copy}
          disabledReason={rows.length === 0 ? 'There is nothing to copy yet.' : undefined}
        >
          Copy table
        </Button>
        {rows.length === 0 && !isReadOnly && (
          <span className={styles.hint}>
            Type a name below, or paste a table from a spreadsheet.
          </span>
        )}
        <div className={styles.sums}>
          <ShareChips segments={segments} onDetails={lens.onDetails} />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and pastes of the fields inside */}
      <div
        ref={scroller}
        className={styles.scroll}
        onPointerDownCapture={() => {
          byPointer.current = true;
        }}
        onKeyDownCapture={() => {
          byPointer.current = false;
        }}
        onKeyDown={(event) => onTableKey(event) && event.preventDefault()}
        onPaste={paste}
        onFocus={onFocus}
      >
        <table
          className={styles.table}
          style={{ width: widthOf(shown) }}
          aria-rowcount={isLong ? cells.length + 1 : undefined}
        >
          <caption className="visuallyHidden">Segments</caption>
          <TableHead
            columns={shown}
            unit={map.valueUnit ?? ''}
            isCounted={isLong}
            isReadOnly={isReadOnly}
            editor={editor}
          />
          <tbody>
            {runs.map((run) => {
              if ('gap' in run) {
                const { gap, before } = run;
                return (
                  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a gap takes the focus
                  <tr key={`gap:${cells[before]?.id}`} aria-hidden="true">
                    <td colSpan={shown.length + 1} style={{ height: gap }} />
                  </tr>
                );
              }
              const cell = cells[run.row];
              if (!cell) return null;
              const { id, segment, depth } = cell;
              return (
                <SegmentRow
                  key={id}
                  id={id}
                  segment={segment}
                  isNew={segment === nobody}
                  depth={depth}
                  number={run.row + 1}
                  isCounted={isLong}
                  hue={colors[id] ?? null}
                  columns={shown}
                  names={names}
                  editor={editor}
                  actions={actions}
                  isReadOnly={isReadOnly}
                  isChosen={id === chosen}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <RowMenu menu={menu} actions={actions} onClose={() => setMenu(null)} />
    </div>
  );
}

function placeOf(target: EventTarget | null): { row: Id; column: string } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return cell && row !== undefined ? { row, column: cell.dataset.cell ?? '' } : null;
}
