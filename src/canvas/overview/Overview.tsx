// The canvas under the cards: the whole map when seen from afar, placeholders while cards are mounted.
import { useEffect, useRef } from 'react';
import type { ThemeName } from '../../ui/tokens';
import { useCanvas } from '../context';
import { visibleBox } from '../viewport';
import styles from './Overview.module.css';
import { paintOverview } from './paint';

export function Overview({ theme }: { theme: ThemeName }) {
  const canvas = useCanvas();
  const element = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = element.current?.getContext('2d');
    if (!context) return;
    const { camera, view, editor } = canvas;
    let blank = true;
    let frame = 0;
    let again = false;

    const paint = () => {
      const { painted, mounted, layout } = view.getState();
      if (!painted && !mounted.waiting) {
        if (!blank) context.canvas.width = 0;
        blank = true;
        return;
      }
      const size = camera.size();
      sizeTo(context.canvas, size.width, size.height);
      const { document, session } = editor.state.getState();
      const viewport = camera.getViewport();
      paintOverview(context, {
        layout,
        document,
        theme,
        viewport,
        visible: visibleBox(viewport, size),
        mounted: mounted.cards,
        selected: session.selectedCards,
        links: painted && viewport.zoom >= 0.2,
      });
      blank = false;
    };
    // At once, so that the picture moves with the cards; a second change in the same frame waits for its end.
    const update = () => {
      if (frame) {
        again = true;
        return;
      }
      paint();
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (again) paint();
        again = false;
      });
    };
    const stops = [
      view.subscribe(update),
      camera.onChange(update),
      editor.state.subscribe((state, before) => {
        const recoloured = state.document.cards !== before.document.cards;
        if (recoloured || state.session.selectedCards !== before.session.selectedCards) update();
      }),
    ];
    update();
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
    };
  }, [canvas, theme]);
  return <canvas ref={element} className={styles.canvas} />;
}

function sizeTo(canvas: HTMLCanvasElement, width: number, height: number): void {
  const ratio = Math.min(window.devicePixelRatio, 2);
  const wide = Math.round(width * ratio);
  const high = Math.round(height * ratio);
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}
