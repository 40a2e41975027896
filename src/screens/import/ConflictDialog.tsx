// A document with this id is here already: merge theirs into it, replace it, keep both, or leave everything as it is.
import { useState } from 'react';
import { isBinned } from '../../actions/library/binned';
import type { ImportState } from '../../actions/library/importer';
import { Button } from '../../ui/Button';
import { RadioGroup } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { whenEdited } from '../documentWords';
import { useLast } from '../useLast';

type Conflict = Extract<ImportState, { kind: 'conflict' }>;

const buttons = { merge: 'Merge…', 'keep-both': 'Keep both', replace: 'Replace' } as const;

export function ConflictDialog({ state, now }: { state: Conflict | null; now: number }) {
  const shown = useLast(state);
  if (!shown) return null;
  return <Question key={shown.existing.id} conflict={shown} open={state !== null} now={now} />;
}

function Question({ conflict, open, now }: { conflict: Conflict; open: boolean; now: number }) {
  const { existing, answer } = conflict;
  const isInBin = isBinned(existing);
  const [choice, setChoice] = useState<keyof typeof buttons>(isInBin ? 'keep-both' : 'merge');
  return (
    <Dialog
      open={open}
      onClose={() => answer('cancel')}
      title={`“${existing.title}” is ${isInBin ? 'in the bin' : 'already here'}`}
      description={`Yours was edited ${whenEdited(existing.updatedAt, now)}. Nothing is changed until you choose.`}
      size="s"
      onSubmit={() => answer(choice)}
      footer={
        <>
          <Button onClick={() => answer('cancel')}>Cancel</Button>
          <Button type="submit" variant="primary">
            {buttons[choice]}
          </Button>
        </>
      }
    >
      <RadioGroup
        label="What to do"
        hideLabel
        value={choice}
        onChange={setChoice}
        options={[
          ...(isInBin
            ? []
            : [
                {
                  value: 'merge' as const,
                  label: 'Merge into mine',
                  hint: 'What both changed is asked, one by one.',
                },
              ]),
          {
            value: 'keep-both',
            label: 'Keep both',
            hint: 'The imported one becomes a document of its own.',
          },
          {
            value: 'replace',
            label: 'Replace mine',
            hint: isInBin
              ? 'It comes back with the imported content.'
              : 'A copy of mine goes to the bin.',
          },
        ]}
      />
    </Dialog>
  );
}
