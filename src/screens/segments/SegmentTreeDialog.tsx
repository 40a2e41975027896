// What is picked by a few typed letters in the tree: the segment that another one is a part of, or a persona for it.
import { inOrder } from '../../base/order';
import { editSegment } from '../../commands/segmentation/editSegment';
import { setParent } from '../../commands/segmentation/setParent';
import type { SegmentationDocument } from '../../document/segmentation';
import { withParts } from '../../document/segmentTree';
import type { KnownPersonas } from '../../scene/freeView';
import { mapNode } from '../../scene/treeView';
import { PickDialog } from '../editor/PickDialog';
import type { TreeDoing } from './treeActions';
import type { TreeDialog } from './treeMenu';

interface Props {
  dialog: TreeDialog;
  document: SegmentationDocument;
  personas: KnownPersonas;
  doing: TreeDoing;
  onClose(): void;
}

export function SegmentTreeDialog({ dialog, document, personas, doing, onClose }: Props) {
  const { id } = dialog;
  const { segments } = document;
  if (dialog.kind === 'persona') {
    const personaIds = segments[id]?.personaIds ?? [];
    return (
      <PickDialog
        title="Add persona"
        prompt="Which persona stands for this segment?"
        choices={[...personas]
          .filter(([personaId]) => !personaIds.includes(personaId))
          .map(([personaId, persona]) => ({
            id: personaId,
            label: persona.name,
            icon: 'user' as const,
          }))}
        onPick={(personaId) => {
          const change = { personaIds: [...personaIds, personaId] };
          doing.run(editSegment({ segmentId: id, change }));
          onClose();
        }}
        onClose={onClose}
      />
    );
  }
  const own = new Set(withParts(segments, id));
  return (
    <PickDialog
      title="Part of"
      prompt="Which segment is it a part of?"
      choices={[
        { id: mapNode, label: 'Nothing: at the top', icon: 'chart-pie' },
        ...inOrder(segments)
          .filter(([other]) => !own.has(other))
          .map(([other, { name }]) => ({
            id: other,
            label: name.trim() || 'Unnamed segment',
            icon: 'users' as const,
          })),
      ]}
      onPick={(parent) => {
        doing.run(setParent({ segmentId: id, parentId: parent === mapNode ? null : parent }));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
