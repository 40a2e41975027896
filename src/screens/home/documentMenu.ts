import { downloadDocuments } from '../../actions/library/downloadDocuments';
import { duplicateDocument } from '../../actions/library/duplicateDocument';
import type { LibraryEntry, Ports } from '../../actions/ports';
import type { MenuEntry } from '../../ui/menuEntry';

/** The same entries behind ⋯ and the right mouse button. */
export function documentMenu(
  ports: Ports,
  entry: LibraryEntry,
  {
    onRename,
    onCompare,
    onDelete,
  }: { onRename: () => void; onCompare: () => void; onDelete: () => void },
): MenuEntry[] {
  return [
    {
      label: 'Open',
      icon: 'folder-open',
      shortcut: 'Enter',
      onSelect: () => ports.go.document(entry.id),
    },
    { kind: 'separator' },
    { label: 'Rename', icon: 'pencil', shortcut: 'F2', onSelect: onRename },
    { label: 'Duplicate', icon: 'copy', onSelect: () => void duplicateDocument(ports, entry) },
    { label: 'Compare with…', icon: 'git-compare-arrows', onSelect: onCompare },
    {
      label: 'Download JSON',
      icon: 'download',
      onSelect: () => void downloadDocuments(ports, [entry]),
    },
    { kind: 'separator' },
    {
      label: 'Move to bin',
      icon: 'trash-2',
      shortcut: 'Delete',
      danger: true,
      onSelect: onDelete,
    },
  ];
}
