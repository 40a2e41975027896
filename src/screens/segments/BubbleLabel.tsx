import type { Label } from '../../scene/segmentBubbles';
import styles from './Plot.module.css';

type Props = {
  box: Label | undefined;
  name: string;
  measure: string;
  isChosen: boolean;
};

/** What is written on a bubble; what is said of it is the button's name. */
export function BubbleLabel({ box, name, measure, isChosen }: Props) {
  if (!box) return null;
  const { x, y, width, height, inside } = box;
  return (
    <span
      aria-hidden="true"
      className={styles.name}
      data-inside={inside ? '' : undefined}
      data-chosen={isChosen ? '' : undefined}
      style={{ left: x, top: y, width, height }}
    >
      <b>{name}</b>
      {measure !== '' && <small>{measure}</small>}
    </span>
  );
}
