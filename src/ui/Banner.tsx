import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { IconButton } from './Button';
import { Icon } from './Icon';
import type { IconName } from './icons';

type Tone = 'info' | 'warn' | 'danger';

type Props = {
  tone?: Tone;
  /** Buttons of size "s". */
  actions?: ReactNode;
  onDismiss?: () => void;
  children: ReactNode;
};

const icons = {
  info: 'info',
  warn: 'triangle-alert',
  danger: 'circle-alert',
} satisfies Record<Tone, IconName>;

export function Banner({ tone = 'info', actions, onDismiss, children }: Props) {
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} className={styles.icon} />
      <div className={styles.text}>{children}</div>
      {actions}
      {onDismiss && <IconButton size="s" icon="x" label="Dismiss" onClick={onDismiss} />}
    </div>
  );
}
