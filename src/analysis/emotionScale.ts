// A stored feeling (−1…+1) as people read it: levels, words and numbers of the lane's scale. The scale never changes data.
import { clamp } from '../base/geometry';
import { type FeelingLevel, feelingLevel } from '../document/feeling';
import type { EmotionScale } from '../document/grid';

const steps: Record<EmotionScale, number> = {
  three: 2,
  five: 4,
  faces: 4,
  eleven: 10,
  'zero-to-ten': 10,
};

const words: Record<FeelingLevel, string> = {
  n2: 'Very negative',
  n1: 'Negative',
  '0': 'Neutral',
  p1: 'Positive',
  p2: 'Very positive',
};

/** The stored values that the scale has names for, rising. */
export function levelsOf(scale: EmotionScale): number[] {
  const count = steps[scale];
  return Array.from({ length: count + 1 }, (_, index) => tidy((2 * index) / count - 1));
}

/** The nearest level; `free` snaps to twentieths only. */
export function snapValue(value: number, scale: EmotionScale, free = false): number {
  const grid = free ? 0.05 : 2 / steps[scale];
  return tidy(Math.round(clamp(value, -1, 1) / grid) * grid);
}

/** The level above or below; from between two levels the nearer one in that direction. */
export function levelBeside(value: number, by: 1 | -1, scale: EmotionScale): number {
  const distance = 2 / steps[scale];
  const from = by > 0 ? Math.floor(value / distance + 1e-9) : Math.ceil(value / distance - 1e-9);
  return tidy(clamp((from + by) * distance, -1, 1));
}

/**
 * What one typed digit means: 1–5 from worst to best, 1–3 on the short scale, 0–9 as they are on 0–10, 0–5 as they are
 * on −5…+5. Null when it clears the point (0 where it is no level), undefined when it means nothing.
 */
export function valueOfDigit(digit: number, scale: EmotionScale): number | null | undefined {
  switch (scale) {
    case 'zero-to-ten':
      return tidy(digit / 5 - 1);
    case 'eleven':
      return digit <= 5 ? tidy(digit / 5) : undefined;
    case 'three':
      return digit === 0 ? null : digit <= 3 ? digit - 2 : undefined;
    default:
      return digit === 0 ? null : digit <= 5 ? (digit - 3) / 2 : undefined;
  }
}

export function feelingWord(value: number): string {
  return words[feelingLevel(value)];
}

/** The value in units of the scale. */
export function onScale(value: number, scale: EmotionScale): number {
  if (scale === 'zero-to-ten') return round1((value + 1) * 5);
  return round1((value * steps[scale]) / 2);
}

/** "+2", "−1.5", "7": as it stands beside a face. */
export function scaleText(value: number, scale: EmotionScale): string {
  const number = onScale(value, scale);
  if (scale === 'zero-to-ten' || number === 0) return `${number}`;
  return number > 0 ? `+${number}` : `−${-number}`;
}

function round1(value: number): number {
  return tidy(Math.round(value * 10) / 10);
}

/** No −0 and no 0.30000000000000004 in files. */
function tidy(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}
