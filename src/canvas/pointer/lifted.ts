// Copies of the pressed cards that follow the pointer: moved by style, so no node and no render takes part.
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import styles from './GestureLayer.module.css';

export interface Lifted {
  moveTo(client: Point, copying: boolean): void;
  remove(): void;
}

/** More cards than this are a pile with a number on it. */
const shownAtMost = 3;

export function liftCards(
  root: HTMLElement,
  pressed: Id,
  cardIds: readonly Id[],
  grip: Point,
  zoom: number,
  level: string,
): Lifted {
  const pile = document.createElement('div');
  pile.className = styles.pile ?? '';
  pile.dataset.lod = level;
  pile.dataset.lifted = '';
  const order = [pressed, ...cardIds.filter((id) => id !== pressed)].slice(0, shownAtMost);
  for (const [index, id] of order.entries()) {
    const original = root.querySelector<HTMLElement>(`[data-card-id="${CSS.escape(id)}"]`);
    const card = original ? cloneOf(original) : blankCard();
    card.style.transform = `translate(${index * 6}px,${index * 6}px)`;
    card.style.zIndex = `${-index}`;
    pile.append(card);
  }
  if (cardIds.length > 1) {
    const badge = document.createElement('span');
    badge.className = styles.badge ?? '';
    badge.textContent = `${cardIds.length}`;
    pile.append(badge);
  }
  root.append(pile);
  const origin = root.getBoundingClientRect();
  return {
    moveTo(client, copying) {
      const x = client.x - origin.left - grip.x * zoom;
      const y = client.y - origin.top - grip.y * zoom;
      pile.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
      pile.toggleAttribute('data-copying', copying);
    },
    remove: () => pile.remove(),
  };
}

function cloneOf(original: HTMLElement): HTMLElement {
  const clone = original.cloneNode(true) as HTMLElement;
  clone.removeAttribute('data-card-id');
  clone.removeAttribute('data-selected');
  clone.style.position = 'absolute';
  clone.style.width = `${original.offsetWidth}px`;
  clone.style.height = `${original.offsetHeight}px`;
  return clone;
}

/** For cards that are painted, not elements. */
function blankCard(): HTMLElement {
  const card = document.createElement('div');
  card.className = styles.blank ?? '';
  return card;
}
