// What the linter found in the open document, by weight and rule: where it is, why it matters, what would settle it.
import { useRef } from 'react';
import type { Checkable } from '../../actions/check/checkable';
import { checkOf, openRemarks, type Remark } from '../../actions/check/checking';
import { dismissFindings } from '../../actions/check/dismissFindings';
import { goToFinding } from '../../actions/check/walkFindings';
import type { AnyDocument } from '../../document/document';
import { useEditorState } from '../../store/react';
import { useObservable } from '../useObservable';
import { CheckFrame } from './CheckFrame';
import { FindingList } from './FindingList';
import { FindingRow, type Way } from './FindingRow';

interface Props<D extends AnyDocument> {
  check: Checkable<D>;
  onLeave: () => void;
  onClose: () => void;
}

export function CheckPanel<D extends AnyDocument>({ check, onLeave, onClose }: Props<D>) {
  const { editor, noun } = check;
  const { remarks, current } = useObservable(checkOf(editor));
  const dismissals = useEditorState(editor, ({ document }) => document.dismissed);
  const readOnly = useEditorState(editor, (state) => state.readOnly) ?? undefined;
  const panel = useRef<HTMLElement>(null);
  const open = openRemarks(remarks ?? [], { dismissed: dismissals });
  const dismissed = (remarks ?? []).filter((remark) => !open.includes(remark));
  const dismiss = (of: readonly Remark[], away: boolean) =>
    dismissFindings(
      check,
      of.map(({ key }) => key),
      away,
    );
  const ways = (remark: Remark, isDismissed: boolean): Way[] => {
    const fix = isDismissed ? null : check.fixLabel(remark);
    return [
      check.hasPlace(remark) ? { label: 'Go to', run: () => goToFinding(check, remark) } : [],
      fix === null ? [] : { label: fix, run: () => check.fix(remark), disabledReason: readOnly },
      {
        label: isDismissed ? 'Bring back' : 'Dismiss',
        run: () => dismiss([remark], !isDismissed),
        isQuiet: true,
        disabledReason: readOnly,
      },
    ].flat();
  };
  return (
    <CheckFrame title="Check" panel={panel} onLeave={onLeave} onClose={onClose}>
      {remarks === null ? <p>Looking at the {noun}…</p> : null}
      {remarks !== null && open.length === 0 ? (
        <p>No findings. The {noun} is looked at again after every change.</p>
      ) : null}
      <FindingList
        open={open}
        dismissed={dismissed}
        onDismiss={dismiss}
        row={(remark, isDismissed) => (
          <FindingRow
            key={remark.key}
            id={`finding-${remark.key}`}
            message={remark.message}
            ways={ways(remark, isDismissed)}
            isCurrent={!isDismissed && current?.key === remark.key}
          />
        )}
      />
    </CheckFrame>
  );
}
