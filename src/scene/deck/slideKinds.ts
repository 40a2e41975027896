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
  'inbox',
] as const;
export type SlideKind = (typeof slideKinds)[number];

/** What nobody has found a place for is not for everybody's eyes: it is shown when it is asked for. */
export const usualSlides: readonly SlideKind[] = slideKinds.filter((kind) => kind !== 'inbox');
