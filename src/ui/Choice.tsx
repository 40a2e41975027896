// The controls that are chosen rather than typed: checkbox, switch and radio group.
import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Field as Base } from '@base-ui/react/field';
import { Fieldset } from '@base-ui/react/fieldset';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup as BaseRadioGroup } from '@base-ui/react/radio-group';
import { Switch as BaseSwitch } from '@base-ui/react/switch';
import type { ReactNode } from 'react';
import styles from './Field.module.css';
import { Icon } from './Icon';

type ChoiceProps = {
  label: string;
  hint?: ReactNode;
  disabled?: boolean;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** `indeterminate` is for a parent whose children differ. */
export function Checkbox({
  indeterminate = false,
  checked,
  onChange,
  ...rest
}: ChoiceProps & { indeterminate?: boolean }) {
  return (
    <Choice {...rest}>
      <BaseCheckbox.Root
        className={styles.mark}
        checked={checked}
        indeterminate={indeterminate}
        onCheckedChange={onChange}
      >
        <BaseCheckbox.Indicator>
          <Icon name={indeterminate ? 'minus' : 'check'} />
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
    </Choice>
  );
}

export function Switch({ checked, onChange, ...rest }: ChoiceProps) {
  return (
    <Choice {...rest}>
      <BaseSwitch.Root className={styles.switch} checked={checked} onCheckedChange={onChange}>
        <BaseSwitch.Thumb className={styles.thumb} />
      </BaseSwitch.Root>
    </Choice>
  );
}

type ChoiceFrame = Pick<ChoiceProps, 'label' | 'hint' | 'disabled'> & { children: ReactNode };

function Choice({ label, hint, disabled = false, children }: ChoiceFrame) {
  return (
    <Base.Root disabled={disabled}>
      <Base.Label className={styles.choice}>
        {children}
        <span>{label}</span>
      </Base.Label>
      {hint && <Base.Description className={styles.choiceHint}>{hint}</Base.Description>}
    </Base.Root>
  );
}

type RadioGroupProps<Value extends string> = {
  label: string;
  hideLabel?: boolean;
  value: Value;
  options: readonly { value: Value; label: string; hint?: ReactNode; disabled?: boolean }[];
  onChange: (value: Value) => void;
  look?: 'plain' | 'rows';
};

export function RadioGroup<Value extends string>({
  label,
  hideLabel = false,
  value,
  options,
  onChange,
  look = 'plain',
}: RadioGroupProps<Value>) {
  return (
    <Base.Root>
      <Fieldset.Root
        className={styles.group}
        data-look={look}
        render={<BaseRadioGroup<Value> value={value} onValueChange={onChange} />}
      >
        <Fieldset.Legend className={hideLabel ? 'visuallyHidden' : styles.legend}>
          {label}
        </Fieldset.Legend>
        {options.map((option) => (
          <Base.Item key={option.value} disabled={option.disabled}>
            <Base.Label className={styles.choice}>
              <Radio.Root className={styles.mark} value={option.value} data-radio="">
                <Radio.Indicator className={styles.radioDot} />
              </Radio.Root>
              <span>{option.label}</span>
            </Base.Label>
            {option.hint && (
              <Base.Description className={styles.choiceHint}>{option.hint}</Base.Description>
            )}
          </Base.Item>
        ))}
      </Fieldset.Root>
    </Base.Root>
  );
}
