// What is durable, in a word. "Saved" goes with the first key; "Saving…" comes only when it takes a while.
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Observable, SaveState } from '../../actions/ports';
import { Icon } from '../../ui/Icon';
import styles from './SaveLabel.module.css';

const patience = 300;

export function SaveLabel({ saving }: { saving: Observable<SaveState> }) {
  const state = useSyncExternalStore(saving.subscribe, saving.get);
  const slow = useSlow(state.status === 'saving');
  return (
    <span
      className={styles.label}
      data-save-state={state.status}
      title={state.problem?.message ?? savedAt(state)}
    >
      {state.status === 'failed' ? (
        <>
          <Icon name="circle-alert" />
          Not saved
        </>
      ) : state.status === 'saved' ? (
        <>
          <Icon name="check" />
          Saved
        </>
      ) : slow ? (
        'Saving…'
      ) : null}
    </span>
  );
}

function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return slow && waiting;
}

/** Made once: making one takes longer than everything else a key press does here. */
const clock = new Intl.DateTimeFormat([], { hour: '2-digit', minute: '2-digit' });

function savedAt({ lastSavedAt }: SaveState): string {
  if (lastSavedAt === undefined) return 'Saved on this device';
  return `Saved on this device · ${clock.format(lastSavedAt)}`;
}
