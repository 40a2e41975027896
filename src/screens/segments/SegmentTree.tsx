// Segments as a tree to structure: parts below their whole, and the personas that stand for them.
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { FreeCanvas } from '../../canvas/free/FreeCanvas';
import type { FreeActions, Target } from '../../canvas/free/model';
import { unpinInTree } from '../../commands/segmentation/unpinInTree';
import type { SegmentationDocument } from '../../document/segmentation';
import type { Editor } from '../../store/editor';
import { useEditorState } from '../../store/react';
import { Button } from '../../ui/Button';
import { useFocusBack } from '../free/useFocusBack';
import { usePersonaNames } from '../free/usePersonaNames';
import styles from './SegmentTree.module.css';
import { SegmentTreeDialog } from './SegmentTreeDialog';
import { treeActions } from './treeActions';
import { type TreeDialog, treeMenu } from './treeMenu';
import { leafOf, mapNode, treeView } from './treeView';

type Props = {
  editor: Editor<SegmentationDocument>;
  ports: Ports;
  isReadOnly: boolean;
  /** A segment; the map and personas cannot be chosen elsewhere. */
  chosen: Id | null;
  onChoose: (id: Id | null) => void;
};

export function SegmentTree({ editor, ports, isReadOnly, chosen, onChoose }: Props) {
  const document = useEditorState(editor, (state) => state.document);
  const names = usePersonaNames(ports);
  const measurer = useSyncExternalStore(
    (changed) => ports.onMeasurer(changed),
    () => ports.measurer,
  );
  const view = useMemo(() => treeView(document, names, measurer), [document, names, measurer]);
  const latest = useRef(view);
  latest.current = view;
  const root = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<Target | null>({ kind: 'node', id: chosen ?? mapNode });
  const [dialog, setDialog] = useState<TreeDialog | null>(null);
  useFocusBack(root, dialog !== null);
  const doing = useMemo(() => treeActions(editor, ports, () => latest.current), [editor, ports]);
  const pinned = Object.entries(document.segments).flatMap(([id, { treeX }]) =>
    treeX === undefined ? [] : id,
  );
  const actions: FreeActions = {
    ...doing,
    menu: ({ id }, ui) =>
      treeMenu(id, {
        document,
        view,
        doing,
        ports,
        ui,
        openDialog: setDialog,
        add(of) {
          const added = doing.addChild(of);
          if (added !== null) ui.edit({ kind: 'node', id: added }, true);
        },
      }),
  };
  return (
    <div ref={root} className={styles.canvas}>
      <FreeCanvas
        label="Tree of segments"
        view={view}
        actions={actions}
        target={target}
        onTarget={(next) => {
          setTarget(next);
          const isSegment = next !== null && next.id !== mapNode && leafOf(next.id) === null;
          onChoose(isSegment ? next.id : null);
        }}
        mac={ports.mac}
        hint={
          view.nodes.length === 1 && !isReadOnly ? (
            <p className={styles.hint}>
              How do the customers divide? Press Tab, or the plus above, to add the first segment.
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
            onClick={() => void doing.run(unpinInTree({ segmentIds: pinned }))}
          >
            Tidy all
          </Button>
        }
      />
      {dialog && (
        <SegmentTreeDialog
          dialog={dialog}
          document={document}
          names={names}
          doing={doing}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}
