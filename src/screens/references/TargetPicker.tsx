// Which journey or blueprint a card leads to.
import type { RefObject } from 'react';
import type { GridContext } from '../../actions/action';
import { possibleTargets } from '../../actions/references/cardTarget';
import type { Id } from '../../base/id';
import { factsOf, kindIcons, kindNames } from '../documentWords';
import { PickDialog } from '../editor/PickDialog';

interface Props {
  context: GridContext;
  finalFocus?: RefObject<HTMLElement | null>;
  onPick: (documentId: Id) => void;
  onClose: () => void;
}

export function TargetPicker({ context, ...rest }: Props) {
  const choices = possibleTargets(context).map((entry) => ({
    id: entry.id,
    label: entry.title.trim() || 'Untitled',
    hint: [kindNames[entry.kind], ...factsOf(entry)].join(' · '),
    icon: kindIcons[entry.kind],
  }));
  return (
    <PickDialog
      title="Which journey does this lead to?"
      prompt="Title of a journey or a blueprint"
      nothing="There is no other journey or blueprint yet. Make one among all documents first."
      choices={choices}
      {...rest}
    />
  );
}
