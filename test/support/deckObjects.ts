// What tests ask of slides: their objects without groups, and all words.
import type { Deck, Slide, SlideObject, TextBlock } from '../../src/scene/deck/slide';

export function flat(objects: readonly SlideObject[]): SlideObject[] {
  return objects.flatMap((object) =>
    object.kind === 'group' ? [object, ...flat(object.objects)] : [object],
  );
}

export function textBlocks(slide: Slide): TextBlock[] {
  return flat(slide.objects).flatMap((object): TextBlock[] => {
    if (object.kind === 'text') return [object.text];
    if (object.kind === 'box') return object.text ? [object.text] : [];
    if (object.kind !== 'table') return [];
    const inset = { left: 0, top: 0, right: 0, bottom: 0 };
    return object.rows.flatMap(({ cells }) =>
      cells.map(({ paragraphs }) => ({ paragraphs, anchor: 'top', inset })),
    );
  });
}

/** Every paragraph on the slide. */
export function slideWords(slide: Slide): string[] {
  return textBlocks(slide).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

export function deckWords({ slides }: Pick<Deck, 'slides'>): string[] {
  return slides.flatMap(slideWords);
}
