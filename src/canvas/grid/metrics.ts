// Sizes of the frozen bands on the screen.
import { sizes } from '../../ui/tokens';

export const laneColumn: number = sizes.laneColumn;
