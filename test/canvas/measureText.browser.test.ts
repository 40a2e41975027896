import '@fontsource-variable/inter/index.css';
import { beforeAll, expect, test } from 'vitest';
import cardStyles from '../../src/canvas/flow/CardFace.module.css';
import { createTextMeasurer, fontOf, watchFonts } from '../../src/canvas/measureText';
import type { TextMeasurer } from '../../src/layout/textMeasurer';
import { installThemes } from '../../src/ui/themeStyle';
import { pick, seededRandom } from '../support/random';

const words = [
  'delivery',
  'cannot find',
  '“Why is this so slow?”',
  'a',
  'Kundenzufriedenheitsumfrage',
  'https://example.com/orders/2024?id=9f3c2a7b1e5d4c6f8a0b',
  '配送料は最後にしか表示されません。',
  '고객 센터에 전화했다',
  '顾客在结账时才看到运费',
  'تم رفض البطاقة بدون سبب',
  'הכרטיס נדחה',
  '😀',
  '👩‍👩‍👧‍👦',
  '🇨🇭',
  'naïve café',
  '12,50 €',
  '—',
  'e-mail/chat',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  '(really)',
  'first\nsecond',
  'two  spaces',
] as const;

let measurer: TextMeasurer;

/** Boxes for missing glyphs are spaced by rules of their own: only scripts this machine has a font for count. */
function hasGlyphs(text: string): boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return true;
  context.font = fontOf('card');
  const missing = context.measureText('\u{10fffd}').width;
  return [...text].every((letter) => context.measureText(letter).width !== missing);
}

beforeAll(async () => {
  installThemes(document);
  document.body.textContent = words.join(' ');
  document.body.style.fontFamily = 'Inter Variable';
  await document.fonts.ready;
  await watchFonts(document.fonts, () => {});
  document.body.textContent = '';
  measurer = createTextMeasurer();
});

test('computed heights are those of the browser for 400 random texts', () => {
  const random = seededRandom(11);
  const [first = 'a', ...rest] = words.filter(hasGlyphs);
  const drawable = [first, ...rest] as const;
  expect(drawable.length).toBeGreaterThan(words.length / 2);
  const samples = Array.from({ length: 400 }, () => {
    const count = 1 + Math.floor(random() * 9);
    const text = Array.from({ length: count }, () => pick(random, drawable)).join(' ');
    return { text, width: 80 + Math.floor(random() * 320) };
  });
  const holder = document.createElement('article');
  const boxes = samples.map(({ text, width }) => {
    const box = document.createElement('div');
    box.className = cardStyles.text ?? '';
    box.dir = 'auto';
    box.style.width = `${width}px`;
    box.textContent = text;
    holder.append(box);
    return box;
  });
  document.body.append(holder);
  const wrong = samples.flatMap(({ text, width }, index) => {
    const real = boxes[index]?.offsetHeight;
    const computed = measurer.height(text, 'card', width);
    return real === computed ? [] : [{ text, width, real, computed }];
  });
  expect(wrong).toEqual([]);
});

test('an italic quote wraps like upright text', () => {
  const text = '“I lost track of which tab was which, and then the price changed again.”';
  const box = document.createElement('div');
  box.className = cardStyles.text ?? '';
  box.dataset.italic = 'true';
  box.style.width = '183px';
  box.textContent = text;
  document.body.append(box);
  expect(getComputedStyle(box).fontStyle).toBe('italic');
  expect(box.offsetHeight).toBe(measurer.height(text, 'card', 183));
});

test('an empty text is one line high', () => {
  expect(measurer.height('', 'card', 100)).toBe(20);
  expect(measurer.lines('', 'card', 100)).toEqual(['']);
});

test('lines put together are the text', () => {
  const lines = measurer.lines('Card declined without a reason', 'card', 120);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map((line) => line.trim()).join(' ')).toBe('Card declined without a reason');
});

test('titles are measured in their own weight', () => {
  expect(fontOf('stage')).toMatch(/^600 15px/);
  expect(measurer.width('Discover', 'stage')).toBeGreaterThan(measurer.width('Discover', 'card'));
});
