// The whole map in a corner: bands, cards as dots, and a frame for what is in view. A click jumps there.
import { type PointerEvent, useEffect, useRef } from 'react';
import type { Point } from '../../base/geometry';
import type { GridDocument } from '../../document/grid';
import { laneHue } from '../../document/vocabulary';
import type { GridLayout } from '../../layout/gridLayout';
import { cardColor, sizes, type ThemeName, themes } from '../../ui/tokens';
import { useCanvas } from '../context';
import { visibleBox } from '../viewport';
import styles from './Minimap.module.css';

const width = sizes.minimapWidth;
const height = sizes.minimapHeight;
/** The picture follows when the map has been left alone this long: painting thousands of cards at every key costs. */
const repaintAfter = 250;

export default function Minimap({ theme }: { theme: ThemeName }) {
  const { camera, view, editor } = useCanvas();
  const picture = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const context = picture.current?.getContext('2d');
    if (!context) return;
    const paint = () => {
      const { layout } = view.getState();
      paintMap(context, layout, editor.state.getState().document, theme);
      mark();
    };
    const mark = () => {
      const { scale, x, y } = placeOf(view.getState().layout);
      const seen = visibleBox(camera.getViewport(), camera.size());
      if (!frame.current) return;
      const { style } = frame.current;
      style.transform = `translate(${x + seen.x * scale}px,${y + seen.y * scale}px)`;
      style.width = `${seen.width * scale}px`;
      style.height = `${seen.height * scale}px`;
    };
    let timer = 0;
    const paintSoon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(paint, repaintAfter);
    };
    paint();
    const stops = [
      camera.onChange(mark),
      view.subscribe((state, before) => {
        if (state.layout !== before.layout) paintSoon();
      }),
      editor.state.subscribe((state, before) => {
        if (state.document.cards !== before.document.cards) paintSoon();
      }),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [camera, view, editor, theme]);

  const jump = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    const at = event.currentTarget.getBoundingClientRect();
    const { scale, x, y } = placeOf(view.getState().layout);
    const to: Point = {
      x: (event.clientX - at.left - x) / scale,
      y: (event.clientY - at.top - y) / scale,
    };
    const { zoom } = camera.getViewport();
    const size = camera.size();
    camera.setViewport({ x: size.width / 2 - to.x * zoom, y: size.height / 2 - to.y * zoom, zoom });
  };
  return (
    <div
      className={styles.minimap}
      data-chrome
      aria-hidden="true"
      onPointerDown={jump}
      onPointerMove={jump}
    >
      <canvas ref={picture} width={width * 2} height={height * 2} />
      <div ref={frame} className={styles.frame} />
    </div>
  );
}

function placeOf({ size }: GridLayout): { scale: number; x: number; y: number } {
  const scale = Math.min((width - 12) / size.width, (height - 12) / size.height);
  return { scale, x: (width - size.width * scale) / 2, y: (height - size.height * scale) / 2 };
}

function paintMap(
  context: CanvasRenderingContext2D,
  layout: GridLayout,
  document: GridDocument,
  theme: ThemeName,
): void {
  const { scale, x, y } = placeOf(layout);
  const { lanes, neutrals } = themes[theme];
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(2 * scale, 0, 0, 2 * scale, 2 * x, 2 * y);
  context.fillStyle = neutrals.surface;
  context.fillRect(0, 0, layout.size.width, layout.size.height);
  for (const row of layout.lanes) {
    const lane = document.lanes[row.id];
    context.fillStyle = lane ? lanes[laneHue(lane)].label : neutrals.surface;
    context.fillRect(0, row.y, layout.size.width, row.height);
  }
  context.globalAlpha = 0.7;
  for (const box of layout.cards.values()) {
    context.fillStyle = cardColor(theme, document.cards[box.id]?.type ?? 'text');
    context.fillRect(box.x, box.y, box.width, box.height);
  }
  context.globalAlpha = 1;
}
