import { numberIn, rangeOf } from '../../actions/segmentation/cellChange';
import type { SegmentColumn } from '../../analysis/segmentTable';
import { TextField } from '../../ui/TextField';
import { useNumberDraft } from './useNumberDraft';

type Props = {
  column: Extract<SegmentColumn, { kind: 'number' | 'axis' }>;
  label: string;
  hint?: string;
  value: number | undefined;
  isReadOnly: boolean;
  onNumber: (number: number | null) => void;
  onBlur: () => void;
};

/** A number of a segment in the details; says what is wrong with it while it is typed. */
export function NumberField({ column, label, hint, value, isReadOnly, onNumber, onBlur }: Props) {
  const draft = useNumberDraft({ value, read: (text) => numberIn(column, text), onNumber });
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="decimal"
      error={draft.isWrong ? `This is ${rangeOf(column)}.` : undefined}
      value={draft.text}
      readOnly={isReadOnly}
      onChange={draft.type}
      onBlur={() => {
        draft.leave();
        onBlur();
      }}
    />
  );
}
