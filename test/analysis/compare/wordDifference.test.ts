import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifference } from '../../../src/analysis/compare/wordDifference';
import { anyText } from '../../support/arbitraryParts';

/** `The [−slow][+fast] search` */
const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${kind === 'added' ? '+' : '−'}${text}]`))
    .join('');

test.each([
  ['The search is slow', 'The search is too slow', 'The search is [+too ]slow'],
  ['Card declined', 'Card accepted', 'Card [−declined][+accepted]'],
  ['Waits for the courier', 'Waits', 'Waits[− for the courier]'],
  ['slow old search', 'fast new search', '[−slow old][+fast new] search'],
  ['Don’t know the price', 'Don’t know the prices', 'Don’t know the [−price][+prices]'],
  ['Ärger über Preise', 'Ärger über Kosten', 'Ärger über [−Preise][+Kosten]'],
  ['支払いが遅い', '支払いは遅い', '支払い[−が][+は]遅い'],
  ['fine 👍🏽', 'fine 👍🏿', 'fine [−👍🏽][+👍🏿]'],
  ['Team 👩‍👩‍👧', 'Team 👩‍👩‍👦', 'Team [−👩‍👩‍👧][+👩‍👩‍👦]'],
  ['', 'New', '[+New]'],
  ['a\nb', 'a\n\nb', 'a[−\n][+\n\n]b'],
])('%j to %j reads %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test('both texts can be read off it to the letter', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const pieces = wordDifference(before, after);
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

test('a text is the same as itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(wordDifference(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }]);
    }),
  );
});
