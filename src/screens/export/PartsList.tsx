import type { Id } from '../../base/id';
import { Checkbox } from '../../ui/Choice';
import styles from './PartsList.module.css';

interface Props {
  label: string;
  parts: readonly { id: Id; label: string }[];
  /** Ids of parts of any list. */
  leftOut: readonly Id[];
  onChange: (leftOut: Id[]) => void;
}

/** Which lanes or personas take part. One alone is no choice. */
export function PartsList({ label, parts, leftOut, onChange }: Props) {
  if (parts.length < 2) return null;
  const out = new Set(leftOut);
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      {parts.map((part) => (
        <Checkbox
          key={part.id}
          label={part.label}
          checked={!out.has(part.id)}
          onChange={(checked) =>
            onChange(checked ? leftOut.filter((id) => id !== part.id) : [...leftOut, part.id])
          }
        />
      ))}
    </fieldset>
  );
}
