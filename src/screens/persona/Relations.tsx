// The persona among the people and systems around it, on a free canvas.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Ports } from '../../actions/ports';
import type { FreeActions, MenuUi, Target } from '../../canvas/free/model';
import { unpinActors } from '../../commands/persona/unpinActors';
import type { PersonaDocument } from '../../document/persona';
import { selfId } from '../../layout/freeRelations';
import { relationsView } from '../../scene/relationsView';
import type { Editor } from '../../store/editor';
import { useEditorState } from '../../store/react';
import { FreeGraph } from '../free/FreeGraph';
import { useKnownPersonas } from '../useKnownPersonas';
import { useMeasurer } from '../useMeasurer';
import { RelationsPicker } from './RelationsPicker';
import { relationsActions } from './relationsActions';
import { type RelationsDialog, relationsMenu } from './relationsMenu';

type Props = {
  editor: Editor<PersonaDocument>;
  ports: Ports;
  /** What somebody came for: chosen again with each new object. */
  aim: Target | null;
};

export function Relations({ editor, ports, aim }: Props) {
  const document = useEditorState(editor, (state) => state.document);
  const isReadOnly = useEditorState(editor, ({ readOnly }) => readOnly !== null);
  const personas = useKnownPersonas(ports);
  const measurer = useMeasurer(ports);
  const view = useMemo(
    () => relationsView(document, personas, measurer),
    [document, personas, measurer],
  );
  const latest = useRef(view);
  latest.current = view;
  const [target, setTarget] = useState<Target | null>(aim ?? { kind: 'node', id: selfId });
  useEffect(() => {
    if (aim) setTarget(aim);
  }, [aim]);
  const [dialog, setDialog] = useState<RelationsDialog | null>(null);
  const doing = useMemo(
    () => relationsActions(editor, ports, () => latest.current),
    [editor, ports],
  );
  const pinned = Object.entries(document.actors ?? {}).flatMap(([id, { x }]) =>
    x === undefined ? [] : id,
  );

  function addFrom(ui: MenuUi, kind: 'addChild' | 'addSibling', of: string) {
    const id = doing[kind](of);
    if (id !== null) ui.edit({ kind: 'node', id }, true);
  }
  const actions: FreeActions = {
    ...doing,
    askConnect: (id) => setDialog({ kind: 'connect', id }),
    menu: (of, ui) =>
      relationsMenu(of, {
        document,
        view,
        doing,
        ports,
        ui,
        openDialog: setDialog,
        add: (kind, id) => addFrom(ui, kind, id),
      }),
  };
  return (
    <FreeGraph
      label="Relations"
      view={view}
      actions={actions}
      target={target}
      onTarget={setTarget}
      mac={ports.mac}
      invitation={
        isReadOnly
          ? null
          : 'Who and what is around them? Press Tab, or the plus above, to add the first.'
      }
      pinned={pinned}
      onTidyAll={() => void doing.run(unpinActors({ actorIds: pinned }))}
      dialog={
        dialog && (
          <RelationsPicker
            dialog={dialog}
            document={document}
            view={view}
            personas={personas}
            doing={doing}
            onClose={() => setDialog(null)}
          />
        )
      }
    />
  );
}
