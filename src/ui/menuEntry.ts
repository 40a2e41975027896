import type { IconName } from './icons';

export type MenuItem = {
  kind?: 'item';
  label: string;
  icon?: IconName;
  /** A colour to choose, in the place of an icon. */
  swatch?: string;
  shortcut?: string | undefined;
  /** Shown under the label; the item stays reachable but does nothing. */
  disabledReason?: string | undefined;
  danger?: boolean;
  /** Set (true or false) for an item that is switched on and off. */
  checked?: boolean;
  onSelect: () => void;
};

export type MenuGroup = { kind: 'group'; label: string; items: MenuItem[] };

export type Submenu = {
  kind: 'submenu';
  label: string;
  icon?: IconName;
  disabledReason?: string | undefined;
  items: MenuEntry[];
};

export type MenuEntry = MenuItem | MenuGroup | Submenu | { kind: 'separator' };
