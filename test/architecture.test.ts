import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dependencies } from '../package.json';
import { brokenRules } from './support/architecture/check';

const shipped = Object.keys(dependencies);
const check = (path: string, text: string) => brokenRules(path, text, shipped);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => /\.(tsx?|css)$/.test(path) && !path.startsWith('test/fixtures/'));
}

test('every file keeps the layer table, the limits and the naming rule', () => {
  const files = [...sourceFiles('src'), ...sourceFiles('test')];
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap((path) => check(path, readFileSync(path, 'utf8')))).toEqual([]);
});

describe('the layer table', () => {
  test.each([
    ['a value import', "import { Card } from '../canvas/Card';"],
    ['a type import', "import type { Card } from '../canvas/Card';"],
    ['a type in place', "export type Q = import('../canvas/Card').Card;"],
    ['a re-export', "export { Card } from '../canvas/Card';"],
    ['a re-export of everything', "export * from '../canvas/Card';"],
    ['a lazy import', "export const load = () => import('../canvas/Card');"],
    ['a worker', "import url from '../canvas/Card?worker&url';"],
  ])('notices %s and names file, line and rule', (_name, line) => {
    expect(check('src/layout/row.ts', `// rows\n${line}`)).toEqual([
      expect.stringMatching(
        /^src\/layout\/row\.ts:2 imports \.\.\/canvas\/Card.*: layout may import base, document/,
      ),
    ]);
  });

  test('ignores comments, text, styles and pictures', () => {
    const text = `
      // import { Card } from '../canvas/Card';
      const text = "import x from '../canvas/Card'";
      import styles from '../canvas/card.module.css';
      import picture from '../canvas/card.svg';
      export { text, styles, picture };`;
    expect(check('src/ui/text.ts', text)).toEqual([]);
  });

  test('lets layout read the tokens and nothing else of ui', () => {
    expect(check('src/layout/row.ts', "import '../ui/tokens';")).toEqual([]);
    expect(check('src/layout/deep/row.ts', "import '../../ui/tokens';")).toEqual([]);
    expect(check('src/layout/row.ts', "import '../ui/Button';")).toHaveLength(1);
  });

  test('keeps folders away from root files, and root files free', () => {
    expect(check('src/screens/Home.tsx', "import '../services';")).toHaveLength(1);
    expect(check('src/services.ts', "import './persistence/journal';")).toEqual([]);
  });

  test('keeps screens away from persistence and formats', () => {
    expect(check('src/screens/Home.tsx', "import '../persistence/docs';")).toHaveLength(1);
    expect(check('src/screens/Home.tsx', "import '../formats/csv';")).toHaveLength(1);
    expect(check('src/screens/Home.tsx', "import '../actions/open';")).toEqual([]);
  });

  test('refuses a folder that it does not know', () => {
    expect(check('src/extra/file.ts', '')).toEqual([expect.stringContaining('"extra"')]);
  });
});

describe('packages', () => {
  test.each([
    ['src/actions/menu.ts', 'react'],
    ['src/store/editor.ts', 'zustand'],
    ['src/screens/Home.tsx', '@xyflow/react'],
    ['src/store/editor.ts', 'dexie'],
    ['src/commands/grid/insertStage.ts', 'immer'],
    ['src/document/read.ts', 'node:fs'],
    ['src/ui/Icon.tsx', 'lucide-react'],
  ])('%s may not import %s', (path, name) => {
    expect(check(path, `import '${name}';`)).toEqual([expect.stringContaining(path)]);
  });

  test.each([
    ['src/store/react.ts', 'zustand'],
    ['src/store/editor.ts', 'zustand/vanilla'],
    ['src/canvas/Canvas.tsx', '@xyflow/react'],
    ['src/persistence/tables.ts', 'dexie'],
    ['src/document/replay.ts', 'immer'],
    ['src/main.tsx', 'react-dom/client'],
    ['src/ui/Dialog.tsx', '@base-ui/react/dialog'],
  ])('%s may import %s', (path, name) => {
    expect(check(path, `import '${name}';`)).toEqual([]);
  });
});

describe('pure folders', () => {
  test.each([
    'window.innerWidth',
    'document.title',
    'Date.now()',
    'Math.random()',
    'new Date()',
    'crypto.getRandomValues(bytes)',
    'globalThis.crypto.randomUUID()',
    'localStorage.length',
    'typeof window',
  ])('may not mention %s', (expression) => {
    expect(check('src/document/when.ts', `export const it = () => ${expression};`)).toHaveLength(1);
  });

  test.each([
    'crypto.subtle.digest',
    'new Date(0)',
    '({ document: 1 }).document',
    '((document: string[]) => document.length)([])',
  ])('may mention %s', (expression) => {
    expect(check('src/base/when.ts', `export const it = () => ${expression};`)).toEqual([]);
  });

  test('are the only ones without the page', () => {
    expect(check('src/screens/Home.tsx', 'document.title = "Home";')).toEqual([]);
  });
});

describe('limits and names', () => {
  const lines = (count: number) => '// line\n'.repeat(count);

  test('stop a file at 300 lines and a component file at 200', () => {
    expect(check('src/base/long.ts', lines(300))).toEqual([]);
    expect(check('src/base/long.ts', lines(301))).toHaveLength(1);
    expect(check('test/base/long.test.ts', lines(301))).toHaveLength(1);
    expect(check('src/ui/Long.tsx', lines(201))).toHaveLength(1);
  });

  test('stop a hook at 80 lines', () => {
    const hook = (count: number) => `export function useCamera() {\n${lines(count)}}`;
    expect(check('src/canvas/useCamera.ts', hook(78))).toEqual([]);
    expect(check('src/canvas/useCamera.ts', hook(79))).toHaveLength(1);
  });

  test.each([
    'src/utils/x.ts',
    'src/base/helpers.ts',
    'src/base/common.ts',
    'src/store/HistoryManager.ts',
    'test/support/dateUtils.ts',
  ])('refuse %s', (path) => {
    expect(check(path, '').join()).toContain('says nothing');
  });
});
