// Whether people at the back of a room can read the slides: what every text stands on.
import { describe, expect, it } from 'vitest';
import { type Box, contains } from '../../../src/base/geometry';
import { planDeck } from '../../../src/scene/deck/planDeck';
import type { Paragraph, Slide, SlideObject } from '../../../src/scene/deck/slide';
import { flat } from '../../support/deckObjects';
import { everyDocument } from '../../support/everyDocument';
import { fixedMeasurer } from '../../support/fixedMeasurer';

const all = await everyDocument();
/** Of slides without a ground of their own. */
const white = '#ffffff';

describe('text on slides', () => {
  it.each(all)('stands out from what is under it: %s', (_, document) => {
    for (const ratio of ['16:9', '4:3'] as const) {
      const { slides } = planDeck(document, fixedMeasurer, { ratio });
      const weak = slides.flatMap((slide) => weakTexts(slide));
      expect([ratio, weak]).toEqual([ratio, []]);
    }
  });
});

function weakTexts({ title, objects }: Slide): string[] {
  const all = flat(objects);
  return all.flatMap((object, index) =>
    inked(object, groundUnder(object, all.slice(0, index))).flatMap(([{ text, color }, ground]) => {
      const ratio = contrast(color, ground);
      return ratio < 4.5 ? [`${title}: “${text}” ${color} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

function inked(object: SlideObject, under: string): (readonly [Paragraph, string])[] {
  if (object.kind === 'text') return object.text.paragraphs.map((each) => [each, under] as const);
  if (object.kind === 'box') {
    const ground = object.fill === undefined ? under : over(object.fill, object.opacity, under);
    return (object.text?.paragraphs ?? []).map((each) => [each, ground] as const);
  }
  if (object.kind !== 'table') return [];
  return object.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs, fill }) =>
      paragraphs.map((each) => [each, fill ?? under] as const),
    ),
  );
}

/** What was painted last below the middle of the object. */
function groundUnder(object: SlideObject, before: readonly SlideObject[]): string {
  if (!('x' in object) || object.kind === 'table') return white;
  const middle = { x: object.x + object.width / 2, y: object.y + object.height / 2 };
  return before.reduce((ground, each) => {
    if (each.kind !== 'box' || each.fill === undefined || !contains(each as Box, middle)) {
      return ground;
    }
    return over(each.fill, each.opacity, ground);
  }, white);
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function over(fill: string, opacity = 1, ground = white): string {
  const under = channels(ground);
  const mixed = channels(fill).map((value, index) =>
    Math.round(value * opacity + (under[index] ?? 255) * (1 - opacity)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** By the rule of WCAG. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
