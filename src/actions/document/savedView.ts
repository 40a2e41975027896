// Where a map was looked at last: camera, cursor and chosen persona. Kept beside the documents, never in them.
import * as z from 'zod';
import type { Cursor } from '../../store/session';
import type { Ports } from '../ports';

const id = z.string();
const savedView = z.object({
  viewport: z.object({ x: z.number(), y: z.number(), zoom: z.number().min(0.01).max(10) }),
  cursor: z
    .union([
      z.object({ kind: z.literal('cell'), stepId: id, laneId: id, cardId: id.nullable() }),
      z.object({ kind: z.literal('stage'), stageId: id }),
      z.object({ kind: z.literal('step'), stepId: id }),
      z.object({ kind: z.literal('lane'), laneId: id }),
    ])
    .nullable(),
  activePersonaId: id.nullable(),
});

export type SavedView = Omit<z.infer<typeof savedView>, 'cursor'> & { cursor: Cursor | null };

/** Null when there is none, or none that makes sense. */
export async function loadView(ports: Ports, documentId: string): Promise<SavedView | null> {
  const read = savedView.safeParse(await ports.library.meta.get(`view:${documentId}`));
  return read.success ? read.data : null;
}

/** Losing it costs a scroll, so nobody is told when it fails. */
export function saveView(ports: Ports, documentId: string, view: SavedView): void {
  void ports.library.meta.set(`view:${documentId}`, view);
}
