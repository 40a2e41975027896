import { describe, expect, it } from 'vitest';
import { deckLines, fitText, fittingSize, lineOf } from '../../../src/layout/deck/deckText';
import { fixedMeasurer } from '../../support/fixedMeasurer';

const font = { size: 12 };
// With the fixed measurer a letter of 12 points is 8 pixels wide, and the slack makes that 8.64.
const letters = (count: number) => count * 8.64 + 0.1;

describe('text on a slide', () => {
  it('is measured wider than the screen says, because fonts of viewers differ', () => {
    expect(deckLines(fixedMeasurer, 'ab cd', font, letters(5))).toEqual(['ab cd']);
    expect(deckLines(fixedMeasurer, 'ab cd', font, 5 * 8)).toEqual(['ab', 'cd']);
  });

  it('stays as it is where it fits', () => {
    expect(fitText(fixedMeasurer, 'Card declined', font, letters(20), 1)).toEqual({
      text: 'Card declined',
      lines: 1,
      shortened: false,
    });
  });

  it('says where the rest is when it is shortened, and keeps to its lines', () => {
    const long = 'The card is declined and nobody says why, again and again';
    const { text, lines, shortened } = fitText(fixedMeasurer, long, font, letters(16), 2);
    expect(text).toMatch(/^The card .*… \(notes\)$/);
    expect(shortened).toBe(true);
    expect(lines).toBe(2);
    expect(deckLines(fixedMeasurer, text, font, letters(16)).length).toBeLessThanOrEqual(2);
  });

  it('is cut within a word that never ends', () => {
    const { text } = fitText(fixedMeasurer, 'x'.repeat(500), font, letters(20), 2);
    expect(deckLines(fixedMeasurer, text, font, letters(20)).length).toBeLessThanOrEqual(2);
    expect(text.endsWith('… (notes)')).toBe(true);
  });

  it('takes the largest size at which it fits', () => {
    const sizes = [24, 18, 12] as const;
    expect(fittingSize(fixedMeasurer, 'Short', sizes, true, 400, 1)).toBe(24);
    expect(fittingSize(fixedMeasurer, 'A title of some length', sizes, true, 330, 1)).toBe(18);
    expect(fittingSize(fixedMeasurer, 'x'.repeat(300), sizes, true, 330, 1)).toBe(12);
  });

  it('needs room for its lines as Calibri has them', () => {
    expect(lineOf(12)).toBeCloseTo(19.5, 1);
  });

  it('is shortened within a long word, and puts no spaces where there were none', () => {
    const word = 'Kundenzufriedenheitsbefragungsauswertungsgruppe'.repeat(3);
    const { text } = fitText(fixedMeasurer, `Best: ${word}`, font, 200, 2);
    expect(text).toMatch(/^Best: Kunden\S+… \(notes\)$/);
    const short = fitText(fixedMeasurer, '靴を買う顧客の旅'.repeat(20), font, 200, 2);
    expect(short.text.replace('… (notes)', '')).not.toContain(' ');
  });

  it('only says where the rest is where that leaves room for words', () => {
    const { text } = fitText(fixedMeasurer, 'Compares the offers of both', font, 60, 2);
    expect(text).toMatch(/…$/);
  });
});
