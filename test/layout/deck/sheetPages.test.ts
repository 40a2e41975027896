import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/geometry';
import type { PersonaDocument } from '../../../src/document/persona';
import { deckPage } from '../../../src/layout/deck/page';
import { sheetPages } from '../../../src/layout/deck/sheetPages';
import { fixedMeasurer } from '../../support/fixedMeasurer';

const page = deckPage('16:9');

function sheet(blocks: number, lines: number): PersonaDocument {
  const text = Array.from({ length: lines }, (_, index) => `Statement ${index + 1}`).join('\n');
  const list = Array.from({ length: blocks }, (_, index) => {
    const order = `a${index.toString(36)}`;
    return [`b${index}`, { kind: 'goals', title: `Block ${index}`, text, order }] as const;
  });
  return {
    id: 'p',
    kind: 'persona',
    title: 'Ana',
    color: '#4e4ecc',
    marker: 'circle',
    blocks: Object.fromEntries(list),
  };
}

describe('the blocks of a persona on slides', () => {
  it('stand on one slide in large text when they fit', () => {
    const pages = sheetPages(sheet(6, 3), fixedMeasurer, page, page.body.y);
    expect(pages.map((blocks) => blocks.length)).toEqual([6]);
    expect(pages[0]?.every(({ size }) => size === 14)).toBe(true);
  });

  it('go on on further slides, never one over another or beyond the edge', () => {
    const pages = sheetPages(sheet(24, 8), fixedMeasurer, page, page.body.y);
    expect(pages.length).toBeGreaterThan(1);
    expect(
      pages
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toHaveLength(24);
    for (const blocks of pages) {
      for (const block of blocks) {
        expect(block.y + block.height).toBeLessThanOrEqual(page.body.y + page.body.height + 0.01);
        expect(block.x + block.width).toBeLessThanOrEqual(page.body.x + page.body.width + 0.01);
        expect(blocks.filter((other) => other !== block && overlaps(block, other))).toEqual([]);
      }
    }
  });

  it('are shortened when one alone is longer than a slide', () => {
    const [[block] = []] = sheetPages(sheet(1, 90), fixedMeasurer, page, page.body.y);
    expect(block?.shortened).toBe(true);
    expect(block?.lines.length).toBeLessThan(90);
  });
});
