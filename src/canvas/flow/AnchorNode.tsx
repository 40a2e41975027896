// The end of a link whose card is outside the window: React Flow draws no edge without both nodes.
import styles from './CardNode.module.css';

export function AnchorNode() {
  return <div className={styles.anchor} />;
}
