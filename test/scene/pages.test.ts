import { describe, expect, it } from 'vitest';
import { countedIds } from '../../src/base/id';
import { isGrid } from '../../src/document/document';
import { instantiate } from '../../src/document/templates/instantiate';
import { pizza } from '../../src/document/templates/pizza';
import { layoutGrid } from '../../src/layout/grid';
import { gridScene } from '../../src/scene/grid';
import { type PaperChoice, pagesOf } from '../../src/scene/pages';
import { type PaperSize, paperSizes, sheet } from '../../src/scene/paper';
import type { Scene } from '../../src/scene/scene';
import { shapeBounds } from '../../src/scene/shapeBounds';
import { sheetHead } from '../../src/scene/sheetHead';
import { blueprint, journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';

const map = instantiate(pizza, countedIds('x'));
if (!isGrid(map)) throw new Error('no map');
const scene = gridScene(map, layoutGrid(map, fixedMeasurer), fixedMeasurer);
const choice = (more: Partial<PaperChoice> = {}): PaperChoice => ({
  size: 'a4',
  orientation: 'auto',
  fit: 'split',
  ...more,
});
const onPaper = (more: Partial<PaperChoice> = {}, picture: Scene = scene) =>
  pagesOf(picture, choice(more), fixedMeasurer, sheetHead(map, fixedMeasurer));

const texts = (page: Scene) =>
  page.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.lines.join(' ')] : []));
const owned = (page: Scene, kind: string) =>
  page.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.owner?.kind === kind ? [shape.owner.id] : [],
  );

describe('a picture on one sheet', () => {
  it.each(Object.keys(paperSizes))('fits on %s', (size) => {
    const { pages } = onPaper({ size: size as PaperSize, fit: 'one' });
    expect(pages).toHaveLength(1);
    const [page] = pages;
    if (!page) return;
    expect(page.size).toEqual(sheet(size as PaperSize, 'landscape'));
    for (const shape of page.shapes) {
      const { x, y, width, height } = shapeBounds(shape, fixedMeasurer);
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
      expect(x + width).toBeLessThan(page.size.width);
      expect(y + height).toBeLessThan(page.size.height);
    }
  });

  it('says when its text is too small to read, and what helps', () => {
    expect(onPaper({ fit: 'one' }).note).toMatch(
      /^The smallest text on A4 is \d(\.\d)? pt\. Choose larger paper or several pages\.$/,
    );
    expect(onPaper({ fit: 'one', size: 'a0' }).note).toBeNull();
  });

  it('lies as it is larger, unless told how', () => {
    expect(onPaper({ fit: 'one' }).orientation).toBe('landscape');
    const told = onPaper({ fit: 'one', orientation: 'portrait' });
    expect(told.orientation).toBe('portrait');
    expect(told.pages[0]?.size).toEqual(sheet('a4', 'portrait'));
  });
});

describe('a picture in parts', () => {
  const { pages, smallest, note } = onPaper();

  it('is comfortable to read', () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(smallest).toBeGreaterThanOrEqual(7);
    expect(note).toBeNull();
  });

  it('shows every step on exactly one sheet across, with its name', () => {
    const rows = new Map<string, string[]>();
    for (const page of pages) {
      const lanes = [...new Set(owned(page, 'lane'))].sort().join();
      rows.set(lanes, [...(rows.get(lanes) ?? []), ...owned(page, 'step')]);
    }
    for (const steps of rows.values()) expect(steps).toEqual(owned(scene, 'step'));
  });

  it('shows every card, and cuts none that fits on a sheet', () => {
    const cards = pages.flatMap((page) => [...new Set(owned(page, 'card'))]);
    expect(new Set(cards)).toEqual(new Set(owned(scene, 'card')));
    const spanning = Object.entries(map.cards).filter(([, card]) => (card.span ?? 1) > 1);
    expect(cards.length - new Set(cards).size).toBeLessThanOrEqual(spanning.length * pages.length);
  });

  it.each(['full', 'saver'] as const)('repeats stages, each once, and lanes, in %s ink', (ink) => {
    const drawn = gridScene(map, layoutGrid(map, fixedMeasurer), fixedMeasurer, { ink });
    const sheets = onPaper({}, drawn).pages;
    for (const page of sheets) {
      const stages = owned(page, 'stage');
      expect(stages.length).toBeGreaterThan(0);
      expect(stages).toEqual([...new Set(stages)]);
      expect(owned(page, 'lane').length).toBeGreaterThan(0);
    }
    // A stage that goes on says its name again.
    const named = sheets.flatMap((page) => owned(page, 'stage'));
    expect(named.length).toBeGreaterThan(new Set(named).size);
  });

  it('has the title on the first sheet alone, broken for its width', () => {
    const titled = pages.filter((page) => owned(page, 'title').length > 0);
    expect(titled).toEqual([pages[0]]);
  });

  it('is numbered', () => {
    pages.forEach((page, index) => {
      expect(texts(page)).toContain(`${index + 1} / ${pages.length}`);
      expect(page.title).toBe(`${map.title}, ${index + 1} / ${pages.length}`);
    });
  });

  it('stays on one sheet where everything is readable there', () => {
    const { pages: poster } = onPaper({ size: 'a0' });
    expect(poster).toHaveLength(1);
    expect(texts(poster[0] ?? scene)).not.toContain('1 / 1');
  });

  it('covers what belongs to other sheets', () => {
    for (const page of pages) {
      const covers = page.shapes.filter(
        (shape) => shape.kind === 'rect' && shape.fill === page.background && !shape.owner,
      );
      expect(covers.length).toBeGreaterThanOrEqual(8);
    }
  });

  it('without headers is cut where it hurts least', () => {
    const { split, ...plain } = scene;
    expect(split).toBeDefined();
    const parts = pagesOf(plain, choice(), fixedMeasurer).pages;
    expect(parts.length).toBeGreaterThan(1);
    const cards = parts.flatMap((page) => owned(page, 'card'));
    expect(new Set(cards)).toEqual(new Set(owned(scene, 'card')));
  });
});

describe('the places for cuts of a map', () => {
  it('are the borders of steps, stages and lanes', () => {
    const document = journey()
      .stage('Find', 'Search', 'Compare')
      .stage('Buy', 'Pay')
      .lane('actions', 'Actions')
      .lane('pains', 'Pains')
      .build();
    const layout = layoutGrid(document, fixedMeasurer);
    const { split } = gridScene(document, layout, fixedMeasurer);
    expect(split?.x.map(({ strong }) => strong)).toEqual([false, true]);
    expect(split?.y).toHaveLength(1);
  });

  it('keep the line of a blueprint with the lane below it', () => {
    const document = blueprint()
      .stage('A', 'B')
      .lane('actions', 'Actions')
      .lane('frontstage-people', 'People')
      .build();
    const layout = layoutGrid(document, fixedMeasurer);
    const { split } = gridScene(document, layout, fixedMeasurer);
    const [line] = layout.lines;
    const top = (line?.y ?? 0) + (split?.head.to ?? 0);
    expect(split?.y.some(({ at }) => at < top && at > top - 20)).toBe(true);
  });
});
