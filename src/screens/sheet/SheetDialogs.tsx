// The dialogs of a persona and of a segmentation map: each comes when it is needed, or soon after the sheet stands.
import { bringBackOpen } from '../../actions/compare/bringBack';
import { keepRestorePoint } from '../../actions/document/keepRestorePoint';
import type { DocumentSession } from '../../actions/document/openSession';
import type { Ports } from '../../actions/ports';
import type { AnyDocument } from '../../document/document';
import type { PictureView } from '../../scene/sceneOf';
import { afterLoad } from '../afterLoad';

const ExportDialog = afterLoad(() => import('../export/ExportDialog').then((m) => m.ExportDialog));
const SaveCopyDialog = afterLoad(() =>
  import('../export/SaveCopyDialog').then((m) => m.SaveCopyDialog),
);
const CompareDialog = afterLoad(() =>
  import('../compare/CompareDialog').then((m) => m.CompareDialog),
);
const RestorePointDialog = afterLoad(() =>
  import('../compare/RestorePointDialog').then((m) => m.RestorePointDialog),
);

export type SheetDialog = 'export' | 'copy' | 'compare' | 'restore-point';

interface Props<D extends AnyDocument> {
  dialog: SheetDialog;
  session: DocumentSession<D>;
  ports: Ports;
  document: D;
  /** The view on screen as a picture; null when it is none. */
  picture: PictureView | null;
  onClose: () => void;
}

export function SheetDialogs<D extends AnyDocument>(props: Props<D>) {
  const { dialog, session, ports, document, picture, onClose } = props;
  const { editor, opened, saving } = session;
  const shared = { ports, document, open: true, onClose };
  switch (dialog) {
    case 'export':
      return <ExportDialog {...shared} onScreen={picture} />;
    case 'copy':
      return <SaveCopyDialog {...shared} saved={saving.get().status !== 'failed'} />;
    case 'compare':
      return (
        <CompareDialog
          ports={ports}
          subject={{ id: document.id, kind: document.kind, open: document }}
          onClose={onClose}
          bringBack={(older, title) => bringBackOpen(editor, older, title)}
        />
      );
    case 'restore-point':
      return (
        <RestorePointDialog
          keep={(name) => keepRestorePoint(ports, { editor, opened }, name)}
          onClose={onClose}
        />
      );
  }
}

/** So that what is typed right after a chord finds its dialog. */
export function preloadDialogs(): void {
  for (const part of [ExportDialog, SaveCopyDialog]) part.preload();
}
