// Pages and slides as they will be, side by side. Each is drawn when it comes into sight: a deck has a hundred of them.
import { useEffect, useRef, useState } from 'react';
import type { PagePreview } from '../../actions/export/writer';
import styles from './PagesPreview.module.css';

interface Props {
  pages: readonly PagePreview[];
  /** One below the other, to be read. */
  isLarge: boolean;
}

export function PagesPreview({ pages, isLarge }: Props) {
  return (
    <ol className={styles.pages} data-large={isLarge ? '' : undefined}>
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place; another preview brings other pages.
        <li key={index} className={styles.item}>
          <Page page={page} />
          <span className={styles.label}>
            {index + 1} {page.label}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Page({ page }: { page: PagePreview }) {
  const frame = useRef<HTMLDivElement>(null);
  const url = useDrawn(page, frame);
  return (
    <div
      ref={frame}
      className={styles.frame}
      style={{ aspectRatio: `${page.width} / ${page.height}` }}
    >
      {url && <img className={styles.picture} src={url} alt={page.label} />}
    </div>
  );
}

/** Address of the page as a picture, as sharp as the element on screen; null until then. */
function useDrawn(page: PagePreview, frame: React.RefObject<HTMLElement | null>): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let drawnWidth = 0;
    let drawing: AbortController | null = null;
    const draw = async (width: number) => {
      if (drawing || width <= drawnWidth) return;
      drawing = new AbortController();
      const { signal } = drawing;
      const density = Math.max(window.devicePixelRatio, 1);
      const blob = await page.draw((width * density) / page.width, signal);
      if (signal.aborted) return;
      drawing = null;
      drawnWidth = width;
      if (blob) setUrl(URL.createObjectURL(blob));
    };
    const callOff = () => {
      drawing?.abort();
      drawing = null;
    };
    const sight = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last?.isIntersecting) void draw(last.boundingClientRect.width);
        else callOff();
      },
      { rootMargin: '200px' },
    );
    const size = new ResizeObserver(() => {
      sight.unobserve(element);
      sight.observe(element);
    });
    sight.observe(element);
    size.observe(element);
    return () => {
      callOff();
      sight.disconnect();
      size.disconnect();
    };
  }, [page, frame]);
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return url;
}
