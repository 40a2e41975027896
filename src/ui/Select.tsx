import { Select as Base } from '@base-ui/react/select';
import { Field, type FieldProps } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';
import type { IconName } from './icons';
import surface from './surface.module.css';

type Option<Value> = {
  value: Value;
  label: string;
  icon?: IconName;
  hint?: string;
  disabled?: boolean;
};

type Props<Value extends string> = FieldProps & {
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
};

export function Select<Value extends string>({ value, options, onChange, ...field }: Props<Value>) {
  const chosen = options.find((option) => option.value === value);
  const indent = options.some((option) => option.icon);
  return (
    <Field {...field}>
      <Base.Root
        modal={false}
        items={options}
        value={value}
        onValueChange={(next) => next !== null && onChange(next)}
      >
        <Base.Trigger className={`${styles.control} ${styles.select}`}>
          <Base.Value className={styles.value}>
            {chosen?.icon && <Icon name={chosen.icon} />}
            {chosen?.label}
          </Base.Value>
          <Base.Icon className={styles.chevron}>
            <Icon name="chevron-down" />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner
            className={surface.positioner}
            sideOffset={4}
            alignItemWithTrigger={false}
          >
            <Base.Popup className={surface.popup}>
              <Base.List className={surface.list}>
                {options.map((option) => (
                  <Base.Item
                    key={option.value}
                    className={surface.item}
                    value={option.value}
                    disabled={option.disabled}
                  >
                    {indent && (
                      <span className={surface.icon}>
                        {option.icon && <Icon name={option.icon} />}
                      </span>
                    )}
                    <Base.ItemText className={surface.label}>
                      {option.label}
                      {option.hint && <span className={surface.hint}>{option.hint}</span>}
                    </Base.ItemText>
                    <Base.ItemIndicator className={surface.trailing}>
                      <Icon name="check" />
                    </Base.ItemIndicator>
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  );
}
