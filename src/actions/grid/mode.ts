// Which keys mean what now, read from the session.
import type { GridDocument } from '../../document/grid';
import { isEmotionRole } from '../../document/vocabulary';
import type { Session } from '../../store/session';
import type { Mode } from '../action';

export function modeOf(document: GridDocument, session: Session): Mode {
  const { editing, cursor } = session;
  if (editing) {
    if (editing.kind === 'card' || editing.kind === 'new-card') return 'edit-card';
    if (editing.kind === 'link') return 'edit-label';
    return editing.kind === 'note' ? 'edit-note' : 'edit-title';
  }
  if (cursor === null || cursor.kind === 'link') return 'link';
  if (cursor.kind !== 'cell') return 'title';
  const lane = document.lanes[cursor.laneId];
  return lane && isEmotionRole(lane.role) ? 'emotion' : 'cell';
}
