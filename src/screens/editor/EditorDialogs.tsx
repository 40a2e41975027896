// The dialogs of the map editor, in a chunk of their own.
import type { GridContext } from '../../actions/action';
import type { EditorDialog } from './EditorScreen';
import { MapDetailsDialog } from './MapDetailsDialog';
import { ConnectDialog, MoveToDialog, NewLaneDialog } from './PickDialogs';
import { ShortcutsDialog } from './ShortcutsDialog';

interface Props {
  dialog: EditorDialog;
  context: GridContext;
  onClose: () => void;
}

export function EditorDialogs({ dialog, context, onClose }: Props) {
  switch (dialog) {
    case 'connect':
      return <ConnectDialog context={context} onClose={onClose} />;
    case 'move-to':
      return <MoveToDialog context={context} onClose={onClose} />;
    case 'new-lane':
      return <NewLaneDialog context={context} onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'map-details':
      return <MapDetailsDialog context={context} onClose={onClose} />;
    case 'export':
    case 'save-copy':
    case 'import':
      return null;
  }
}
