// The choices of one visit to the dialog: as last time until something is changed.
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  defaultChoices,
  type ExportChoices,
  rememberedChoices,
} from '../../actions/export/choices';
import type { Ports } from '../../actions/ports';
import type { AnyDocument } from '../../document/document';
import type { PictureView } from '../../scene/sceneOf';

interface Chosen {
  choices: ExportChoices;
  /** False until what was chosen last time is here. */
  ready: boolean;
  change: (part: Partial<ExportChoices>) => void;
  /** What counts, also for somebody faster than storage. */
  settled: () => Promise<ExportChoices>;
}

export function useChoices(
  ports: Ports,
  document: AnyDocument,
  onScreen: PictureView | null,
  open: boolean,
): Chosen {
  const [choices, setChoices] = useState(() => defaultChoices(document, onScreen));
  const [ready, setReady] = useState(false);
  const latest = useRef(choices);
  const loading = useRef<Promise<void>>(Promise.resolve());
  const newest = useRef(document);
  newest.current = document;

  useEffect(() => {
    if (!open) return;
    let current = true;
    loading.current = rememberedChoices(ports, newest.current, onScreen).then((remembered) => {
      if (!current) return;
      latest.current = remembered;
      setChoices(remembered);
      setReady(true);
    });
    return () => {
      current = false;
      setReady(false);
    };
  }, [ports, onScreen, open]);

  const change = useCallback((part: Partial<ExportChoices>) => {
    // What was remembered arrives within milliseconds; a change made before that comes after it.
    void loading.current.then(() => {
      latest.current = { ...latest.current, ...part };
      setChoices(latest.current);
    });
  }, []);
  const settled = useCallback(async () => {
    await loading.current;
    return latest.current;
  }, []);
  return { choices, ready, change, settled };
}
