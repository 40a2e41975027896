// Which journey a blueprint continues, when the one it pointed at is missing.
import type { GridContext } from '../../actions/action';
import { run } from '../../actions/grid/run';
import { editDocument } from '../../commands/grid/editDocument';
import { PickDialog } from '../editor/PickDialog';

interface Props {
  context: GridContext;
  onClose: () => void;
}

const none = 'none';

export function JourneyPicker({ context, onClose }: Props) {
  const { document, ports } = context;
  const journeys = ports.library.documents
    .get()
    .filter(
      ({ id, kind, deletedAt }) =>
        kind === 'journey' && deletedAt === undefined && id !== document.id,
    );
  return (
    <PickDialog
      title="Which journey does this continue?"
      prompt="Title of a journey"
      choices={[
        ...journeys.map(({ id, title }) => ({
          id,
          label: title.trim() || 'Untitled',
          icon: 'map' as const,
        })),
        { id: none, label: 'No journey', hint: 'It stands alone', icon: 'unlink' as const },
      ]}
      onClose={onClose}
      onPick={(id) => {
        run(context, editDocument({ change: { journeyId: id === none ? null : id } }));
        onClose();
      }}
    />
  );
}
