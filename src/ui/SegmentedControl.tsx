import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './SegmentedControl.module.css';

type Props<Value extends string> = {
  /** Names the group. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; icon?: IconName }[];
  onChange: (value: Value) => void;
};

/** One of a few views, always exactly one. Arrow keys walk, Enter or Space picks. */
export function SegmentedControl<Value extends string>({
  label,
  value,
  options,
  onChange,
}: Props<Value>) {
  return (
    <ToggleGroup<Value>
      className={styles.group}
      aria-label={label}
      value={[value]}
      // A press on the chosen one asks for none, which this control does not have.
      onValueChange={([next]) => next !== undefined && onChange(next)}
    >
      {options.map((option) => (
        <Toggle<Value> key={option.value} className={styles.option} value={option.value}>
          {option.icon && <Icon name={option.icon} />}
          {option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
