// J and K go from change to change, wherever on the page each one stands.
import { type KeyboardEvent, type RefObject, useState } from 'react';

interface Stop {
  /** Of the change. */
  id: string;
  index: number;
  count: number;
}

export function useWalk(region: RefObject<HTMLElement | null>, onStop: (id: string) => void) {
  const [stop, setStop] = useState<Stop | null>(null);
  const items = () => [...(region.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
  const stand = (on: readonly HTMLElement[], item: HTMLElement | undefined) => {
    const id = item?.dataset.change;
    if (!item || id === undefined) return;
    setStop({ id, index: on.indexOf(item), count: on.length });
    return id;
  };
  /** `focus`: buttons keep the keyboard, keys take it along. */
  const walk = (by: 1 | -1, focus: boolean) => {
    const all = items();
    const now = all.findIndex((item) => item.dataset.change === stop?.id);
    const next = now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length;
    const item = all[next];
    const id = stand(all, item);
    if (!item || id === undefined) return;
    if (focus) item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    onStop(id);
  };
  return {
    stop,
    walk,
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element))
        return;
      const by = { j: 1, k: -1 }[event.key.toLowerCase()];
      // In a list of versions a letter looks for a title.
      if ((by !== 1 && by !== -1) || event.target.closest(typedInto)) return;
      event.preventDefault();
      walk(by, true);
    },
    onFocus({ target }: { target: EventTarget }) {
      const item = target instanceof Element ? target.closest<HTMLElement>('[data-change]') : null;
      if (item && item.dataset.change !== stop?.id) stand(items(), item);
    },
  };
}

const typedInto =
  'input:not([type=checkbox]),textarea,[role=combobox],[role=listbox],[role=option]';
