// The documents a map stands in line with, as entries of its menu: what it continues and what continues it.
import type { GridContext } from '../../actions/action';
import { shortTitle } from '../../actions/library/shortTitle';
import type { LibraryEntry } from '../../actions/ports';
import { usesOf } from '../../actions/references/usedIn';
import type { Id } from '../../base/id';
import type { MenuEntry, MenuItem } from '../../ui/menuEntry';
import { kindIcons } from '../documentWords';

/** `choose` asks for the journey or the map again when it is missing. */
export function connectionEntries(
  { document, ports }: GridContext,
  choose: { journey: () => void },
): MenuEntry[] {
  const entries = ports.library.documents.get();
  const present = (id: Id | undefined) =>
    entries.find((entry) => entry.id === id && entry.deletedAt === undefined);
  const open = (entry: LibraryEntry, label: string): MenuItem => ({
    label,
    icon: kindIcons[entry.kind],
    onSelect: () => ports.go.document(entry.id),
  });
  const comingFrom = (kind: 'journey' | 'origin', label: string): MenuEntry[] => {
    const users = usesOf(entries, document.id)
      .map(({ entry }) => entry)
      .filter(({ summary }) =>
        summary.refs?.some((ref) => ref.to === document.id && ref.kind === kind),
      );
    if (users.length === 0) return [];
    const items = users.map((entry) => open(entry, shortTitle(entry.title)));
    return [{ kind: 'submenu', label, items }];
  };
  const journey = present(document.journeyId);
  const origin = present(document.originId);
  const shown: MenuEntry[] = [
    ...(journey ? [open(journey, `Continues “${shortTitle(journey.title)}”`)] : []),
    ...(document.journeyId !== undefined && !journey
      ? [
          {
            label: 'Its journey is missing: choose…',
            icon: 'unlink',
            onSelect: choose.journey,
          } as const,
        ]
      : []),
    ...comingFrom('journey', 'Blueprints of this journey'),
    ...(origin ? [open(origin, `Comes from “${shortTitle(origin.title)}”`)] : []),
    ...comingFrom('origin', 'To-be versions'),
  ];
  return shown.length > 0 ? [...shown, { kind: 'separator' }] : [];
}
