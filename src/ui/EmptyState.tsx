import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import { Icon } from './Icon';
import type { IconName } from './icons';

type Props = {
  icon?: IconName;
  title: string;
  /** The way out, usually one button. */
  action?: ReactNode;
  children?: ReactNode;
};

export function EmptyState({ icon, title, action, children }: Props) {
  return (
    <div className={styles.empty}>
      {icon && (
        <span className={styles.icon}>
          <Icon name={icon} size={20} />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
