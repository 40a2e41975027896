// Which views of a document leave as pictures of their own.
import type { Problem } from '../../base/result';
import { type AnyDocument, isGrid } from '../../document/document';
import type { PictureView } from '../../scene/sceneOf';
import type { ExportChoices } from './choices';
import { defaultName } from './fileName';
import { formatOf } from './formats';

const views: Partial<Record<AnyDocument['kind'], readonly PictureView[]>> = {
  persona: ['sheet', 'relations'],
  segmentation: ['axes', 'tree'],
};

/** Empty where a document has one picture only. */
export function viewsOf({ kind }: AnyDocument): readonly PictureView[] {
  return views[kind] ?? [];
}

/** Why a picture of the view would be empty. */
export function emptiness(document: AnyDocument, view: PictureView | null): Problem | null {
  if (document.kind === 'persona' && view === 'relations' && isEmpty(document.actors ?? {})) {
    return {
      code: 'empty-view',
      message: 'Nobody is around this persona yet.',
      hint: 'Add somebody under Relations, or choose the sheet.',
    };
  }
  if (document.kind === 'segmentation' && view === 'tree' && isEmpty(document.segments)) {
    return {
      code: 'empty-view',
      message: 'There are no segments yet.',
      hint: 'Add the first one under Tree, or choose the axes.',
    };
  }
  return null;
}

/** What the file is called unless somebody calls it otherwise; the first view and report go by the title alone. */
export function nameOfExport(
  document: AnyDocument,
  { format, view, report }: Pick<ExportChoices, 'format' | 'view' | 'report'>,
  today: string,
): string {
  const { isPicture = false, isReport = false } = formatOf(document, format) ?? {};
  const isFirst = view === viewsOf(document)[0];
  const part = isPicture && !isFirst ? view : null;
  const isOther = isReport && isGrid(document) && report !== 'journey';
  return defaultName(document.title, today, isOther ? report : part);
}

function isEmpty(table: object): boolean {
  return Object.keys(table).length === 0;
}
