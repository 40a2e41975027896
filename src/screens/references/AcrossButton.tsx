// The other side of a journey and its blueprint, one click away in the bar.
import { useMemo } from 'react';
import type { GridContext } from '../../actions/action';
import { keptEntry } from '../../actions/library/binned';
import type { LibraryEntry } from '../../actions/ports';
import { referringAs } from '../../actions/references/usedIn';
import type { Id } from '../../base/id';
import { useEditorState } from '../../store/react';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { Tooltip } from '../../ui/Tooltip';
import { kindIcons, kindNames } from '../documentWords';
import { useObservable } from '../useObservable';

export function AcrossButton({ context: { editor, ports } }: { context: GridContext }) {
  const id = useEditorState(editor, ({ document }) => document.id);
  const journeyId = useEditorState(editor, ({ document }) => document.journeyId);
  const entries = useObservable(ports.library.documents);
  const others = useMemo(() => across(entries, id, journeyId), [entries, id, journeyId]);
  const [first, ...more] = others;
  if (!first) return null;
  const { kind } = first;
  const word = kind === 'journey' ? 'Journey' : kindNames[kind];
  const look = { size: 's', variant: 'quiet', icon: kindIcons[kind] } as const;
  if (more.length > 0) {
    const items = others.map((entry) => ({
      label: titleOf(entry),
      icon: kindIcons[entry.kind],
      onSelect: () => ports.go.document(entry.id),
    }));
    return <Menu items={items} trigger={<Button {...look}>{word}s</Button>} />;
  }
  const label = `${word}: ${titleOf(first)}`;
  return (
    <Tooltip label={label}>
      <Button {...look} aria-label={label} onClick={() => ports.go.document(first.id)}>
        {word}
      </Button>
    </Tooltip>
  );
}

/** The journey that is continued here; of a journey, the blueprints that continue it. */
function across(entries: readonly LibraryEntry[], id: Id, journeyId?: Id): LibraryEntry[] {
  const journey = keptEntry(entries, journeyId);
  return journey ? [journey] : referringAs(entries, id, 'journey');
}

function titleOf({ title, kind }: LibraryEntry): string {
  return title.trim() || `Untitled ${kindNames[kind].toLowerCase()}`;
}
