import { Select } from '../../ui/Select';
import type { OptionProps } from './optionProps';

export function CsvOptions({ choices, change }: OptionProps) {
  return (
    <Select
      label="Between columns"
      value={choices.separator}
      onChange={(separator) => change({ separator })}
      options={[
        { value: 'comma', label: 'Comma' },
        { value: 'semicolon', label: 'Semicolon' },
        { value: 'tab', label: 'Tab' },
      ]}
    />
  );
}
