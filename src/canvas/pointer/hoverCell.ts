// The hint over the empty cell under the pointer. Moved by hand: a render for every cell the pointer crosses is too much.

import { cellBox } from '../../layout/boxes';
import { hitTest } from '../../layout/hit';
import type { Canvas } from '../context';

const inset = 6;

export function hoverCell(canvas: Canvas, root: HTMLElement): (event: PointerEvent) => void {
  let shown = '';
  const show = (key: string) => {
    if (key === shown) return;
    shown = key;
    const hint = root.querySelector<HTMLElement>('[data-hover-cell]');
    if (!hint) return;
    const [laneId, stepId] = key.split('/');
    const box = laneId && stepId ? cellBox(canvas.view.getState().layout, laneId, stepId) : null;
    hint.hidden = !box;
    if (!box) return;
    hint.style.transform = `translate(${box.x + inset}px,${box.y + inset}px)`;
    hint.style.width = `${box.width - 2 * inset}px`;
    hint.style.height = `${box.height - 2 * inset}px`;
  };
  return (event) => {
    const { layout, level } = canvas.view.getState();
    const onPane = event.target instanceof Element && event.target.closest('.react-flow__pane');
    if (!onPane || event.buttons !== 0 || event.pointerType === 'touch' || level < 2) {
      show('');
      return;
    }
    const at = canvas.camera.toMap({ x: event.clientX, y: event.clientY });
    const { laneId, stepId, cardId } = hitTest(layout, at);
    const key = `${laneId}/${stepId}`;
    const takesCards = layout.lanes.some(({ id, kind }) => id === laneId && kind === 'cards');
    const empty = takesCards && stepId !== null && cardId === null && !layout.cells.has(key);
    show(empty && canvas.editor.state.getState().readOnly === null ? key : '');
  };
}
