// Segments as a table to type and paste into. The empty row at its end becomes a segment with the first letter.
import { type ClipboardEvent, type FocusEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { copySegments } from '../../actions/segmentation/copySegments';
import { pasteSegments } from '../../actions/segmentation/pasteSegments';
import { columnsOf, rowsOf, type SegmentColumn } from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import { addSegment } from '../../commands/segmentation/addSegment';
import { deleteSegment } from '../../commands/segmentation/deleteSegment';
import { moveSegment } from '../../commands/segmentation/moveSegment';
import { setValueUnit } from '../../commands/segmentation/setValueUnit';
import { limits } from '../../document/limits';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import { huesOf } from '../../scene/segmentBubbles';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { BareInput } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import { type LensProps, nameOf, run } from './lens';
import { type RowActions, SegmentRow } from './SegmentRow';
import styles from './SegmentTable.module.css';
import { ShareChips } from './ShareChips';
import { goTo, onTableKey } from './tableKeys';
import { useDocumentNames } from './useDocumentNames';

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
  const names = useDocumentNames(ports);
  const { all, shown } = useColumns(map, switched);
  const rows = rowsOf(map.segments);
  const colors = huesOf(map.segments);
  const next = useNextId(map, lens);
  const byPointer = useRef(false);
  const actions = useRowActions(lens);
  const cells = isReadOnly ? rows : [...rows, { id: next, segment: nobody, depth: 0 }];
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
    if (!byPointer.current && event.target instanceof HTMLTextAreaElement) event.target.select();
    byPointer.current = false;
    const column = all.find(({ id }) => id === at.column);
    const segment = map.segments[at.row];
    onPlace([segment ? nameOf(segment) : 'New segment', column?.title].filter(Boolean).join(' · '));
    onChoose(segment ? at.row : null);
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
          <ShareChips segments={map.segments} />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and pastes of the fields inside */}
      <div
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
        <table className={styles.table}>
          <caption className="visuallyHidden">Segments</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                <span className="visuallyHidden">Details</span>
              </th>
              {shown.map((column) => (
                <th key={column.id} scope="col" data-kind={column.kind} data-column={column.id}>
                  <div className={styles.head}>
                    <span className={styles.headTitle}>{column.title}</span>
                    {column.id === 'value' && (
                      <BareInput
                        label="Unit of value"
                        placeholder="unit"
                        className={styles.unit}
                        maxLength={limits.titleLength}
                        value={map.valueUnit ?? ''}
                        readOnly={isReadOnly}
                        {...typing(editor, 'unit', (unit) => setValueUnit({ unit }))}
                      />
                    )}
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map(({ id, segment, depth }, index) => (
              <SegmentRow
                key={id}
                id={id}
                segment={segment}
                isNew={segment === nobody}
                depth={depth}
                number={index + 1}
                hue={colors[id] ?? null}
                columns={shown}
                names={names}
                editor={editor}
                actions={actions}
                isReadOnly={isReadOnly}
                isChosen={id === chosen}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Criteria are on demand, unless they say something already. */
function useColumns(map: SegmentationDocument, switched: Readonly<Record<string, boolean>>) {
  const { axes, dimensions, segments } = map;
  const told = Object.values(segments)
    .flatMap(({ criteria = {} }) => Object.keys(criteria))
    .sort();
  const key = [...new Set(told)].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the map, titles of dimensions alone count
  return useMemo(() => {
    const all = columnsOf(map);
    const isShown = (column: SegmentColumn) =>
      column.kind === 'name' ||
      (switched[column.id] ??
        (column.kind !== 'criterion' || key.split(',').includes(column.criterion)));
    return { all, shown: all.filter(isShown) };
  }, [axes, dimensions, switched, key]);
}

/** The id that the empty row has, and keeps when it becomes a segment: so its fields stay, and with them the keyboard. */
function useNextId(map: SegmentationDocument, { ports }: Pick<LensProps, 'ports'>): Id {
  const [next, setNext] = useState(ports.ids);
  if (!Object.hasOwn(map.segments, next)) return next;
  const fresh = ports.ids();
  setNext(fresh);
  return fresh;
}

function placeOf(target: EventTarget | null): { row: Id; column: string } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return cell && row !== undefined ? { row, column: cell.dataset.cell ?? '' } : null;
}

function useRowActions(lens: LensProps): RowActions {
  const { editor, ports, onDetails } = lens;
  return useMemo(() => {
    const siblingsOf = (id: Id) => {
      const { segments } = editor.state.getState().document;
      const parentId = segments[id]?.parentId;
      return rowsOf(segments).filter(({ segment }) => segment.parentId === parentId);
    };
    return {
      onDetails: (id) => onDetails(id, true),
      onMove(id, by) {
        const siblings = siblingsOf(id);
        const at = siblings.findIndex((row) => row.id === id);
        if (at + by < 0 || at + by >= siblings.length) return;
        const before = siblings[at + (by === 1 ? 2 : -1)]?.id ?? null;
        const focused = document.activeElement;
        // Moving a row takes its focus away.
        flushSync(() => {
          run({ editor, ports }, moveSegment({ segmentId: id, before }));
        });
        if (focused instanceof HTMLElement) focused.focus();
        const name = siblings[at] ? nameOf(siblings[at].segment) : '';
        ports.announce(`Moved ${name} to ${at + by + 1} of ${siblings.length}`);
      },
      onInsert(id) {
        const segmentId = ports.ids();
        if (!run({ editor, ports }, addSegment({ id: segmentId, name: '', before: id }))) return;
        requestAnimationFrame(() => goTo(document.getElementById(`name-${segmentId}`)));
      },
      onDelete(id) {
        const rows = rowsOf(editor.state.getState().document.segments);
        const at = rows.findIndex((row) => row.id === id);
        const near = rows[at + 1] ?? rows[at - 1];
        run({ editor, ports }, deleteSegment({ segmentId: id }));
        requestAnimationFrame(() => goTo(document.getElementById(`name-${near?.id}`)));
      },
    };
  }, [editor, ports, onDetails]);
}
