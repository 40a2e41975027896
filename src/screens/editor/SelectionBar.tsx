// What can be done with what is chosen, by click: the entries of its menu that have an icon, and the rest behind ⋯.
import { useDeferredValue } from 'react';
import type { GridContext } from '../../actions/action';
import { useEditorState } from '../../store/react';
import { IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import type { FinalFocus } from '../../ui/MenuSheet';
import type { MenuEntry, MenuItem, Submenu } from '../../ui/menuEntry';
import styles from './Dock.module.css';
import { type MenuScreen, menuOf, targetOfCursor } from './targetMenu';

interface Props {
  context: GridContext;
  screen: MenuScreen;
  /** Where the focus goes when one of its menus closes. */
  finalFocus: FinalFocus;
}

export function SelectionBar({ context, screen, finalFocus }: Props) {
  const { editor } = context;
  // A key press must not wait for buttons that only the pointer needs.
  const session = useDeferredValue(useEditorState(editor, (state) => state.session));
  useDeferredValue(useEditorState(editor, (state) => state.document));
  const readOnly = useEditorState(editor, (state) => state.readOnly);
  const target = session.editing === null && readOnly === null ? targetOfCursor(context) : null;
  if (target === null) return null;
  const { label, items } = menuOf(context, target, screen);
  return (
    <div className={styles.selection} role="toolbar" aria-label={label} data-chrome>
      <div className={styles.entries}>
        {items
          .filter(hasIcon)
          .map((entry) =>
            entry.kind === 'submenu' ? (
              <Menu
                key={entry.label}
                items={entry.items}
                side="top"
                finalFocus={finalFocus}
                trigger={
                  <IconButton size="s" icon={entry.icon} label={entry.label} tooltipSide="top" />
                }
              />
            ) : (
              <IconButton
                key={entry.label}
                size="s"
                icon={entry.icon}
                label={entry.label}
                shortcut={entry.shortcut}
                disabledReason={entry.disabledReason}
                pressed={entry.checked}
                tooltipSide="top"
                onClick={entry.onSelect}
              />
            ),
          )}
      </div>
      <Menu
        items={items}
        side="top"
        align="end"
        finalFocus={finalFocus}
        trigger={<IconButton size="s" icon="ellipsis" label="All of it" tooltipSide="top" />}
      />
    </div>
  );
}

type WithIcon<Entry> = Entry & { icon: NonNullable<MenuItem['icon']> };

function hasIcon(entry: MenuEntry): entry is WithIcon<MenuItem> | WithIcon<Submenu> {
  return 'icon' in entry && entry.icon !== undefined;
}
