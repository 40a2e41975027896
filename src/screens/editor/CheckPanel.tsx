// What the linter found, by weight and rule: where it is, why it matters, and what would settle it.
import { useEffect, useRef, useState } from 'react';
import type { GridContext } from '../../actions/action';
import { checkOf, openRemarks, type Remark } from '../../actions/grid/checking';
import { dismissFindings, restoreDismissed } from '../../actions/grid/settleFindings';
import { useEditorState } from '../../store/react';
import { Button, IconButton } from '../../ui/Button';
import { useObservable } from '../useObservable';
import styles from './CheckPanel.module.css';
import { FindingRow } from './FindingRow';
import inspector from './Inspector.module.css';

interface Props {
  context: GridContext;
  onClose: () => void;
}

export function CheckPanel({ context, onClose }: Props) {
  const { editor, ports } = context;
  const { remarks } = useObservable(checkOf(editor));
  const dismissals = useEditorState(editor, ({ document }) => document.dismissed);
  const [showsDismissed, setShowsDismissed] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const open = openRemarks(remarks ?? [], { dismissed: dismissals });
  const dismissed = (remarks ?? []).filter((remark) => !open.includes(remark));
  useKeyboardStays(panel);
  useEscape(panel, ports.focusGrid);
  return (
    <aside ref={panel} className={inspector.panel} aria-label="Check">
      <header className={inspector.head}>
        <h2>Check</h2>
        <IconButton size="s" icon="x" label="Close check" onClick={onClose} />
      </header>
      <div className={inspector.body}>
        {remarks === null ? <p>Looking at the map…</p> : null}
        {remarks !== null && open.length === 0 ? (
          <p>No findings. The map is looked at again after every change.</p>
        ) : null}
        <Findings context={context} title="Problems" remarks={ofWeight(open, 'problem')} />
        <Findings context={context} title="Hints" remarks={ofWeight(open, 'hint')} />
        {dismissed.length > 0 ? (
          <div className={styles.dismissed}>
            <span>{dismissed.length} dismissed</span>
            <Button
              size="s"
              variant="quiet"
              aria-expanded={showsDismissed}
              onClick={() => setShowsDismissed(!showsDismissed)}
            >
              {showsDismissed ? 'Hide' : 'Show'}
            </Button>
            {dismissed.length > 1 && showsDismissed ? (
              <Button
                size="s"
                variant="quiet"
                onClick={() => restoreDismissed(context, keysOf(dismissed))}
              >
                Bring all back
              </Button>
            ) : null}
          </div>
        ) : null}
        {showsDismissed ? (
          <ul className={styles.rows}>
            {dismissed.map((remark) => (
              <FindingRow key={remark.key} context={context} remark={remark} dismissed />
            ))}
          </ul>
        ) : null}
      </div>
    </aside>
  );
}

interface FindingsProps {
  context: GridContext;
  title: string;
  remarks: Remark[];
}

function Findings({ context, title, remarks }: FindingsProps) {
  if (remarks.length === 0) return null;
  return (
    <section className={styles.weight}>
      <h3>
        {title} <span className={styles.count}>{remarks.length}</span>
      </h3>
      {byRule(remarks).map(([first, ...rest]) => (
        <div key={first.rule} className={styles.rule}>
          <h4>{first.title}</h4>
          <p className={styles.why}>{first.why}</p>
          <ul className={styles.rows}>
            {[first, ...rest].map((remark) => (
              <FindingRow key={remark.key} context={context} remark={remark} />
            ))}
          </ul>
          {rest.length > 0 ? (
            <Button
              size="s"
              variant="quiet"
              aria-label={`Dismiss all of this kind: ${first.title}`}
              onClick={() => dismissFindings(context, keysOf([first, ...rest]))}
            >
              Dismiss all of this kind
            </Button>
          ) : null}
        </div>
      ))}
    </section>
  );
}

function byRule(remarks: Remark[]): [Remark, ...Remark[]][] {
  const groups = new Map<string, [Remark, ...Remark[]]>();
  for (const remark of remarks) {
    const group = groups.get(remark.rule);
    if (group) group.push(remark);
    else groups.set(remark.rule, [remark]);
  }
  return [...groups.values()].sort(([a], [b]) => (a.title < b.title ? -1 : 1));
}

function ofWeight(remarks: Remark[], severity: Remark['severity']): Remark[] {
  return remarks.filter((remark) => remark.severity === severity);
}

function keysOf(remarks: Remark[]): string[] {
  return remarks.map(({ key }) => key);
}

/** The button one pressed goes with its finding: the keyboard stays with the finding that took its place. */
function useKeyboardStays(panel: { current: HTMLElement | null }): void {
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

function useEscape(panel: { current: HTMLElement | null }, leave: () => void): void {
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
