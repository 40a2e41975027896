// Which map this one continues or comes from, when the one it pointed at is missing.
import type { GridContext } from '../../actions/action';
import { run } from '../../actions/grid/run';
import { isBinned } from '../../actions/library/binned';
import { editDocument } from '../../commands/grid/editDocument';
import { kindIcons, kindNames } from '../documentWords';
import { PickDialog } from '../editor/PickDialog';

interface Props {
  context: GridContext;
  field: 'journeyId' | 'originId';
  onClose: () => void;
}

const none = 'none';

export function SourcePicker({ context, field, onClose }: Props) {
  const { document, ports } = context;
  // Only journeys are continued as blueprints; a to-be map comes from one of its own kind.
  const wanted = field === 'journeyId' ? 'journey' : document.kind;
  const maps = ports.library.documents
    .get()
    .filter((entry) => entry.kind === wanted && !isBinned(entry) && entry.id !== document.id);
  return (
    <PickDialog
      title={
        field === 'journeyId' ? 'Which journey does this continue?' : 'Where does this come from?'
      }
      prompt="Title of a map"
      choices={[
        ...maps.map(({ id, kind, title }) => ({
          id,
          label: title.trim() || 'Untitled',
          hint: kindNames[kind],
          icon: kindIcons[kind],
        })),
        { id: none, label: 'None', hint: 'It stands alone', icon: 'unlink' as const },
      ]}
      onClose={onClose}
      onPick={(id) => {
        run(context, editDocument({ change: { [field]: id === none ? null : id } }));
        onClose();
      }}
    />
  );
}
