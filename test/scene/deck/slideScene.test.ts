import { describe, expect, it } from 'vitest';
import { planDeck } from '../../../src/scene/deck/planDeck';
import { slideScene } from '../../../src/scene/deck/slideScene';
import { slideWords } from '../../support/deckObjects';
import { everyDocument } from '../../support/everyDocument';
import { fixedMeasurer } from '../../support/fixedMeasurer';

const letters = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');

const all = await everyDocument();

describe('the picture of a slide', () => {
  it.each(all)('shows all words of the slide: %s', (_, document) => {
    const deck = planDeck(document, fixedMeasurer);
    deck.slides.forEach((slide, index) => {
      const { shapes, size, title } = slideScene(deck, slide, fixedMeasurer);
      expect(size).toEqual(deck.size);
      expect(title).toBe(slide.title);
      const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));
      const drawn = letters(texts.filter((text) => text !== '•'));
      const foot = slide.kind === 'title' ? '' : letters([deck.footer, `${index + 1}`]);
      expect(drawn).toBe(letters(slideWords(slide)) + foot);
    });
  });

  it('stays inside the slide', () => {
    for (const [, document] of all) {
      const deck = planDeck(document, fixedMeasurer, { ratio: '4:3' });
      for (const slide of deck.slides) {
        for (const shape of slideScene(deck, slide, fixedMeasurer).shapes) {
          if (shape.kind !== 'text') continue;
          expect(shape.x).toBeGreaterThanOrEqual(0);
          expect(shape.x).toBeLessThanOrEqual(deck.size.width);
          const end = shape.baseline + (shape.lines.length - 1) * shape.lineHeight;
          expect(end).toBeLessThanOrEqual(deck.size.height);
        }
      }
    }
  });
});
