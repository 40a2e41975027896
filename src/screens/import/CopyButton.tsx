import { useState } from 'react';
import { Button } from '../../ui/Button';

type State = 'ready' | 'done' | 'refused';

const words: Record<Exclude<State, 'ready'>, string> = {
  done: 'Copied',
  refused: 'Copying refused',
};

/** Copies a text and says so in its own place. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<State>('ready');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('done'),
      () => setState('refused'),
    );
  return (
    <span aria-live="polite">
      <Button
        size="s"
        variant="quiet"
        icon={state === 'done' ? 'check' : 'copy'}
        onClick={() => void copy()}
      >
        {state === 'ready' ? label : words[state]}
      </Button>
    </span>
  );
}
