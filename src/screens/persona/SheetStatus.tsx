// The foot of the sheet: where one is, the few keys that count there, and whether it still fits a page.
import { Kbd } from '../../ui/Kbd';
import styles from '../editor/StatusLine.module.css';

export type SheetPlace = { name: string; keys: 'text' | 'row' | 'level' | 'field' };

const hints: Record<SheetPlace['keys'], [chord: string | null, does: string][]> = {
  text: [
    ['Enter', 'new line'],
    ['Tab', 'next field'],
    ['Alt+ArrowRight', 'move block'],
    ['Mod+Z', 'undo'],
  ],
  row: [
    ['Enter', 'next row'],
    [null, 'Backspace in an empty row removes it'],
    ['Alt+ArrowDown', 'move row'],
    ['Tab', 'level'],
  ],
  level: [
    [null, '1–5 set the level'],
    ['ArrowRight', 'one more'],
    ['Alt+ArrowDown', 'move row'],
    ['Tab', 'next field'],
  ],
  field: [
    ['Tab', 'next field'],
    ['Shift+Tab', 'field before'],
    ['Mod+Z', 'undo'],
  ],
};

export function SheetStatus({ place, overBy }: { place: SheetPlace; overBy: number }) {
  const over = `Over one page by ${overBy === 1 ? '1 line' : `${overBy} lines`}`;
  return (
    <footer className={styles.line}>
      <span className={styles.place}>
        {place.name}
        <span role="status">{overBy > 0 ? ` · ${over}` : ''}</span>
      </span>
      <span className={styles.hints}>
        {hints[place.keys].map(([chord, does]) => (
          <span key={does} className={styles.hint}>
            {chord === null ? null : <Kbd chord={chord} />}
            {does}
          </span>
        ))}
      </span>
    </footer>
  );
}
