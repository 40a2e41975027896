import { useMemo } from 'react';
import type { Ports } from '../../actions/ports';
import type { Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { placeOn, shownAxes } from '../../document/segmentAxes';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import {
  alongPlot,
  bubbleSizes,
  type Disc,
  huesOf,
  measureText,
  placeLabels,
} from '../../scene/segmentBubbles';
import { useMeasurer } from '../useMeasurer';
import { nameOf } from './lens';

export interface Placed {
  id: Id;
  segment: Segment;
  at: { x: number; y: number };
  disc: Disc;
}

const widestName = 148;

/** Where the segments of a map are drawn on a plot of that size, and which have no place on it. */
export function useDiscs(map: SegmentationDocument, size: Size, ports: Ports) {
  const measurer = useMeasurer(ports);
  const { segments, shown, bubble, valueUnit } = map;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another measure makes other names
  const known = useMemo(() => new WeakMap<Segment, Disc['label']>(), [measurer, bubble, valueUnit]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the map, this is what counts
  return useMemo(() => {
    const axes = shownAxes(map);
    const diameters = bubbleSizes(map);
    const placed: Placed[] = [];
    const waiting: [Id, Segment][] = [];
    for (const [id, segment] of inOrder(segments)) {
      const x = placeOn(segment, axes.x);
      const y = placeOn(segment, axes.y);
      if (x === undefined || y === undefined) {
        waiting.push([id, segment]);
        continue;
      }
      const label = known.get(segment) ?? labelSize(segment);
      known.set(segment, label);
      const left = alongPlot(x, size.width);
      const top = size.height - alongPlot(y, size.height);
      const disc = { id, x: left, y: top, diameter: diameters[id] ?? 0, label };
      placed.push({ id, segment, at: { x, y }, disc });
    }
    const discs = placed.map(({ disc }) => disc);
    return { placed, waiting, colors: huesOf(segments), labels: placeLabels(discs, size) };

    function labelSize(segment: Segment): Disc['label'] {
      const measure = measureText(segment, map);
      const words = [nameOf(segment), measure];
      const width = Math.max(...words.map((text) => measurer.width(text, 'lane')));
      const lines = Math.min(2, measurer.lines(nameOf(segment), 'lane', widestName).length);
      return {
        width: Math.min(widestName, width) + 6,
        height: lines * 18 + (measure === '' ? 0 : 16),
      };
    }
  }, [segments, shown, bubble, valueUnit, size, measurer, known]);
}
