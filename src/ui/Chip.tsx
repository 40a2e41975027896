import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { Icon } from './Icon';
import type { IconName } from './icons';

type Props = {
  icon?: IconName;
  tone?: 'neutral' | 'accent' | 'warn' | 'danger' | 'ok';
  /** Makes the chip a button. */
  onClick?: () => void;
  /** For a chip that switches something, such as a filter. */
  pressed?: boolean;
  /** Adds a remove button with this name. */
  removeLabel?: string;
  onRemove?: () => void;
  children: ReactNode;
};

export function Chip({
  icon,
  tone = 'neutral',
  onClick,
  pressed,
  removeLabel,
  onRemove,
  children,
}: Props) {
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
    </>
  );
  return (
    <span className={styles.chip} data-tone={tone} data-pressed={pressed ? '' : undefined}>
      {onClick ? (
        <button type="button" className={styles.main} aria-pressed={pressed} onClick={onClick}>
          {content}
        </button>
      ) : (
        <span className={styles.main}>{content}</span>
      )}
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
          <Icon name="x" />
        </button>
      )}
    </span>
  );
}
