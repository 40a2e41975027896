import { Icon } from './Icon';
import styles from './Spinner.module.css';

export function Spinner({ label, size = 16 }: { label?: string; size?: 16 | 20 | 24 }) {
  return (
    <Icon name="loader-circle" size={size} className={styles.spinner} {...(label && { label })} />
  );
}
