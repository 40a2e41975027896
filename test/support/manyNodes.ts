// Free canvases with more on them than a slide has room for.
import type { PersonaDocument } from '../../src/document/persona';
import type { SegmentationDocument } from '../../src/document/segmentation';
import { relatedPersona } from './relatedPersona';
import { segmentedMap } from './segmentedMap';

/** Five others around the persona, and everybody else in turn around those. */
export function manyRelations(count: number): PersonaDocument {
  const all = Array.from({ length: count }, (_, index) => index);
  const order = (index: number) => `a${String(index).padStart(3, '0')}1`;
  return {
    ...relatedPersona,
    actors: Object.fromEntries(
      all.map((index) => {
        const label = `Partner ${index + 1}`;
        return [`p${index}`, { label, kind: 'organisation', order: order(index) } as const];
      }),
    ),
    relations: Object.fromEntries(
      all.map((index) => {
        const from = index < 5 ? null : `p${index % 5}`;
        const look = { style: 'solid', heads: 1 } as const;
        return [`r${index}`, { from, to: `p${index}`, label: `supplies ${index + 1}`, ...look }];
      }),
    ),
  };
}

/** Four segments with parts in turn, three levels deep. */
export function manySegments(count: number): SegmentationDocument {
  const all = Array.from({ length: count }, (_, index) => index);
  return {
    ...segmentedMap,
    segments: Object.fromEntries(
      all.map((index) => {
        const order = `a${String(index).padStart(3, '0')}1`;
        const whole = index < 4 ? {} : { parentId: `s${Math.floor(index / 4) - 1}` };
        return [`s${index}`, { name: `Segment ${index + 1}`, order, ...whole }];
      }),
    ),
  };
}
