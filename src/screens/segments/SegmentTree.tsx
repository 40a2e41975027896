// Segments as a tree to structure: parts below their whole, and the personas that stand for them.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import type { FreeActions, Target } from '../../canvas/free/model';
import { unpinInTree } from '../../commands/segmentation/unpinInTree';
import type { SegmentationDocument } from '../../document/segmentation';
import { leafOf, mapNode, treeView } from '../../scene/treeView';
import type { Editor } from '../../store/editor';
import { useEditorState } from '../../store/react';
import { FreeGraph } from '../free/FreeGraph';
import { useKnownPersonas } from '../useKnownPersonas';
import { useMeasurer } from '../useMeasurer';
import { SegmentTreeDialog } from './SegmentTreeDialog';
import { treeActions } from './treeActions';
import { type TreeDialog, treeMenu } from './treeMenu';

type Props = {
  editor: Editor<SegmentationDocument>;
  ports: Ports;
  isReadOnly: boolean;
  /** A segment; the map and personas cannot be chosen elsewhere. */
  chosen: Id | null;
  onChoose: (id: Id | null) => void;
  /** The segment somebody came for: chosen again with each new object. */
  aim: { id: Id } | null;
};

export function SegmentTree({ editor, ports, isReadOnly, chosen, onChoose, aim }: Props) {
  const document = useEditorState(editor, (state) => state.document);
  const personas = useKnownPersonas(ports);
  const measurer = useMeasurer(ports);
  const view = useMemo(
    () => treeView(document, personas, measurer),
    [document, personas, measurer],
  );
  const latest = useRef(view);
  latest.current = view;
  const [target, setTarget] = useState<Target | null>({ kind: 'node', id: chosen ?? mapNode });
  useEffect(() => {
    if (aim) setTarget({ kind: 'node', id: aim.id });
  }, [aim]);
  const [dialog, setDialog] = useState<TreeDialog | null>(null);
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
    <FreeGraph
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
      invitation={
        isReadOnly
          ? null
          : 'How do the customers divide? Press Tab, or the plus above, to add the first segment.'
      }
      pinned={pinned}
      onTidyAll={() => void doing.run(unpinInTree({ segmentIds: pinned }))}
      dialog={
        dialog && (
          <SegmentTreeDialog
            dialog={dialog}
            document={document}
            personas={personas}
            doing={doing}
            onClose={() => setDialog(null)}
          />
        )
      }
    />
  );
}
