import type { ImportTarget } from '../../actions/library/importer';
import type { ImportOutcome } from '../../actions/library/importOutcome';
import type { Id } from '../../base/id';
import { orderedStages } from '../../document/queries';
import { Checkbox, RadioGroup } from '../../ui/Choice';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import type { PlanChoices } from './usePlan';

interface Props {
  outcome: ImportOutcome;
  target: ImportTarget | null;
  choices: PlanChoices;
}

/** How the table is read, where there is one, and where it goes, where there is a choice. */
export function PlanOptions({ outcome, target, choices }: Props) {
  return (
    <>
      {outcome.table?.sheets && <SheetChoice sheets={outcome.table.sheets} choices={choices} />}
      {outcome.table && <ShapeChoices choices={choices} />}
      {target && <Destination target={target} choices={choices} />}
    </>
  );
}

function SheetChoice({
  sheets: { names, likely },
  choices: { wishes, chooseSheet },
}: {
  sheets: NonNullable<NonNullable<ImportOutcome['table']>['sheets']>;
  choices: PlanChoices;
}) {
  return (
    <Select
      label="Sheet"
      value={String(wishes.sheet ?? likely)}
      onChange={(sheet: string) => chooseSheet(Number(sheet))}
      options={names.map((label, index) => ({ value: String(index), label }))}
    />
  );
}

function ShapeChoices({ choices: { plan, wishes, reshape } }: { choices: PlanChoices }) {
  const orientation = wishes.orientation ?? plan?.guess.orientation ?? 'stages-across';
  return (
    <>
      <SegmentedControl
        label="Stages run"
        value={orientation}
        onChange={(next) => reshape({ orientation: next })}
        options={[
          { value: 'stages-across', label: 'Stages across' },
          { value: 'stages-down', label: 'Stages down' },
        ]}
      />
      <Checkbox
        label="Steps below the stages"
        checked={wishes.stepsRow ?? plan?.guess.stepsRow ?? false}
        onChange={(stepsRow) => reshape({ stepsRow })}
      />
      <Checkbox
        label="First column names the lanes"
        checked={wishes.laneColumn ?? true}
        onChange={(laneColumn) => reshape({ laneColumn })}
      />
    </>
  );
}

/** Before no stage is at the end. */
const atEnd = '';

function Destination({ target, choices }: { target: ImportTarget; choices: PlanChoices }) {
  const { into, setInto } = choices;
  const stages = orderedStages(target.map);
  return (
    <>
      <RadioGroup
        label="Into"
        value={into === 'new' ? 'new' : 'here'}
        onChange={(where) => setInto(where === 'new' ? 'new' : { before: null })}
        options={[
          { value: 'new', label: 'A new map' },
          {
            value: 'here',
            label: `“${target.map.title.trim() || 'Untitled'}”`,
            hint: 'Lanes of the same kind are joined.',
          },
        ]}
      />
      {into !== 'new' && (
        <Select
          label="Place"
          value={into.before ?? atEnd}
          onChange={(before: Id) => setInto({ before: before === atEnd ? null : before })}
          options={[
            ...stages.map(([id], index) => ({
              value: id,
              label:
                index === 0
                  ? 'At the start'
                  : `After ${stages[index - 1]?.[1].title || 'Untitled'}`,
            })),
            { value: atEnd, label: `After ${stages.at(-1)?.[1].title || 'the last stage'}` },
          ]}
        />
      )}
    </>
  );
}
