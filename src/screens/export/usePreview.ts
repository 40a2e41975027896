// Keeps the preview in step with the choices: the newest wins, what it replaces is called off.
import { useEffect, useRef, useState } from 'react';
import type { ExportChoices } from '../../actions/export/choices';
import { previewExport } from '../../actions/export/exportDocument';
import type { ExportPreview, PreviewRoom } from '../../actions/export/writer';
import type { Ports } from '../../actions/ports';
import type { Problem } from '../../base/result';
import type { AnyDocument } from '../../document/document';

export type Shown = ExportPreview & {
  /** Of the picture, for `<img>`. */
  url: string | null;
  zoom: PreviewRoom['zoom'];
};

export interface Preview {
  shown: Shown | null;
  problem: Problem | null;
  /** The choices changed, and what is shown is the picture before. */
  stale: boolean;
  zoom: PreviewRoom['zoom'];
  setZoom: (zoom: PreviewRoom['zoom']) => void;
  /** Receives the element that says how much room there is. */
  room: React.RefObject<HTMLElement | null>;
}

export function usePreview(
  ports: Ports,
  document: AnyDocument,
  choices: ExportChoices,
  open: boolean,
): Preview {
  const room = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState<PreviewRoom['zoom']>('fit');
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [stale, setStale] = useState(false);

  useEffect(() => {
    if (!open) return;
    const work = new AbortController();
    setStale(true);
    // A short wait, so that ticking five boxes does not draw five pictures.
    const callOff = ports.later(60, async () => {
      const { clientWidth = 480, clientHeight = 420 } = room.current ?? {};
      const density = Math.max(window.devicePixelRatio, 1);
      const size = { width: clientWidth - 32, height: clientHeight - 32, density, zoom };
      const made = await previewExport(ports, document, choices, size, { signal: work.signal });
      if (work.signal.aborted) return;
      setStale(false);
      setProblem(made.ok ? null : made.problem);
      const url =
        made.ok && made.value.kind === 'picture' ? URL.createObjectURL(made.value.blob) : null;
      setShown(made.ok ? { ...made.value, url, zoom } : null);
    });
    return () => {
      work.abort();
      callOff();
    };
  }, [ports, document, choices, open, zoom]);

  const url = shown?.url ?? null;
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return { shown, problem, stale, zoom, setZoom, room };
}
