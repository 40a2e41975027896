// What a first visit has to fetch before anything can be done, as the build itself says: a part and all it imports
// statically, in kilobytes of gzip. A number that rises past its limit is a decision, not an accident.
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

/**
 * As measured, and some slack. The map's includes links to journeys, feelings of employees, pictures dropped on cells and
 * restore points, but no exporter and no reader.
 */
const limits = { home: 211 * 1.02, map: 463 * 1.01 };

const assets = () => new URL('assets/', inject('appUrl'));
const texts = new Map<string, string>();

async function textOf(name: string): Promise<string> {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const response = await fetch(new URL(name, assets()));
  expect(response.status, name).toBe(200);
  const text = await response.text();
  texts.set(name, text);
  return text;
}

async function entry(): Promise<string> {
  const page = await (await fetch(inject('appUrl'))).text();
  return found(page, /assets\/(app-[\w-]+\.js)/);
}

function found(text: string, pattern: RegExp): string {
  const name = pattern.exec(text)?.[1];
  expect(name, `${pattern}`).toBeDefined();
  return name ?? '';
}

/** The part that `from` fetches later under that name. */
async function later(from: string, name: string): Promise<string> {
  return found(await textOf(from), new RegExp(`import\\([\`"']\\./(${name}-[\\w-]+\\.js)`));
}

async function withImports(names: readonly string[]): Promise<Set<string>> {
  const all = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (all.has(name)) continue;
    all.add(name);
    const text = await textOf(name);
    for (const match of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
      if (match[1]) waiting.push(match[1]);
    }
  }
  return all;
}

async function kilobytes(names: readonly string[]): Promise<number> {
  let total = 0;
  for (const name of await withImports(names)) total += gzipSync(await textOf(name)).length;
  return total / 1000;
}

test('home comes with no more script than it did', async () => {
  const app = await entry();
  expect(await kilobytes([app, await later(app, 'HomeScreen')])).toBeLessThan(limits.home);
});

test('an opened map comes with no more script than it did', async () => {
  const app = await entry();
  const screen = await later(app, 'DocumentScreen');
  const parts = [
    app,
    screen,
    await later(screen, 'EditorScreen'),
    await later(app, 'read'),
    await later(app, 'measureText'),
  ];
  expect(await kilobytes(parts)).toBeLessThan(limits.map);
});
