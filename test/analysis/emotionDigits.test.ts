import { describe, expect, it } from 'vitest';
import { levelBeside, valueOfDigit } from '../../src/analysis/emotionScale';

describe('digits', () => {
  it('1 to 5 go from worst to best, 0 clears', () => {
    expect([1, 2, 3, 4, 5].map((digit) => valueOfDigit(digit, 'five'))).toEqual([
      -1, -0.5, 0, 0.5, 1,
    ]);
    expect(valueOfDigit(0, 'five')).toBeNull();
    expect(valueOfDigit(7, 'five')).toBeUndefined();
  });

  it('are read as they are on a scale of 0 to 10', () => {
    expect(valueOfDigit(0, 'zero-to-ten')).toBe(-1);
    expect(valueOfDigit(5, 'zero-to-ten')).toBe(0);
    expect(valueOfDigit(9, 'zero-to-ten')).toBe(0.8);
  });
});

it('goes one level up or down, from between two levels to the nearer one in that direction', () => {
  expect(levelBeside(0, 1, 'five')).toBe(0.5);
  expect(levelBeside(1, 1, 'five')).toBe(1);
  expect(levelBeside(0.6, 1, 'five')).toBe(1);
  expect(levelBeside(0.6, -1, 'five')).toBe(0.5);
  expect(levelBeside(0.6, 1, 'eleven')).toBe(0.8);
});
