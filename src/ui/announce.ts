// The one voice that tells screen readers what has just happened. Anything may speak; LiveRegion
// says it. At most one message per action, or the earlier one is cut off.

type Listener = (text: string) => void;

const listeners = new Set<Listener>();

export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
