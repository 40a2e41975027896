import { describe, expect, it } from 'vitest';
import { tablePages } from '../../../src/layout/deck/tablePages';
import { fixedMeasurer } from '../../support/fixedMeasurer';

describe('the rows of a table', () => {
  it('share a slide while they fit, and each is as high as its highest cell', () => {
    const rows = [
      ['short', 'x'],
      ['words '.repeat(20).trim(), 'x'],
      ['short', 'x'],
    ];
    const pages = tablePages(fixedMeasurer, rows, [200, 100], 12, 200);
    expect(pages.flat().map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(pages.length).toBe(2);
    const [low, high] = pages.flat();
    expect(high?.height).toBeGreaterThan(3 * (low?.height ?? 0));
  });
});
