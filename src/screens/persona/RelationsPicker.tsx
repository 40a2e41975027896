// What is picked by a few typed letters among the relations: the other end of an arrow, or the persona of an actor.
import type { Id } from '../../base/id';
import type { FreeView } from '../../canvas/free/model';
import { editActor } from '../../commands/persona/editActor';
import type { PersonaDocument } from '../../document/persona';
import { PickDialog } from '../editor/PickDialog';
import type { RelationsDoing } from './relationsActions';
import type { RelationsDialog } from './relationsMenu';

interface Props {
  dialog: RelationsDialog;
  document: PersonaDocument;
  view: FreeView;
  names: ReadonlyMap<Id, string>;
  doing: RelationsDoing;
  onClose(): void;
}

export function RelationsPicker({ dialog, document, view, names, doing, onClose }: Props) {
  if (dialog.kind === 'connect') {
    return (
      <PickDialog
        title="Connect to"
        prompt="Whom or what?"
        choices={view.nodes
          .filter(({ id }) => id !== dialog.id)
          .map(({ id, label, prompt, icon, note }) => ({
            id,
            label: label || prompt,
            icon,
            hint: note,
          }))}
        onPick={(to) => {
          doing.connect?.(dialog.id, to);
          onClose();
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <PickDialog
      title="Link to persona"
      prompt="Which persona of the library?"
      choices={[...names]
        .filter(([id]) => id !== document.id)
        .map(([id, label]) => ({ id, label, icon: 'user' as const }))}
      onPick={(documentId) => {
        const change = { documentId, kind: 'persona' as const };
        doing.run(editActor({ actorId: dialog.id, change }));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
