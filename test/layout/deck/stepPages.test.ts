import { describe, expect, it } from 'vitest';
import { deckPage } from '../../../src/layout/deck/page';
import { stepPages } from '../../../src/layout/deck/stepPages';

const steps = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);
const sizes = (count: number, ratio: '16:9' | '4:3') =>
  stepPages(steps(count), deckPage(ratio)).map((page) => page.length);

describe('the steps of a stage', () => {
  it('share a slide up to six on a wide one and four on a narrow one', () => {
    expect(sizes(6, '16:9')).toEqual([6]);
    expect(sizes(4, '4:3')).toEqual([4]);
  });

  it('are divided evenly when they are more, none lost and none twice', () => {
    expect(sizes(7, '16:9')).toEqual([4, 3]);
    expect(sizes(13, '16:9')).toEqual([5, 4, 4]);
    expect(stepPages(steps(13), deckPage('16:9')).flat()).toEqual(steps(13));
  });
});
