// Runs one export at a time; work that takes longer than a second says what it is doing.
import { useCallback, useEffect, useRef, useState } from 'react';
import { downloadExport } from '../../actions/export/downloadExport';
import type { ExportOptions } from '../../actions/export/exportDocument';
import type { Ports } from '../../actions/ports';
import type { Problem } from '../../base/result';
import type { AnyDocument } from '../../document/document';

interface Step {
  label: string;
  done?: number | undefined;
  total?: number | undefined;
}

const quiet = 1000;

export function useExport(
  ports: Ports,
  document: AnyDocument,
  onProblem: (problem: Problem | null) => void,
) {
  const [busy, setBusy] = useState(false);
  const [step, setStep] = useState<Step | null>(null);
  const running = useRef<AbortController | null>(null);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  /** True when the files are on their way. */
  const run = async (options: ExportOptions): Promise<boolean> => {
    if (running.current) return false;
    const work = new AbortController();
    running.current = work;
    onProblem(null);
    setBusy(true);
    let latest: Step = { label: 'Exporting' };
    let slow = false;
    let shownAt = 0;
    const callOff = ports.later(quiet, () => {
      slow = true;
      setStep(latest);
    });
    const exported = await downloadExport(ports, document, options, {
      signal: work.signal,
      step(label, done, total) {
        const isNew = label !== latest.label;
        latest = { label, done, total };
        // A hundred steps a second are for nobody to read, and showing them takes time from the work.
        if (!slow || (!isNew && performance.now() - shownAt < 100)) return;
        shownAt = performance.now();
        setStep(latest);
      },
    });
    callOff();
    running.current = null;
    setBusy(false);
    setStep(null);
    if (!exported.ok && !work.signal.aborted) onProblem(exported.problem);
    return exported.ok;
  };
  return { busy, step, run, cancel };
}
