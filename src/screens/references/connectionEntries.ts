// The documents a map stands in line with, as entries of its menu: what it continues and what continues it.
import type { GridContext } from '../../actions/action';
import { keptEntry } from '../../actions/library/binned';
import { shortTitle } from '../../actions/library/shortTitle';
import type { LibraryEntry } from '../../actions/ports';
import { referringAs } from '../../actions/references/usedIn';
import type { Id } from '../../base/id';
import type { MenuEntry, MenuItem } from '../../ui/menuEntry';
import { kindIcons } from '../documentWords';

/** `choose` asks for another map in the place of a missing one. */
export function connectionEntries(
  { document, ports }: GridContext,
  choose: { journey: () => void; origin: () => void },
): MenuEntry[] {
  const entries = ports.library.documents.get();
  const open = (entry: LibraryEntry, label: string): MenuItem => ({
    label,
    icon: kindIcons[entry.kind],
    onSelect: () => ports.go.document(entry.id),
  });
  const comingFrom = (kind: 'journey' | 'origin', label: string): MenuEntry[] => {
    const users = referringAs(entries, document.id, kind);
    if (users.length === 0) return [];
    const items = users.map((entry) => open(entry, shortTitle(entry.title)));
    const icon = kind === 'journey' ? kindIcons.blueprint : kindIcons[document.kind];
    return [{ kind: 'submenu', label, icon, items }];
  };
  const pointed = (
    id: Id | undefined,
    words: string,
    missing: string,
    again: () => void,
  ): MenuEntry[] => {
    if (id === undefined) return [];
    const entry = keptEntry(entries, id);
    if (entry) return [open(entry, `${words} “${shortTitle(entry.title)}”`)];
    return [{ label: missing, icon: 'unlink', onSelect: again }];
  };
  const shown: MenuEntry[] = [
    ...pointed(
      document.journeyId,
      'Continues',
      'The journey it continues is missing…',
      choose.journey,
    ),
    ...comingFrom('journey', 'Blueprints of this journey'),
    ...pointed(document.originId, 'Comes from', 'The map it comes from is missing…', choose.origin),
    ...comingFrom('origin', 'To-be versions'),
  ];
  return shown.length > 0 ? [...shown, { kind: 'separator' }] : [];
}
