import { markerPaths } from '../../canvas/emotion/markers';
import type { MarkerShape } from '../../document/vocabulary';

/** A persona's mark in its colour, as its curve has it. */
export function Marker({ shape, color }: { shape: MarkerShape; color: string }) {
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={markerPaths[shape]} fill={color} />
    </svg>
  );
}
