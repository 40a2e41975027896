import { Checkbox } from '../../ui/Choice';
import type { OptionProps } from './optionProps';

/** Of every format that people look at and that can be dropped back. */
export function SourceOption({ choices, change }: OptionProps) {
  return (
    <Checkbox
      label="With source"
      hint="Dropped here, the file opens as the document again."
      checked={choices.withSource}
      onChange={(withSource) => change({ withSource })}
    />
  );
}
