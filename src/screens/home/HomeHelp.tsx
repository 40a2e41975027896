import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import styles from './HomeHelp.module.css';

const keys: [what: string, ...chords: string[]][] = [
  ['Search in titles and cards', 'Mod+K'],
  ['Import a file', 'Mod+O'],
  ['Import copied text', 'Mod+V'],
  ['Walk through documents', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  ['Open', 'Enter'],
  ['Rename', 'F2'],
  ['Move to bin', 'Delete'],
];

export function HomeHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Help"
      description="Typing anywhere searches. Everything else has a key too."
      size="s"
    >
      <dl className={styles.keys}>
        {keys.map(([what, ...chords]) => (
          <div key={what} className={styles.row}>
            <dt>{what}</dt>
            <dd className={styles.chords}>
              {chords.map((chord) => (
                <Kbd key={chord} chord={chord} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        Your maps stay in this browser. Download a JSON copy to share or back up; drop it on this
        page to bring it back.
      </p>
    </Dialog>
  );
}
