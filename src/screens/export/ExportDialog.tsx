// Export: formats at the left, the real result in the middle, options at the right. Two keys make a file: Mod+E, Enter.
import { useRef, useState } from 'react';
import { copyAsImage } from '../../actions/export/copyAsImage';
import { formatsFor } from '../../actions/export/formats';
import type { Ports } from '../../actions/ports';
import type { Problem } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import type { PictureView } from '../../scene/sceneOf';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { RadioGroup } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Progress } from '../../ui/Progress';
import styles from './ExportDialog.module.css';
import { ExportOptions } from './ExportOptions';
import { ExportPreview } from './ExportPreview';
import { useChoices } from './useChoices';
import { useExport } from './useExport';
import { useFocusBefore } from './useFocusBefore';
import { useKeptFocus } from './useKeptFocus';
import { usePreview } from './usePreview';

interface Props {
  ports: Ports;
  document: AnyDocument;
  /** The view on screen, where there are several; it is what one means by a picture. */
  onScreen?: PictureView | null;
  open: boolean;
  onClose: () => void;
}

export function ExportDialog({ ports, document, onScreen = null, open, onClose }: Props) {
  const { choices, ready, change, settled } = useChoices(ports, document, onScreen, open);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [copying, setCopying] = useState(false);
  const exportButton = useRef<HTMLButtonElement>(null);
  const formats = useRef<HTMLDivElement>(null);
  useKeptFocus(formats);
  const focusBefore = useFocusBefore(open);
  /** What had the keyboard when the export began. */
  const focused = useRef<Element | null>(null);
  const preview = usePreview(ports, document, choices, open);
  const work = useExport(ports, document, setProblem);

  const close = () => {
    work.cancel();
    setName('');
    setProblem(null);
    onClose();
  };
  const run = async () => {
    focused.current = globalThis.document.activeElement;
    if (await work.run({ ...(await settled()), name })) close();
  };
  const stop = () => {
    work.cancel();
    // Not on the button that now closes the dialog.
    if (focused.current instanceof HTMLElement) focused.current.focus();
  };
  const copy = async () => {
    setProblem(null);
    setCopying(true);
    const copied = await copyAsImage(ports, document, choices);
    setCopying(false);
    if (!copied.ok) setProblem(copied.problem);
  };

  return (
    <Dialog
      open={open}
      onClose={close}
      title="Export"
      size="xl"
      flush
      initialFocus={exportButton}
      finalFocus={focusBefore}
      onSubmit={run}
      footerNote={
        work.step ? (
          <Progress
            label={work.step.label}
            value={work.step.total ? (work.step.done ?? 0) : null}
            max={work.step.total ?? 1}
            {...(work.step.total ? { detail: `${work.step.done ?? 0} of ${work.step.total}` } : {})}
          />
        ) : (
          <Button icon="copy" busy={copying} disabled={work.busy} onClick={copy}>
            Copy image
          </Button>
        )
      }
      footer={
        <>
          <Button onClick={work.busy ? stop : close}>Cancel</Button>
          <Button
            ref={exportButton}
            // An Enter right after the chord is meant for it.
            autoFocus
            variant="primary"
            type="submit"
            icon="download"
            busy={work.busy}
          >
            Export
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div ref={formats} className={styles.formats}>
          <RadioGroup
            // Tab goes to the choice that was there when the group came: it comes anew with the remembered one.
            key={ready ? 'remembered' : 'usual'}
            label="Format"
            hideLabel
            look="rows"
            value={choices.format}
            onChange={(format) => change({ format })}
            options={formatsFor(document).map(({ format, label }) => ({ value: format, label }))}
          />
        </div>
        <div className={styles.middle}>
          {problem && (
            <div className={styles.problem}>
              <Banner tone="danger" onDismiss={() => setProblem(null)}>
                {problem.message} {problem.hint}
              </Banner>
            </div>
          )}
          <ExportPreview title={document.title} format={choices.format} preview={preview} />
        </div>
        <ExportOptions
          ports={ports}
          document={document}
          choices={choices}
          change={change}
          tooLarge={preview.shown?.kind === 'picture' && preview.shown.tooLarge}
          name={name}
          onName={setName}
        />
      </div>
    </Dialog>
  );
}
