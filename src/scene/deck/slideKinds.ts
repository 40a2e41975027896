/** Kinds of slides of a map, in the order in which they come. */
export const slideKinds = [
  'title',
  'personas',
  'overview',
  'stages',
  'curve',
  'pains',
  'opportunities',
  'matrix',
] as const;
export type SlideKind = (typeof slideKinds)[number];
