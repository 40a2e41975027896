import type { ImportTarget } from '../../actions/library/importer';
import type { ImportOutcome } from '../../actions/library/importOutcome';
import type { Id } from '../../base/id';
import type { GridDocument } from '../../document/grid';
import { orderedStages } from '../../document/queries';
import { Checkbox, RadioGroup } from '../../ui/Choice';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import type { PlanChoices } from './usePlan';

interface Props {
  outcome: ImportOutcome;
  target: ImportTarget | null;
  known: GridDocument | null;
  choices: PlanChoices;
}

/** How the table is read, where there is one, and where it goes, where there is a choice. */
export function PlanOptions({ outcome, target, known, choices }: Props) {
  return (
    <>
      {outcome.table?.sheets && <SheetChoice sheets={outcome.table.sheets} choices={choices} />}
      {outcome.table && <ShapeChoices choices={choices} />}
      {known && <Destination target={target} known={known} choices={choices} />}
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
  const isDown = orientation === 'stages-down';
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
        label={isDown ? 'Steps beside the stages' : 'Steps below the stages'}
        checked={wishes.stepsRow ?? plan?.guess.stepsRow ?? false}
        onChange={(stepsRow) => reshape({ stepsRow })}
      />
      <Checkbox
        label={isDown ? 'First row names the lanes' : 'First column names the lanes'}
        checked={wishes.laneColumn ?? plan?.guess.laneColumn ?? true}
        onChange={(laneColumn) => reshape({ laneColumn })}
      />
    </>
  );
}

/** Before no stage is at the end. */
const atEnd = '';

type DestinationProps = Pick<Props, 'target' | 'choices'> & { known: GridDocument };

function Destination({ target, known, choices }: DestinationProps) {
  const { into, setInto, update } = choices;
  const where = into === 'new' ? 'new' : 'update' in into ? 'update' : 'here';
  const title = `“${known.title.trim() || 'Untitled'}”`;
  return (
    <>
      <RadioGroup
        label="Into"
        value={where}
        onChange={(next) => {
          if (next === 'new') setInto('new');
          else setInto(next === 'here' ? { before: null } : { update: known.id });
        }}
        options={[
          { value: 'new' as const, label: 'A new map' },
          ...(target
            ? [
                {
                  value: 'here' as const,
                  label: `Add to ${title}`,
                  hint: 'As new stages. Lanes of the same kind are joined.',
                },
              ]
            : []),
          {
            value: 'update' as const,
            label: `Update ${title}`,
            hint: updateWords(update),
            disabled: update?.ok === false,
          },
        ]}
      />
      {target && where === 'here' && <Place map={target.document} choices={choices} />}
    </>
  );
}

function updateWords(update: PlanChoices['update']): string {
  if (!update) return '';
  if (!update.ok) return update.problem.message;
  const { added, changed, removed, asked } = update.value;
  const parts = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(asked > 0 ? [`${asked} to be asked`] : []),
  ];
  if (parts.length === 0) return 'It says the same.';
  return `${parts.join(', ')}. What the table cannot hold stays.`;
}

function Place({ map, choices: { into, setInto } }: { map: GridDocument; choices: PlanChoices }) {
  const stages = orderedStages(map);
  const before = into !== 'new' && 'before' in into ? into.before : null;
  return (
    <Select
      label="Place"
      value={before ?? atEnd}
      onChange={(next: Id) => setInto({ before: next === atEnd ? null : next })}
      options={[
        ...stages.map(([id], index) => ({
          value: id,
          label:
            index === 0 ? 'At the start' : `After ${stages[index - 1]?.[1].title || 'Untitled'}`,
        })),
        { value: atEnd, label: `After ${stages.at(-1)?.[1].title || 'the last stage'}` },
      ]}
    />
  );
}
