import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '../../src/ui/Button';
import { Checkbox, RadioGroup } from '../../src/ui/Choice';
import { ConfirmDialog } from '../../src/ui/ConfirmDialog';
import { Dialog } from '../../src/ui/Dialog';
import { TextField } from '../../src/ui/TextField';
import { UiRoot } from '../../src/ui/UiRoot';

function Rename({ onRename }: { onRename: (title: string) => void }) {
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const rename = () => {
    onRename(title);
    setOpen(false);
  };
  return (
    <UiRoot theme="light">
      <Button onClick={() => setOpen(true)}>Rename…</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Rename map"
        onSubmit={rename}
        footer={
          <Button variant="primary" type="submit">
            Rename
          </Button>
        }
      >
        <TextField label="Title" value={title} onChange={setTitle} />
      </Dialog>
    </UiRoot>
  );
}

test('a dialog starts in its first field, and Esc gives focus back', async () => {
  const screen = await render(<Rename onRename={() => {}} />);
  const opener = screen.getByRole('button', { name: 'Rename…' });
  opener.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('Enter in a field submits the dialog', async () => {
  const onRename = vi.fn();
  const screen = await render(<Rename onRename={onRename} />);
  await userEvent.click(screen.getByRole('button', { name: 'Rename…' }));
  await expect.element(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  await userEvent.keyboard('Returns{Enter}');
  expect(onRename).toHaveBeenCalledExactlyOnceWith('Returns');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

test('Enter on a choice submits the dialog too, once', async () => {
  const onSubmit = vi.fn();
  const screen = await render(
    <UiRoot theme="light">
      <Dialog
        open
        onClose={() => {}}
        title="Import"
        onSubmit={onSubmit}
        footer={
          <Button variant="primary" type="submit">
            Import
          </Button>
        }
      >
        <RadioGroup
          label="Into"
          value="new"
          onChange={() => {}}
          options={[
            { value: 'new', label: 'New map' },
            { value: 'this', label: 'This map' },
          ]}
        />
        <Checkbox label="Header row" checked onChange={() => {}} />
      </Dialog>
    </UiRoot>,
  );
  await expect.element(screen.getByRole('radio', { name: 'New map' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('checkbox', { name: 'Header row' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).toHaveBeenCalledTimes(2);
});

test('a question starts on its harmless answer', async () => {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  const screen = await render(
    <UiRoot theme="light">
      <ConfirmDialog
        open
        danger
        title="Erase everything?"
        description="All maps in this browser will be gone."
        confirmLabel="Erase"
        onConfirm={onConfirm}
        onCancel={onCancel}
      />
    </UiRoot>,
  );
  await expect
    .element(screen.getByRole('alertdialog', { name: 'Erase everything?' }))
    .toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onConfirm).not.toHaveBeenCalled();
});
