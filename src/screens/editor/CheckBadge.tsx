// How many findings the map has, and the way to them.

import { checkOf, openRemarks } from '../../actions/grid/checking';
import { countOf } from '../../base/countOf';
import type { Editor } from '../../store/editor';
import { useEditorState } from '../../store/react';
import { Button, IconButton } from '../../ui/Button';
import { Tooltip } from '../../ui/Tooltip';
import { useObservable } from '../useObservable';
import styles from './CheckBadge.module.css';

interface Props {
  editor: Editor;
  shown: boolean;
  onClick: () => void;
}

export function CheckBadge({ editor, shown, onClick }: Props) {
  const { remarks } = useObservable(checkOf(editor));
  const dismissed = useEditorState(editor, ({ document }) => document.dismissed);
  const open = openRemarks(remarks ?? [], { dismissed });
  const problems = open.filter(({ severity }) => severity === 'problem').length;
  const hints = open.length - problems;
  if (open.length === 0) {
    const label = remarks === null ? 'Check the map' : 'No findings';
    return <IconButton icon="list-checks" label={label} pressed={shown} onClick={onClick} />;
  }
  return (
    <Tooltip label={`${countOf(problems, 'problem')}, ${countOf(hints, 'hint')}`} shortcut="F8">
      <Button variant="quiet" icon="list-checks" pressed={shown} onClick={onClick}>
        <span className={styles.counts}>
          <span className="visuallyHidden">Check: </span>
          {problems > 0 ? (
            <Count className={styles.problems} count={problems} noun="problem" />
          ) : null}
          {hints > 0 ? <Count count={hints} noun="hint" /> : null}
        </span>
      </Button>
    </Tooltip>
  );
}

/** The figure for the eye, its noun for the ear. */
function Count({ count, noun, className }: { count: number; noun: string; className?: string }) {
  return (
    <>
      <span className={className}>{count}</span>
      <span className="visuallyHidden">{countOf(count, noun).replace(String(count), '')} </span>
    </>
  );
}
