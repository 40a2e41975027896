// Text fields that look like the text they hold until one comes near: titles on a sheet, cells of a table.
import type { ComponentPropsWithRef } from 'react';
import styles from './BareField.module.css';
import type { Typing } from './typing';

type Own = Typing & { label: string; value: string; readOnly: boolean };

type InputProps = Own & Omit<ComponentPropsWithRef<'input'>, keyof Own>;

export function BareInput({ label, onChange, className = '', ...input }: InputProps) {
  return (
    <input
      {...input}
      aria-label={label}
      className={`${styles.field} ${className}`}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

type AreaProps = Own & Omit<ComponentPropsWithRef<'textarea'>, keyof Own>;

/** Grows with its text. */
export function BareArea({ label, onChange, className = '', ...area }: AreaProps) {
  return (
    <textarea
      {...area}
      aria-label={label}
      className={`${styles.field} ${styles.area} ${className}`}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** One line as far as the text is concerned, wrapped where it is longer than its place. */
export function BareLine({ onChange, onKeyDown, ...area }: AreaProps) {
  return (
    <BareArea
      {...area}
      rows={1}
      onChange={(text) => onChange(text.replace(/\r?\n/g, ' '))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
        onKeyDown?.(event);
      }}
    />
  );
}
