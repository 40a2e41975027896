import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button, IconButton } from '../../src/ui/Button';
import { SegmentedControl } from '../../src/ui/SegmentedControl';
import { UiRoot } from '../../src/ui/UiRoot';

test('keyboard focus shows the name and key of an icon button, Esc hides them', async () => {
  const screen = await render(
    <UiRoot theme="light">
      <IconButton icon="undo-2" label="Undo" shortcut="Alt+ArrowLeft" />
    </UiRoot>,
  );
  await userEvent.keyboard('{Tab}');
  const button = screen.getByRole('button', { name: 'Undo' });
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute('aria-keyshortcuts', 'Alt+ArrowLeft');
  await expect.element(page.getByText(/←/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText(/←/)).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

test('a button that cannot be used keeps its place and says why', async () => {
  const onClick = vi.fn();
  const screen = await render(
    <UiRoot theme="light">
      <Button disabledReason="Select two cards first." onClick={onClick}>
        Merge
      </Button>
    </UiRoot>,
  );
  await userEvent.keyboard('{Tab}{Enter}');
  const button = screen.getByRole('button', { name: 'Merge' });
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAccessibleDescription('Select two cards first.');
  expect(onClick).not.toHaveBeenCalled();
});

test('a segmented control always keeps one choice', async () => {
  const onChange = vi.fn();
  const screen = await render(
    <UiRoot theme="light">
      <SegmentedControl
        label="View"
        value="canvas"
        onChange={onChange}
        options={[
          { value: 'canvas', label: 'Canvas' },
          { value: 'table', label: 'Table' },
        ]}
      />
    </UiRoot>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Canvas' }));
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('table');
});
