// Five levels of feeling: whatever scale shows them, faces, colours and words have these.

export type FeelingLevel = 'n2' | 'n1' | '0' | 'p1' | 'p2';

/** The level whose face, colour and word stand for a stored value of −1…+1. */
export function feelingLevel(value: number): FeelingLevel {
  if (value <= -0.75) return 'n2';
  if (value <= -0.25) return 'n1';
  if (value < 0.25) return '0';
  return value < 0.75 ? 'p1' : 'p2';
}
