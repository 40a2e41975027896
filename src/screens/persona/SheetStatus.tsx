// The foot of the sheet: where one is, the few keys that count there, and whether it still fits a page.
import { countOf } from '../../base/countOf';
import { type KeyHint, StatusBar } from '../../ui/StatusBar';

export type SheetPlace = { name: string; keys: 'text' | 'row' | 'level' | 'field' };

const hints: Record<SheetPlace['keys'], KeyHint[]> = {
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
  const over = `Over one page by ${countOf(overBy, 'line')}`;
  return (
    <StatusBar hints={hints[place.keys]}>
      {place.name}
      <span role="status">{overBy > 0 ? ` · ${over}` : ''}</span>
    </StatusBar>
  );
}
