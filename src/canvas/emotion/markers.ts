// Each persona's mark, as path data.
import type { MarkerShape } from '../../document/vocabulary';

/** Around the origin, about 10 units across. */
export const markerPaths: Record<MarkerShape, string> = {
  circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z',
  square: 'M-4.5 -4.5h9v9h-9Z',
  triangle: 'M0 -5.5L5.5 4.5H-5.5Z',
  diamond: 'M0 -6L6 0L0 6L-6 0Z',
  star: 'M0 -6.5L1.9 -2L6.6 -1.9L2.9 1.2L4.2 5.8L0 3.2L-4.2 5.8L-2.9 1.2L-6.6 -1.9L-1.9 -2Z',
};
