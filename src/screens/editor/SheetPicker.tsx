// The library's persona sheets to pick from: for a persona that is on the map, or for a new one.
import type { GridContext } from '../../actions/action';
import { addFromSheet, freeSheets, linkSheet } from '../../actions/references/personaSheet';
import { PickDialog } from './PickDialog';

interface Props {
  context: GridContext;
  /** Null adds a persona. */
  personaId: string | null;
  onClose: () => void;
}

export function SheetPicker({ context, personaId, onClose }: Props) {
  const name = personaId === null ? '' : (context.document.personas[personaId]?.name ?? '');
  const choices = freeSheets(context).map(({ id, title, summary }) => ({
    id,
    label: title.trim() || 'Untitled persona',
    hint: summary.text.split('\n')[1] ?? '',
    icon: 'user' as const,
  }));
  return (
    <PickDialog
      title={personaId === null ? 'Add a persona from its sheet' : `Link ${name || 'persona'} to`}
      prompt="Name of a persona sheet"
      choices={choices}
      finalFocus={false}
      onClose={onClose}
      onPick={(sheetId) => {
        onClose();
        void (personaId === null
          ? addFromSheet(context, sheetId)
          : linkSheet(context, personaId, sheetId));
      }}
    />
  );
}
