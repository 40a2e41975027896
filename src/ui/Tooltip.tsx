import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { shortcutText } from './shortcut';
import styles from './Tooltip.module.css';

type Props = {
  label: string;
  shortcut?: string | undefined;
  /** A second line, for example why the control cannot be used now. */
  note?: string | undefined;
  side?: 'top' | 'right' | 'bottom' | 'left';
  /** One focusable element that accepts a ref and the props of a trigger. */
  children: ReactElement;
};

export function Tooltip({ label, shortcut, note, side = 'bottom', children }: Props) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} side={side} sideOffset={6}>
          <Base.Popup className={styles.popup}>
            <span className={styles.line}>
              {label}
              {shortcut && <span className={styles.shortcut}>{shortcutText(shortcut)}</span>}
            </span>
            {note && <span className={styles.note}>{note}</span>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
