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
  /** Options of one group follow one another, under its name. */
  group?: string;
};

type Props<Value extends string> = FieldProps & {
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
};

export function Select<Value extends string>({ value, options, onChange, ...field }: Props<Value>) {
  const chosen = options.find((option) => option.value === value);
  const indent = options.some((option) => option.icon);
  const groups = [...new Set(options.map((option) => option.group))];
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
            <span className={styles.valueText}>{chosen?.label}</span>
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
                {groups.map((group) => {
                  const members = options.filter((option) => option.group === group);
                  const items = members.map((option) => (
                    <Item key={option.value} option={option} indent={indent} />
                  ));
                  if (group === undefined) return items;
                  return (
                    <Base.Group key={group}>
                      <Base.GroupLabel className={surface.groupLabel}>{group}</Base.GroupLabel>
                      {items}
                    </Base.Group>
                  );
                })}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  );
}

function Item({ option, indent }: { option: Option<string>; indent: boolean }) {
  const { value, label, icon, hint, disabled } = option;
  return (
    <Base.Item className={surface.item} value={value} disabled={disabled}>
      {indent && <span className={surface.icon}>{icon && <Icon name={icon} />}</span>}
      <Base.ItemText className={surface.label}>
        {label}
        {hint && <span className={surface.hint}>{hint}</span>}
      </Base.ItemText>
      <Base.ItemIndicator className={surface.trailing}>
        <Icon name="check" />
      </Base.ItemIndicator>
    </Base.Item>
  );
}
