// The persona among the people and systems around it, on a free canvas.
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Ports } from '../../actions/ports';
import { FreeCanvas } from '../../canvas/free/FreeCanvas';
import type { FreeActions, MenuUi, Target } from '../../canvas/free/model';
import { editActor } from '../../commands/persona/editActor';
import { unpinActors } from '../../commands/persona/unpinActors';
import type { PersonaDocument } from '../../document/persona';
import { selfId } from '../../layout/freeRelations';
import type { Editor } from '../../store/editor';
import { useEditorState } from '../../store/react';
import { Button } from '../../ui/Button';
import { PickDialog } from '../editor/PickDialog';
import { useFocusBack } from '../free/useFocusBack';
import { usePersonaNames } from '../free/usePersonaNames';
import styles from './Relations.module.css';
import { relationsActions } from './relationsActions';
import { type RelationsDialog, relationsMenu } from './relationsMenu';
import { relationsView } from './relationsView';

type Props = { editor: Editor<PersonaDocument>; ports: Ports };

export function Relations({ editor, ports }: Props) {
  const document = useEditorState(editor, (state) => state.document);
  const isReadOnly = useEditorState(editor, ({ readOnly }) => readOnly !== null);
  const names = usePersonaNames(ports);
  const measurer = useSyncExternalStore(
    (changed) => ports.onMeasurer(changed),
    () => ports.measurer,
  );
  const view = useMemo(() => relationsView(document, names, measurer), [document, names, measurer]);
  const latest = useRef(view);
  latest.current = view;
  const [target, setTarget] = useState<Target | null>({ kind: 'node', id: selfId });
  const [dialog, setDialog] = useState<RelationsDialog | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useFocusBack(root, dialog !== null);
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
        remove: (gone) => void doing.remove(gone),
        add: (kind, id) => addFrom(ui, kind, id),
      }),
  };
  return (
    <div ref={root} className={styles.canvas}>
      <FreeCanvas
        label="Relations"
        view={view}
        actions={actions}
        target={target}
        onTarget={setTarget}
        mac={ports.mac}
        hint={
          view.nodes.length === 1 && !isReadOnly ? (
            <p className={styles.hint}>
              Who and what is around them? Press Tab, or the plus above, to add the first.
            </p>
          ) : null
        }
        tools={
          <Button
            size="s"
            variant="quiet"
            icon="network"
            disabledReason={
              pinned.length === 0 ? 'Everything lies where tidy layout puts it.' : undefined
            }
            onClick={() => void doing.run(unpinActors({ actorIds: pinned }))}
          >
            Tidy all
          </Button>
        }
      />
      {dialog?.kind === 'connect' && (
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
            setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog?.kind === 'link' && (
        <PickDialog
          title="Link to persona"
          prompt="Which persona of the library?"
          choices={[...names]
            .filter(([id]) => id !== document.id)
            .map(([id, label]) => ({ id, label, icon: 'user' as const }))}
          onPick={(documentId) => {
            const change = { documentId, kind: 'persona' as const };
            doing.run(editActor({ actorId: dialog.id, change }));
            setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}
