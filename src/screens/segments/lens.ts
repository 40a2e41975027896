// What the lenses on a segmentation map share: the same segments, the same chosen one, the same way to change them.
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { addSegment } from '../../commands/segmentation/addSegment';
import { editSegment } from '../../commands/segmentation/editSegment';
import type { SegmentFields } from '../../commands/segmentation/segmentFields';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import type { Editor } from '../../store/editor';

export interface LensProps {
  editor: Editor<SegmentationDocument>;
  ports: Ports;
  isReadOnly: boolean;
  chosen: Id | null;
  onChoose: (id: Id | null) => void;
  /** Opens the details; `focus` takes the keyboard there too. */
  onDetails: (id: Id, focus: boolean) => void;
}

export function nameOf({ name }: Segment): string {
  return name.trim() || 'Unnamed';
}

/** Typed into a field of a segment; into one that is not there yet, it begins with the first letter. */
export function typeInto(
  editor: Editor<SegmentationDocument>,
  id: Id,
  field: string,
  change: SegmentFields,
): void {
  const isThere = Object.hasOwn(editor.state.getState().document.segments, id);
  const command = isThere
    ? editSegment({ segmentId: id, change })
    : addSegment({ id, name: change.name ?? '', before: null, fields: change });
  editor.dispatch(command, { group: `${field} ${id}`, typing: true });
}

export function run(
  { editor, ports }: Pick<LensProps, 'editor' | 'ports'>,
  command: Parameters<Editor<SegmentationDocument>['dispatch']>[0],
): boolean {
  const done = editor.dispatch(command);
  if (!done.ok) ports.toast({ tone: 'warn', message: done.problem.message });
  return done.ok;
}
