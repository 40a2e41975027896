import { memo } from 'react';
import type { Label } from '../../scene/segmentBubbles';
import styles from './Plot.module.css';

type Props = Label & {
  name: string;
  measure: string;
  isChosen: boolean;
};

/** What is written on a bubble; what is said of it is the button's name. */
export const BubbleLabel = memo(function BubbleLabel(props: Props) {
  const { x, y, width, height, inside, name, measure, isChosen } = props;
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
});
