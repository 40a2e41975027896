import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button, IconButton } from '../../src/ui/Button';
import { Menu, MenuAtPoint } from '../../src/ui/Menu';
import type { MenuEntry } from '../../src/ui/menuEntry';
import { UiRoot } from '../../src/ui/UiRoot';

function entries(picked: (name: string) => void): MenuEntry[] {
  return [
    { label: 'Edit', icon: 'pencil', shortcut: 'Mod+E', onSelect: () => picked('Edit') },
    { label: 'Merge', disabledReason: 'Select two cards.', onSelect: () => picked('Merge') },
    {
      kind: 'submenu',
      label: 'Move',
      items: [{ label: 'Right', onSelect: () => picked('Right') }],
    },
  ];
}

test('the keyboard opens a menu, walks it and picks from it', async () => {
  const picked = vi.fn();
  const screen = await render(
    <UiRoot theme="light">
      <Menu items={entries(picked)} trigger={<IconButton icon="ellipsis" label="Card" />} />
    </UiRoot>,
  );
  const trigger = screen.getByRole('button', { name: 'Card' });
  trigger.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('menuitem', { name: 'Edit' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(picked).toHaveBeenCalledExactlyOnceWith('Edit');
  await expect.element(trigger).toHaveFocus();
});

test('an item that cannot be used stays in reach, says why and does nothing', async () => {
  const picked = vi.fn();
  const screen = await render(
    <UiRoot theme="light">
      <Menu items={entries(picked)} trigger={<Button>Card</Button>} />
    </UiRoot>,
  );
  screen.getByRole('button', { name: 'Card' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('menuitem', { name: 'Edit' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect
    .element(screen.getByRole('menuitem', { name: /Merge.*Select two cards/ }))
    .toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(picked).not.toHaveBeenCalled();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  await expect.element(screen.getByRole('menuitem', { name: 'Right' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(picked).toHaveBeenCalledExactlyOnceWith('Right');
});

test('a menu at a point opens there and gives focus back when it closes', async () => {
  const screen = await render(<WithContextMenu />);
  const grid = screen.getByRole('textbox', { name: 'Grid' });
  await userEvent.click(grid);
  await userEvent.keyboard('{F2}');
  const menu = screen.getByRole('menu', { name: 'Card menu' });
  await expect.element(menu).toBeVisible();
  const { left, top } = menu.element().getBoundingClientRect();
  expect(Math.abs(left - 200)).toBeLessThan(8);
  expect(Math.abs(top - 120)).toBeLessThan(8);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(screen.getByRole('menuitem', { name: 'Edit' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(grid).toHaveFocus();
  await expect.element(menu).not.toBeInTheDocument();
});

function WithContextMenu() {
  const [point, setPoint] = useState<{ x: number; y: number } | null>(null);
  return (
    <UiRoot theme="light">
      <textarea
        aria-label="Grid"
        onKeyDown={(event) => event.key === 'F2' && setPoint({ x: 200, y: 120 })}
      />
      <MenuAtPoint
        label="Card menu"
        items={entries(() => {})}
        point={point}
        onClose={() => setPoint(null)}
      />
    </UiRoot>
  );
}
