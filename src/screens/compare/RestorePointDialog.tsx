// Asked for before something bold: what the document is now stays, under a name that tells it from the others.
import { useState } from 'react';
import type { Problem, Result } from '../../base/result';
import { limits } from '../../document/limits';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';

interface Props {
  keep: (name: string) => Promise<Result<number>>;
  onClose: () => void;
}

export function RestorePointDialog({ keep, onClose }: Props) {
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    const kept = await keep(name);
    setBusy(false);
    if (kept.ok) onClose();
    else setProblem(kept.problem);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="s"
      title="Keep a restore point"
      description="Compare shows it later, and brings it back."
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" busy={busy}>
            Keep
          </Button>
        </>
      }
    >
      {problem && (
        <Banner tone="danger">
          {problem.message} {problem.hint}
        </Banner>
      )}
      <TextField
        label="Name"
        hint="Optional: “Before the workshop”."
        autoFocus
        maxLength={limits.titleLength}
        value={name}
        onChange={setName}
      />
    </Dialog>
  );
}
