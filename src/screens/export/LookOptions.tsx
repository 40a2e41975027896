import { isGrid } from '../../document/document';
import { Checkbox } from '../../ui/Choice';
import { Select } from '../../ui/Select';
import type { OptionProps } from './optionProps';

/** Theme and title block, of every format that is drawn. */
export function LookOptions({ choices, change, document }: OptionProps) {
  return (
    <>
      <Select
        label="Theme"
        value={choices.look}
        onChange={(look) => change({ look })}
        options={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
          { value: 'saver', label: 'Print', hint: 'Saves ink: lines instead of tints' },
        ]}
      />
      {(isGrid(document) || choices.view === 'relations' || choices.view === 'tree') && (
        <Checkbox
          label="Title block"
          checked={choices.titleBlock}
          onChange={(titleBlock) => change({ titleBlock })}
        />
      )}
    </>
  );
}
