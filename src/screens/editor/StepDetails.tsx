import type { GridContext } from '../../actions/action';
import { run } from '../../actions/grid/run';
import { renameStep } from '../../commands/grid/renameStep';
import { setMomentOfTruth } from '../../commands/grid/setMomentOfTruth';
import { setStepMinutes } from '../../commands/grid/setStepMinutes';
import { useEditorState } from '../../store/react';
import { Checkbox } from '../../ui/Choice';
import { TextField } from '../../ui/TextField';

export function StepDetails({ context, stepId }: { context: GridContext; stepId: string }) {
  const { editor } = context;
  const step = useEditorState(editor, ({ document }) => document.steps[stepId]);
  if (!step) return null;
  return (
    <>
      <TextField
        label="Step"
        value={step.title}
        onChange={(title) =>
          editor.dispatch(renameStep({ stepId, title }), { group: stepId, typing: true })
        }
        onBlur={() => editor.closeGroup()}
      />
      <TextField
        label="Takes the customer, minutes"
        type="number"
        min={0}
        step="any"
        value={step.minutes === undefined ? '' : String(step.minutes)}
        onChange={(text) => {
          const minutes = text === '' ? null : Number(text);
          run(context, setStepMinutes({ stepId, minutes }));
        }}
      />
      <Checkbox
        label="Moment of truth"
        hint="Makes or breaks the relationship"
        checked={step.momentOfTruth ?? false}
        onChange={(on) => run(context, setMomentOfTruth({ stepIds: [stepId], on }))}
      />
    </>
  );
}
