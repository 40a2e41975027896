// One finding: what is wrong, and the ways out of it.
import { useEffect, useRef } from 'react';
import type { GridContext } from '../../actions/action';
import { goToFinding, placeOf } from '../../actions/grid/checkActions';
import { checkOf, type Remark } from '../../actions/grid/checking';
import {
  dismissFindings,
  fixFinding,
  fixLabel,
  restoreDismissed,
} from '../../actions/grid/settleFindings';
import { useEditorState } from '../../store/react';
import { Button } from '../../ui/Button';
import { useObservable } from '../useObservable';
import styles from './CheckPanel.module.css';

interface Props {
  context: GridContext;
  remark: Remark;
  dismissed?: boolean;
}

export function FindingRow({ context, remark, dismissed = false }: Props) {
  const { message, key } = remark;
  const readOnly = useEditorState(context.editor, (state) => state.readOnly) ?? undefined;
  const { current } = useObservable(checkOf(context.editor));
  const isCurrent = !dismissed && current?.key === key;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const fix = dismissed ? null : fixLabel(remark);
  return (
    <li ref={row} className={styles.row} aria-current={isCurrent || undefined}>
      <p className={styles.message}>{message}</p>
      <div className={styles.ways}>
        {placeOf(context.document, remark) ? (
          <Button
            size="s"
            aria-label={`Go to: ${message}`}
            onClick={() => goToFinding(context, remark)}
          >
            Go to
          </Button>
        ) : null}
        {fix === null ? null : (
          <Button
            size="s"
            aria-label={`${fix}: ${message}`}
            disabledReason={readOnly}
            onClick={() => fixFinding(context, remark)}
          >
            {fix}
          </Button>
        )}
        <Button
          size="s"
          variant="quiet"
          aria-label={`${dismissed ? 'Bring back' : 'Dismiss'}: ${message}`}
          disabledReason={readOnly}
          onClick={() => (dismissed ? restoreDismissed : dismissFindings)(context, [key])}
        >
          {dismissed ? 'Bring back' : 'Dismiss'}
        </Button>
      </div>
    </li>
  );
}
