import styles from './Kbd.module.css';
import { shortcutKeys } from './shortcut';

/** Key caps of a chord, such as `Mod+Shift+Z`. */
export function Kbd({ chord }: { chord: string }) {
  return (
    <kbd className={styles.chord}>
      {shortcutKeys(chord).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </kbd>
  );
}
