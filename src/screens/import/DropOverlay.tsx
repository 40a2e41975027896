import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon';
import styles from './DropOverlay.module.css';

interface Props {
  onFiles: (files: File[]) => void;
  /** Where pictures go that are dropped anywhere here. */
  pictures: string;
}

/** The whole page takes files; the overlay says so while some hang over it, unless a place in it takes them itself. */
export function DropOverlay({ onFiles, pictures }: Props) {
  const isOver = useFileDrop(onFiles);
  if (!isOver) return null;
  return (
    <div className={styles.overlay} aria-hidden="true">
      <div className={styles.frame}>
        <span className={styles.icon}>
          <Icon name="file-up" size={24} />
        </span>
        <p className={styles.title}>Drop to import</p>
        <p className={styles.note}>
          JSON, CSV, Excel, Mermaid, CJML, Markdown, or a file that we exported with its source.
        </p>
        <p className={styles.note}>{`${pictures} Nothing leaves this browser.`.trim()}</p>
      </div>
    </div>
  );
}

function useFileDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!isFiles(event)) return;
      // Without this the browser would leave the page for the file.
      if (event.defaultPrevented) return setOver(false);
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    // Leaving an element inside the page goes to another one; leaving the page goes nowhere.
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!isFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    window.addEventListener('dragenter', onOver);
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onOver);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}
