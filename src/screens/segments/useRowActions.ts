import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { rowsOf } from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import { addSegment } from '../../commands/segmentation/addSegment';
import { deleteSegment } from '../../commands/segmentation/deleteSegment';
import { moveSegment } from '../../commands/segmentation/moveSegment';
import { type LensProps, nameOf, run } from './lens';
import type { OpenRowMenu } from './RowMenu';
import type { RowActions } from './SegmentRow';

interface Table {
  openMenu(menu: OpenRowMenu): void;
  /** Brings the row in and takes the keyboard to its name. */
  reveal(id: Id): void;
}

/** The same object as long as the screen is, so that rows need not be drawn anew. */
export function useRowActions(lens: LensProps, { openMenu, reveal }: Table): RowActions {
  const { editor, ports, onDetails } = lens;
  return useMemo(() => {
    const siblingsOf = (id: Id) => {
      const { segments } = editor.state.getState().document;
      const parentId = segments[id]?.parentId;
      return rowsOf(segments).filter(({ segment }) => segment.parentId === parentId);
    };
    return {
      onDetails: (id) => onDetails(id, true),
      onMenu(id, button) {
        const segment = editor.state.getState().document.segments[id];
        const { left, bottom } = button.getBoundingClientRect();
        openMenu({ id, name: segment ? nameOf(segment) : '', point: { x: left, y: bottom } });
      },
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
        requestAnimationFrame(() => reveal(segmentId));
      },
      onDelete(id) {
        const rows = rowsOf(editor.state.getState().document.segments);
        const at = rows.findIndex((row) => row.id === id);
        const near = rows[at + 1] ?? rows[at - 1];
        run({ editor, ports }, deleteSegment({ segmentId: id }));
        if (near) requestAnimationFrame(() => reveal(near.id));
      },
    };
  }, [editor, ports, onDetails, openMenu, reveal]);
}
