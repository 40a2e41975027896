// What is picked by a few typed letters among the relations: the other end of an arrow, or the persona of an actor.

import { editActor } from '../../commands/persona/editActor';
import type { PersonaDocument } from '../../document/persona';
import type { FreeView, KnownPersonas } from '../../scene/freeView';
import { PickDialog } from '../editor/PickDialog';
import type { RelationsDoing } from './relationsActions';
import type { RelationsDialog } from './relationsMenu';

interface Props {
  dialog: RelationsDialog;
  document: PersonaDocument;
  view: FreeView;
  personas: KnownPersonas;
  doing: RelationsDoing;
  onClose(): void;
}

export function RelationsPicker({ dialog, document, view, personas, doing, onClose }: Props) {
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
      choices={[...personas]
        .filter(([id]) => id !== document.id)
        .map(([id, { name }]) => ({ id, label: name, icon: 'user' as const }))}
      onPick={(documentId) => {
        const change = { documentId, kind: 'persona' as const };
        doing.run(editActor({ actorId: dialog.id, change }));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
