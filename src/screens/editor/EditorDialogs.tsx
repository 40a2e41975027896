// The dialogs of the map editor, in a chunk of their own.
import type { GridContext } from '../../actions/action';
import { bringBackOpen } from '../../actions/compare/bringBack';
import { keepRestorePoint } from '../../actions/document/keepRestorePoint';
import type { EditorDialog, OpenedDocument } from '../../actions/ports';
import { afterLoad } from '../afterLoad';
import { ExportDialog } from '../export/ExportDialog';
import { SaveCopyDialog } from '../export/SaveCopyDialog';
import { SourcePicker } from '../references/SourcePicker';
import { CrossLineDialog } from './CrossLineDialog';
import { FindDialog, PaletteDialog } from './FindDialogs';
import { MapDetailsDialog } from './MapDetailsDialog';
import { ConnectDialog, LinkJourneyDialog, MoveToDialog, NewLaneDialog } from './PickDialogs';
import { ShortcutsDialog } from './ShortcutsDialog';
import { TagDialog, TypeDialog, WhoDialog } from './SigilDialogs';

const CompareDialog = afterLoad(() =>
  import('../compare/CompareDialog').then((m) => m.CompareDialog),
);

const RestorePointDialog = afterLoad(() =>
  import('../compare/RestorePointDialog').then((m) => m.RestorePointDialog),
);

interface Props {
  dialog: EditorDialog;
  context: GridContext;
  opened: OpenedDocument;
  /** False while saving fails: then a downloaded copy is the only one. */
  saved: boolean;
  onClose: () => void;
}

export function EditorDialogs({ dialog, context, opened, saved, onClose }: Props) {
  if (typeof dialog === 'object') {
    return <CrossLineDialog context={context} question={dialog} onClose={onClose} />;
  }
  switch (dialog) {
    case 'connect':
      return <ConnectDialog context={context} onClose={onClose} />;
    case 'move-to':
      return <MoveToDialog context={context} onClose={onClose} />;
    case 'link-journey':
      return <LinkJourneyDialog context={context} onClose={onClose} />;
    case 'new-lane':
      return <NewLaneDialog context={context} onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'find':
      return <FindDialog context={context} onClose={onClose} />;
    case 'palette':
      return <PaletteDialog context={context} onClose={onClose} />;
    case 'type':
      return <TypeDialog context={context} onClose={onClose} />;
    case 'tag':
      return <TagDialog context={context} onClose={onClose} />;
    case 'who':
      return <WhoDialog context={context} onClose={onClose} />;
    case 'import':
    case 'check':
    case 'personas':
      return null;
    case 'pick-journey':
      return <SourcePicker context={context} field="journeyId" onClose={onClose} />;
    case 'pick-origin':
      return <SourcePicker context={context} field="originId" onClose={onClose} />;
    case 'map-details':
      return <MapDetailsDialog context={context} onClose={onClose} />;
    case 'compare': {
      const { id, kind } = context.document;
      const subject = { id, kind, open: context.document };
      return (
        <CompareDialog
          ports={context.ports}
          subject={subject}
          onClose={onClose}
          bringBack={(older, title) => bringBackOpen(context.editor, older, title)}
        />
      );
    }
    case 'restore-point':
      return (
        <RestorePointDialog
          keep={(name) => keepRestorePoint(context.ports, { editor: context.editor, opened }, name)}
          onClose={onClose}
        />
      );
    case 'export':
      return (
        <ExportDialog open ports={context.ports} document={context.document} onClose={onClose} />
      );
    case 'save-copy':
      return (
        <SaveCopyDialog
          open
          ports={context.ports}
          document={context.document}
          saved={saved}
          onClose={onClose}
        />
      );
  }
}
