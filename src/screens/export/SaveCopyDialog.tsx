// Mod+S: the map is saved already, so the answer is a copy.
import { useRef, useState } from 'react';
import { downloadCopy } from '../../actions/export/downloadExport';
import type { Ports } from '../../actions/ports';
import type { Problem } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useFocusBefore } from './useFocusBefore';

interface Props {
  ports: Ports;
  document: AnyDocument;
  /** False while saving fails: then this copy is the only one. */
  saved: boolean;
  open: boolean;
  onClose: () => void;
}

export function SaveCopyDialog({ ports, document, saved, open, onClose }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const focusBefore = useFocusBefore(open);
  const running = useRef<AbortController | null>(null);
  const close = () => {
    running.current?.abort();
    setProblem(null);
    onClose();
  };
  const download = async () => {
    const work = new AbortController();
    running.current = work;
    setBusy(true);
    const exported = await downloadCopy(ports, document, { signal: work.signal });
    setBusy(false);
    if (exported.ok) close();
    else if (!work.signal.aborted) setProblem(exported.problem);
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      size="s"
      title="Save a copy"
      description={
        saved
          ? 'Already saved here. Download a copy to share or back up.'
          : 'Not saved here. Download a copy so that nothing is lost.'
      }
      initialFocus={button}
      finalFocus={focusBefore}
      onSubmit={download}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button
            ref={button}
            // An Enter right after the chord is meant for it.
            autoFocus
            variant="primary"
            type="submit"
            icon="download"
            busy={busy}
          >
            Download
          </Button>
        </>
      }
    >
      {problem && (
        <Banner tone="danger">
          {problem.message} {problem.hint}
        </Banner>
      )}
    </Dialog>
  );
}
