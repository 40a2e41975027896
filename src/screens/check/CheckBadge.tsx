import type { Checkable } from '../../actions/check/checkable';
import { checkOf, openRemarks } from '../../actions/check/checking';
import type { AnyDocument } from '../../document/document';
import { useEditorState } from '../../store/react';
import { useObservable } from '../useObservable';
import { FindingCounts } from './FindingCounts';

interface Props<D extends AnyDocument> {
  check: Checkable<D>;
  shown: boolean;
  onClick: () => void;
}

/** How many findings the open document has, and the way to them. */
export function CheckBadge<D extends AnyDocument>({ check, shown, onClick }: Props<D>) {
  const { remarks } = useObservable(checkOf(check.editor));
  const dismissed = useEditorState(check.editor, ({ document }) => document.dismissed);
  return (
    <FindingCounts
      open={remarks && openRemarks(remarks, { dismissed })}
      label={`Check the ${check.noun}`}
      shown={shown}
      onClick={onClick}
    />
  );
}
