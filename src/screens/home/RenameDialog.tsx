import { useState } from 'react';
import { renameDocument } from '../../actions/library/renameDocument';
import type { LibraryEntry, Ports } from '../../actions/ports';
import { limits } from '../../document/limits';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';

type Props = { ports: Ports; entry: LibraryEntry | null; onClose: () => void };

export function RenameDialog({ ports, entry, onClose }: Props) {
  // Kept while the dialog fades, so that its words do not vanish before it does.
  const [shown, setShown] = useState(entry);
  const [title, setTitle] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (entry && entry !== shown) setShown(entry);
  if (entry && entry !== shown) setTitle(entry.title);
  const isBlank = title.trim() === '';
  const submit = async () => {
    if (!entry || isBlank || isBusy) return;
    setBusy(true);
    const done = await renameDocument(ports, entry, title);
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog
      open={entry !== null}
      onClose={onClose}
      title="Rename"
      size="s"
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" disabled={isBlank} busy={isBusy}>
            Rename
          </Button>
        </>
      }
    >
      <TextField
        label="Title"
        value={title}
        onChange={setTitle}
        maxLength={limits.titleLength}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}
