import { Field as Base } from '@base-ui/react/field';
import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldProps } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';
import type { IconName } from './icons';

type Own = FieldProps & { value: string; onChange: (value: string) => void };

type TextFieldProps = Own & { icon?: IconName } & Omit<
    ComponentPropsWithRef<'input'>,
    keyof Own | 'className'
  >;

export function TextField({
  label,
  hideLabel,
  hint,
  error,
  disabled,
  icon,
  onChange,
  ...input
}: TextFieldProps) {
  const control = <Base.Control className={styles.control} {...input} onValueChange={onChange} />;
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} disabled={disabled}>
      {icon ? (
        <div className={styles.withIcon}>
          {control}
          <Icon name={icon} />
        </div>
      ) : (
        control
      )}
    </Field>
  );
}

type TextAreaProps = Own & Omit<ComponentPropsWithRef<'textarea'>, keyof Own | 'className'>;

/** Grows with its text. */
export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  disabled,
  value,
  onChange,
  ...area
}: TextAreaProps) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} disabled={disabled}>
      <Base.Control
        className={`${styles.control} ${styles.area}`}
        render={<textarea {...area} />}
        value={value}
        onValueChange={onChange}
      />
    </Field>
  );
}
