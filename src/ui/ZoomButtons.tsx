// Zoom by click: the twin of wheel, pinch and Alt with digits.
import { Button, IconButton } from './Button';
import styles from './ZoomButtons.module.css';

type Props = {
  percent: number;
  /** What "fit" brings into view. */
  fitLabel: string;
  onStep: (factor: number) => void;
  /** Back to 100 %. */
  onReset: () => void;
  onFit: () => void;
};

const factor = 1.25;

export function ZoomButtons({ percent, fitLabel, onStep, onReset, onFit }: Props) {
  return (
    <>
      <IconButton
        size="s"
        icon="minus"
        label="Zoom out"
        tooltipSide="top"
        onClick={() => onStep(1 / factor)}
      />
      <Button variant="quiet" size="s" shortcut="Alt+0" title="Zoom to 100 %" onClick={onReset}>
        <span className={styles.percent}>{percent}%</span>
      </Button>
      <IconButton
        size="s"
        icon="plus"
        label="Zoom in"
        tooltipSide="top"
        onClick={() => onStep(factor)}
      />
      <IconButton
        size="s"
        icon="maximize"
        label={fitLabel}
        shortcut="Alt+1"
        tooltipSide="top"
        onClick={onFit}
      />
    </>
  );
}
