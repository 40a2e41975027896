import { Field as Base } from '@base-ui/react/field';
import type { ReactNode } from 'react';
import styles from './Field.module.css';

export type FieldProps = {
  label: string;
  /** Keeps the label for screen readers where the place already says it. */
  hideLabel?: boolean;
  hint?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: string | undefined;
  disabled?: boolean;
};

/** Label, hint and error around one control that takes part in Base UI's Field. */
export function Field({
  label,
  hideLabel = false,
  hint,
  error,
  disabled = false,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <Base.Root className={styles.field} invalid={error !== undefined} disabled={disabled}>
      <Base.Label className={hideLabel ? 'visuallyHidden' : styles.label}>{label}</Base.Label>
      {children}
      {hint && <Base.Description className={styles.hint}>{hint}</Base.Description>}
      <Base.Error className={styles.error} match={error !== undefined}>
        {error}
      </Base.Error>
    </Base.Root>
  );
}
