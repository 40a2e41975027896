// One of a few looks, picked by sight: colours and marks. The chosen one says its name to screen readers.
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { type ReactNode, useId } from 'react';
import styles from './SwatchGroup.module.css';

type Props<Value extends string> = {
  label: string;
  /** May be none of the options: files hold any colour. */
  value: string;
  options: readonly { value: Value; label: string }[];
  draw: (value: Value) => ReactNode;
  disabled: boolean;
  onChange: (value: Value) => void;
};

export function SwatchGroup<Value extends string>({
  label,
  value,
  options,
  draw,
  disabled,
  onChange,
}: Props<Value>) {
  const labelId = useId();
  return (
    <div className={styles.field}>
      <p id={labelId} className={styles.label}>
        {label}
      </p>
      <RadioGroup
        aria-labelledby={labelId}
        className={styles.group}
        value={value}
        disabled={disabled}
        onValueChange={(next) => {
          const chosen = options.find((option) => option.value === next);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <Radio.Root
            key={option.value}
            value={option.value}
            aria-label={option.label}
            className={styles.swatch}
          >
            <svg viewBox="-8 -8 16 16" width={20} height={20} aria-hidden="true">
              {draw(option.value)}
            </svg>
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
