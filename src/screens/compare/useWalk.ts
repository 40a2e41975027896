// From change to change, wherever on the page each one stands.
import { type KeyboardEvent, type RefObject, useState } from 'react';

interface Stop {
  /** Of the change. */
  id: string;
  index: number;
  count: number;
}

export function useWalk(region: RefObject<HTMLElement | null>, onStop: (id: string) => void) {
  const [stop, setStop] = useState<Stop | null>(null);
  const items = () => inOrder(region.current);
  const stand = (on: readonly HTMLElement[], item: HTMLElement | undefined) => {
    const id = item?.dataset.change;
    if (!item || id === undefined) return;
    setStop({ id, index: on.findIndex(({ dataset }) => dataset.change === id), count: on.length });
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
  /** After what is shown was drawn anew: the walk stands where it stood, and so does the keyboard. */
  const resume = (focus: boolean) => {
    const all = items();
    const item = all.find(({ dataset }) => dataset.change === stop?.id);
    stand(all, item);
    item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focus) (item ?? region.current)?.focus({ preventScroll: true });
  };
  return {
    stop,
    walk,
    resume,
    onFocus({ target }: { target: EventTarget }) {
      const item = target instanceof Element ? target.closest<HTMLElement>('[data-change]') : null;
      if (item && item.dataset.change !== stop?.id) stand(items(), item);
    },
  };
}

/** Row by row, as the eye goes; what both sides show is stood on at the right one, which has it as it is now. */
function inOrder(region: HTMLElement | null): HTMLElement[] {
  const all = [...(region?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
  const last = new Map(all.map((item) => [item.dataset.change, item]));
  return [...last.values()]
    .map((item) => ({ item, place: placeOf(item) }))
    .toSorted((a, b) => a.place.row - b.place.row || a.place.cell - b.place.cell)
    .map(({ item }) => item);
}

/** What is in no table comes after it. */
function placeOf(item: HTMLElement): { row: number; cell: number } {
  const cell = item.closest<HTMLTableCellElement>('td, th');
  return {
    row: cell?.closest('tr')?.rowIndex ?? Number.MAX_SAFE_INTEGER,
    cell: cell?.cellIndex ?? 0,
  };
}

/** The plain letter that was pressed, in lower case; null where it means a letter. */
export function letterOf(event: KeyboardEvent): string | null {
  const { ctrlKey, metaKey, altKey, key, target } = event;
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return null;
  // In a list of versions a letter looks for a title.
  return key.length > 1 || target.closest(typedInto) ? null : key.toLowerCase();
}

const typedInto =
  'input:not([type=checkbox]),textarea,[role=combobox],[role=listbox],[role=option]';
