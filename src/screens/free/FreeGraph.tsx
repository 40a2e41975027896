// A free canvas on its screen: what invites to begin, the way back to a tidy layout, and dialogs that give the keyboard
// back to it.
import { type ReactNode, useRef } from 'react';
import { FreeCanvas, type FreeCanvasProps } from '../../canvas/free/FreeCanvas';
import { Button } from '../../ui/Button';
import styles from './FreeGraph.module.css';
import { useFocusBack } from './useFocusBack';

type Props = Omit<FreeCanvasProps, 'hint' | 'tools'> & {
  /** Shown while there is nothing but the root. */
  invitation: string | null;
  /** Nodes that somebody put where they are. */
  pinned: readonly string[];
  onTidyAll: () => void;
  /** Null while none is open. */
  dialog: ReactNode;
};

export function FreeGraph({ invitation, pinned, onTidyAll, dialog, ...canvas }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useFocusBack(root, dialog !== null);
  const isBare = canvas.view.nodes.length === 1;
  return (
    <div ref={root} className={styles.canvas}>
      <FreeCanvas
        {...canvas}
        hint={isBare && invitation !== null ? <p className={styles.hint}>{invitation}</p> : null}
        tools={
          <Button
            size="s"
            variant="quiet"
            icon="network"
            disabledReason={
              pinned.length === 0 ? 'Everything lies where tidy layout puts it.' : undefined
            }
            onClick={onTidyAll}
          >
            Tidy all
          </Button>
        }
      />
      {dialog}
    </div>
  );
}
