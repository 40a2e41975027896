// The strip above the map: whose it is, what it is called, whether it is saved, and the way out.
import { useState, useSyncExternalStore } from 'react';
import type { GridContext } from '../../actions/action';
import type { Checkable } from '../../actions/check/checkable';
import { gridAction } from '../../actions/grid/registry';
import type { Observable, SaveState } from '../../actions/ports';
import { editDocument } from '../../commands/grid/editDocument';
import type { GridDocument } from '../../document/grid';
import { useEditorState } from '../../store/react';
import { Button, IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menuEntry';
import { CheckBadge } from '../check/CheckBadge';
import { AcrossButton } from '../references/AcrossButton';
import { PersonaBar } from './PersonaBar';
import { SaveLabel } from './SaveLabel';
import { TitleField } from './TitleField';
import styles from './TopBar.module.css';

interface Props {
  context: GridContext;
  check: Checkable<GridDocument>;
  saving: Observable<SaveState>;
  menu: () => MenuEntry[];
  checkShown: boolean;
  onCheck: () => void;
  detailsShown: boolean;
  onDetails: () => void;
  onShortcuts: () => void;
  onExport: () => void;
}

export function TopBar({ context, check, saving, menu, ...on }: Props) {
  const { editor, ports } = context;
  const state = useEditorState(editor, ({ document }) => document.state);
  const readOnly = useEditorState(editor, (now) => now.readOnly);
  const undo = useEditorState(editor, ({ history }) => history.undo.at(-1)?.label ?? null);
  const redo = useEditorState(editor, ({ history }) => history.redo.at(-1)?.label ?? null);
  // Asked for when the menu opens: what it lists of the library is not for every drawing of this bar.
  const [entries, setEntries] = useState<MenuEntry[]>([]);
  const theme = useSyncExternalStore(ports.theme.subscribe, ports.theme.get);
  return (
    <header className={styles.bar}>
      <IconButton icon="chevron-left" label="All documents" onClick={() => ports.go.home()} />
      <TitleField context={context} />
      <button
        type="button"
        className={styles.state}
        disabled={readOnly !== null}
        title={state === 'as-is' ? 'Shows how it is today' : 'Shows how it shall be'}
        onClick={() =>
          editor.dispatch(
            editDocument({ change: { state: state === 'as-is' ? 'to-be' : 'as-is' } }),
          )
        }
      >
        {state === 'as-is' ? 'As-is' : 'To-be'}
      </button>
      <AcrossButton context={context} />
      <PersonaBar context={context} />
      <div className={styles.space} />
      <SaveLabel saving={saving} />
      <CheckBadge check={check} shown={on.checkShown} onClick={on.onCheck} />
      <IconButton
        icon="undo-2"
        label={undo === null ? 'Undo' : `Undo: ${undo}`}
        shortcut="Mod+Z"
        disabledReason={undo === null ? 'There is nothing to undo.' : undefined}
        onClick={() => gridAction('undo').run(context)}
      />
      <IconButton
        icon="redo-2"
        label={redo === null ? 'Redo' : `Redo: ${redo}`}
        shortcut="Mod+Shift+Z"
        disabledReason={redo === null ? 'There is nothing to redo.' : undefined}
        onClick={() => gridAction('redo').run(context)}
      />
      <IconButton
        icon={theme === 'dark' ? 'sun' : 'moon'}
        label={theme === 'dark' ? 'Light theme' : 'Dark theme'}
        onClick={() => ports.theme.set(theme === 'dark' ? 'light' : 'dark')}
      />
      <IconButton
        icon="keyboard"
        label="Keyboard shortcuts"
        shortcut="F1"
        onClick={on.onShortcuts}
      />
      <IconButton
        icon="panel-right"
        label={on.detailsShown ? 'Close details' : 'Show details'}
        shortcut="Space"
        pressed={on.detailsShown}
        onClick={on.onDetails}
      />
      <Menu
        items={entries}
        align="end"
        onOpenChange={(isOpen) => isOpen && setEntries(menu())}
        trigger={<IconButton icon="ellipsis" label="More" />}
      />
      <Button variant="primary" icon="download" onClick={on.onExport}>
        Export
      </Button>
    </header>
  );
}
