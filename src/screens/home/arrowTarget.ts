// Where an arrow key leads in a list that may stand in several columns: found by place, so it is right at every width.

export function arrowTarget(
  items: readonly HTMLElement[],
  at: number,
  key: string,
): HTMLElement | null {
  switch (key) {
    case 'ArrowRight':
      return items[at + 1] ?? null;
    case 'ArrowLeft':
      return items[at - 1] ?? null;
    case 'Home':
      return items[0] ?? null;
    case 'End':
      return items.at(-1) ?? null;
    case 'ArrowDown':
      return inNextRow(items.slice(at + 1), items[at]);
    case 'ArrowUp':
      return inNextRow(items.slice(0, at).reverse(), items[at]);
    default:
      return null;
  }
}

/** The nearest of the first row that is not the item's own. */
function inNextRow(
  candidates: readonly HTMLElement[],
  from: HTMLElement | undefined,
): HTMLElement | null {
  if (!from) return null;
  const start = from.getBoundingClientRect();
  const places = candidates.map((item) => ({ item, box: item.getBoundingClientRect() }));
  const first = places.find(({ box }) => Math.abs(box.top - start.top) > 4);
  if (!first) return null;
  const row = places.filter(({ box }) => Math.abs(box.top - first.box.top) <= 4);
  row.sort((a, b) => Math.abs(a.box.left - start.left) - Math.abs(b.box.left - start.left));
  return row[0]?.item ?? null;
}
