// What lights up on a segment that nobody stands for or no journey serves: a dot, and the words for it.
import styles from './Lacks.module.css';

export function LacksDot() {
  return <span className={styles.dot} aria-hidden="true" />;
}

export function LacksWords({ children }: { children: string }) {
  return (
    <span className={styles.words}>
      <LacksDot />
      {children}
    </span>
  );
}

/** "No persona, no journey". */
export function sentence(lacks: readonly string[]): string {
  const text = lacks.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
