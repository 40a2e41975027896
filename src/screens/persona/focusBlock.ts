import type { Id } from '../../base/id';

/** Where one types in a block: its text, or its first row, or the button that makes one. */
export function focusBlock(id: Id): void {
  const block = document.querySelector<HTMLElement>(`[data-block-id="${CSS.escape(id)}"]`);
  const field =
    block?.querySelector<HTMLElement>('textarea, [id^="rating-"]') ??
    block?.querySelector<HTMLElement>('input');
  field?.focus();
}
