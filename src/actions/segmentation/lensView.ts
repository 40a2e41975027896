// How a segmentation map was looked at last: its lens and its columns. Kept beside the documents, never in them.
import * as z from 'zod';
import type { Ports } from '../ports';

export const lenses = ['axes', 'tree', 'table'] as const;
export type Lens = (typeof lenses)[number];

const lensView = z.object({
  lens: z.enum(lenses),
  /** Columns somebody switched on or off. */
  columns: z.record(z.string(), z.boolean()),
});

export type LensView = z.infer<typeof lensView>;

export async function loadLensView(ports: Ports, documentId: string): Promise<LensView> {
  const read = lensView.safeParse(await ports.library.meta.get(`view:${documentId}`));
  return read.success ? read.data : { lens: 'axes', columns: {} };
}

/** Losing it costs a click, so nobody is told when it fails. */
export function saveLensView(ports: Ports, documentId: string, view: LensView): void {
  void ports.library.meta.set(`view:${documentId}`, view);
}
