// The panel that findings stand in. The keyboard never falls out of it with a finding that goes.
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { IconButton } from '../../ui/Button';
import styles from '../SidePanel.module.css';

interface Props {
  title: string;
  panel: RefObject<HTMLElement | null>;
  /** Escape: back to where one was, with the panel left open. */
  onLeave: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function CheckFrame({ title, panel, onLeave, onClose, children }: Props) {
  useKeyboardStays(panel);
  useEscape(panel, onLeave);
  return (
    <aside ref={panel} id="check" className={styles.panel} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
        <IconButton size="s" icon="x" label="Close check" onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}

/** The button one pressed goes with its finding: the keyboard stays with the finding that took its place. */
function useKeyboardStays(panel: RefObject<HTMLElement | null>): void {
  const last = useRef<{ element: Element; row: number } | null>(null);
  useEffect(() => {
    const element = panel.current;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const row = target.closest('li');
      last.current = { element: target, row: row ? rowsOf(element).indexOf(row) : 0 };
    };
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) last.current = null;
    };
    element?.addEventListener('focusin', remember);
    element?.addEventListener('focusout', forget);
    return () => {
      element?.removeEventListener('focusin', remember);
      element?.removeEventListener('focusout', forget);
    };
  }, [panel]);
  useEffect(() => {
    if (!last.current || last.current.element.isConnected) return;
    const rows = rowsOf(panel.current);
    const row = rows[Math.min(last.current.row, rows.length - 1)] ?? panel.current;
    last.current = null;
    if (document.activeElement === document.body) row?.querySelector('button')?.focus();
  });
}

function rowsOf(panel: HTMLElement | null): HTMLElement[] {
  return [...(panel?.querySelectorAll('li') ?? [])];
}

function useEscape(panel: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const element = panel.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      leave();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [panel, leave]);
}
