// An open map as its user has it: keys, clicks and drags are counted, what is on it is read from the file it gives.
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { type OpenedApp, type OpenOptions, openApp } from './e2e';
import { savedCopy } from './e2eCopy';

export interface OpenMap {
  app: OpenedApp;
  page: Page;
  /** Key presses other than of text, clicks and drags so far. */
  actions(): number;
  /** Chords as Playwright names them: `Control+Enter`, `Tab`. */
  press(...chords: string[]): Promise<void>;
  /** Content, which is no action: as key presses, one after the other. */
  type(text: string, delay?: number): Promise<void>;
  click(
    target: Locator,
    options?: { modifiers?: ('Shift' | 'Control')[]; button?: 'right' },
  ): Promise<void>;
  drag(
    from: Point,
    to: Point,
    options?: { alt?: boolean; during?(): Promise<void> },
  ): Promise<void>;
  card(text: string): Locator;
  /** The texts of a step's cell, top down. */
  cell(stage: string, lane: string): Promise<string[]>;
  saved(): Promise<void>;
  /** The name of what the cursor is on, as a screen reader says it. */
  place(): Promise<string>;
  /** The text in the one textarea. */
  draft(): Promise<string>;
  /** The map as a colleague would get it: Mod+S, Enter. */
  file(): Promise<MapFile>;
}

export interface Point {
  x: number;
  y: number;
}

interface Entry {
  [field: string]: unknown;
  title: string;
  text: string;
  order: string;
  stageId: string;
  stepId: string;
  laneId: string;
  type: string;
  from: string;
  to: string;
  value: number;
}

type Table = Record<string, Entry>;

/** What format 1.0 says of a map; only the tables are named here. */
export interface MapFile {
  id: string;
  title: string;
  stages: Table;
  steps: Table;
  lanes: Table;
  cards: Table;
  links: Table;
  emotions: Table;
  personas: Table;
}

/** From home by a tile, the way everybody comes; the tile is not counted as an action. */
export async function openMap(tile = 'Blank map', options: OpenOptions = {}): Promise<OpenMap> {
  const app = await openApp(options);
  await app.page.getByRole('button', { name: new RegExp(`^${tile}`) }).click();
  await ready(app.page);
  return mapOn(app, app.page);
}

/** The grid has the focus and waits for keys. */
export async function ready(page: Page): Promise<void> {
  await page.locator('[data-grid-input]:focus').waitFor();
  await page.locator('[data-save-state="saved"]').waitFor();
}

export function mapOn(app: OpenedApp, page: Page): OpenMap {
  let count = 0;
  const input = page.locator('[data-grid-input]');
  const map: OpenMap = {
    app,
    page,
    actions: () => count,
    async press(...chords) {
      for (const chord of chords) {
        count += 1;
        await page.keyboard.press(chord);
      }
    },
    type: (text, delay = 0) => page.keyboard.type(text, { delay }),
    async click(target, options = {}) {
      count += 1;
      await target.click(options);
    },
    async drag(from, to, { alt = false, during } = {}) {
      count += 1;
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      if (alt) await page.keyboard.down('Alt');
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await during?.();
      await page.mouse.up();
      if (alt) await page.keyboard.up('Alt');
    },
    card: (text) => page.locator('[data-card-id]').filter({ hasText: text }),
    async cell(stage, lane) {
      return cellOf(await map.file(), stage, lane);
    },
    saved: () => page.locator('[data-save-state="saved"]').waitFor(),
    place: async () => (await input.getAttribute('aria-label')) ?? '',
    draft: () => input.inputValue(),
    async file() {
      const text = await savedCopy(page);
      await page.locator('[data-grid-input]:focus').waitFor();
      return documentIn(text);
    },
  };
  return map;
}

/** A blank map with these stages, the cursor in the first cell. */
export async function openStages(...stages: string[]): Promise<OpenMap> {
  const map = await openMap();
  for (const stage of stages) {
    await map.type(stage);
    await map.press('Enter');
  }
  await map.press('Enter');
  return map;
}

/** Entries of a table in their order. */
export function inOrder(table: Table): (Entry & { id: string })[] {
  return Object.entries(table)
    .map(([id, entry]) => ({ ...entry, id }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1));
}

export function titles(table: Table): string[] {
  return inOrder(table).map(({ title }) => title);
}

/** `at` is a stage of one step, or a step. */
export function cellOf(map: MapFile, at: string, lane: string): string[] {
  const stage = inOrder(map.stages).find(({ title }) => title === at)?.id;
  const step = inOrder(map.steps).find(({ title, stageId }) => title === at || stageId === stage);
  const row = inOrder(map.lanes).find(({ title }) => title === lane);
  expect(step, `step ${at}`).toBeDefined();
  expect(row, `lane ${lane}`).toBeDefined();
  return inOrder(map.cards)
    .filter(({ stepId, laneId }) => stepId === step?.id && laneId === row?.id)
    .map(({ text }) => text);
}

export async function centre(target: Locator): Promise<Point> {
  const box = await boxOf(target);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function boxOf(target: Locator) {
  const box = await target.first().boundingBox();
  if (!box) throw new Error(`${target} is not on screen`);
  return box;
}

/** The middle of a step's cell, from its header and its lane's label; both must be on screen. */
export async function cellPoint(page: Page, column: Locator, lane: string): Promise<Point> {
  const row = page.locator('[data-lane-id]').filter({ hasText: lane });
  return { x: (await centre(column)).x, y: (await centre(row)).y };
}

function documentIn(text: string): MapFile {
  const file: { documents: MapFile[] } = JSON.parse(text);
  const [map] = file.documents;
  if (!map) throw new Error('The file holds no document.');
  return map;
}
