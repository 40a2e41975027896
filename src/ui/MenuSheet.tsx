// The open menu itself: its surface and its entries, submenus included.
import { Menu as Base } from '@base-ui/react/menu';
import { type ComponentProps, Fragment } from 'react';
import { Icon } from './Icon';
import type { MenuEntry, MenuItem, Submenu } from './menuEntry';
import { ariaShortcut, shortcutText } from './shortcut';
import styles from './surface.module.css';

export type FinalFocus = ComponentProps<typeof Base.Popup>['finalFocus'];

type SheetProps = Pick<ComponentProps<typeof Base.Positioner>, 'side' | 'align' | 'anchor'> & {
  items: MenuEntry[];
  label?: string;
  finalFocus?: FinalFocus;
};

export function MenuSheet({ items, label, finalFocus, ...position }: SheetProps) {
  const indent = items.some(hasIcon);
  return (
    <Base.Portal>
      <Base.Positioner className={styles.positioner} sideOffset={4} {...position}>
        <Base.Popup
          className={`${styles.popup} ${styles.list}`}
          aria-label={label}
          finalFocus={finalFocus}
        >
          {items.map((entry, index) => (
            <Fragment key={entry.kind === 'separator' ? `separator ${index}` : entry.label}>
              <Entry entry={entry} indent={indent} finalFocus={finalFocus} />
            </Fragment>
          ))}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

interface EntryProps {
  entry: MenuEntry;
  indent: boolean;
  /** Of the menu that the entry is in. */
  finalFocus: FinalFocus;
}

function Entry({ entry, indent, finalFocus }: EntryProps) {
  switch (entry.kind) {
    case 'separator':
      return <Base.Separator className={styles.separator} />;
    case 'submenu':
      return <SubmenuEntry entry={entry} indent={indent} finalFocus={finalFocus} />;
    case 'group':
      return (
        <Base.Group>
          <Base.GroupLabel className={styles.groupLabel}>{entry.label}</Base.GroupLabel>
          {entry.items.map((item) => (
            <Item key={item.label} item={item} indent={indent} />
          ))}
        </Base.Group>
      );
    default:
      return <Item item={entry} indent={indent} />;
  }
}

function SubmenuEntry({ entry, indent, finalFocus }: EntryProps & { entry: Submenu }) {
  // Back to its entry, unless something that was chosen in it has the focus by then.
  const back: FinalFocus = (how) =>
    !(typeof finalFocus === 'function' && finalFocus(how) === false);
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger
        className={styles.item}
        disabled={entry.disabledReason !== undefined}
        label={entry.label}
      >
        <Content entry={entry} indent={indent} />
        <span className={styles.trailing}>
          <Icon name="chevron-right" />
        </span>
      </Base.SubmenuTrigger>
      <MenuSheet items={entry.items} side="right" align="start" finalFocus={back} />
    </Base.SubmenuRoot>
  );
}

function Item({ item, indent }: { item: MenuItem; indent: boolean }) {
  const shared = {
    className: styles.item,
    disabled: item.disabledReason !== undefined,
    label: item.label,
    'data-danger': item.danger ? '' : undefined,
    'aria-keyshortcuts': item.shortcut && ariaShortcut(item.shortcut),
  };
  const content = (
    <>
      <Content entry={item} indent={indent} />
      {item.shortcut && (
        <span className={styles.trailing} aria-hidden="true">
          {shortcutText(item.shortcut)}
        </span>
      )}
      {item.checked && hasMark(item) ? (
        <span className={styles.trailing}>
          <Icon name="check" />
        </span>
      ) : null}
    </>
  );
  if (item.checked === undefined)
    return (
      <Base.Item {...shared} onClick={item.onSelect}>
        {content}
      </Base.Item>
    );
  return (
    <Base.CheckboxItem
      {...shared}
      checked={item.checked}
      onCheckedChange={item.onSelect}
      closeOnClick
    >
      {content}
    </Base.CheckboxItem>
  );
}

function Content({ entry, indent }: { entry: MenuItem | Submenu; indent: boolean }) {
  const icon = entry.icon ?? (entry.kind !== 'submenu' && entry.checked ? 'check' : undefined);
  const swatch = entry.kind !== 'submenu' ? entry.swatch : undefined;
  return (
    <>
      {indent && (
        <span className={styles.icon}>
          {swatch ? <i className={styles.swatch} style={{ background: swatch }} /> : null}
          {icon && !swatch ? <Icon name={icon} /> : null}
        </span>
      )}
      <span className={styles.label}>
        {entry.label}
        {entry.disabledReason && <span className={styles.hint}>{entry.disabledReason}</span>}
      </span>
    </>
  );
}

/** One icon in a menu indents every label, so that the labels stay in line. */
function hasIcon(entry: MenuEntry): boolean {
  if (entry.kind === 'separator') return false;
  if (entry.kind === 'group') return entry.items.some(hasIcon);
  if (entry.kind === 'submenu') return entry.icon !== undefined;
  return hasMark(entry) || entry.checked !== undefined;
}

/** The place of the check is taken: it goes to the end of the line. */
function hasMark(item: MenuItem): boolean {
  return item.icon !== undefined || item.swatch !== undefined;
}
