// The layer table and the limits, as data.

const pureFolders = ['base', 'document', 'layout', 'scene', 'commands', 'analysis'];
const belowActions = [...pureFolders, 'store', 'persistence', 'formats'];
const belowScreens = [...pureFolders, 'store', 'actions', 'ui', 'canvas'];

/** Colours, sizes and path data as plain tables: what draws or measures without React reads them too. */
const plainLooks = ['ui/tokens', 'ui/icons'];

/** Folder → what it may import: a folder, or one file of a folder without its extension. */
export const mayImport: Record<string, readonly string[]> = {
  base: [],
  document: ['base'],
  layout: ['base', 'document', 'ui/tokens'],
  scene: ['base', 'document', 'layout', 'analysis', ...plainLooks],
  commands: ['base', 'document', 'layout'],
  analysis: ['base', 'document'],
  store: ['base', 'document', 'layout', 'commands'],
  persistence: ['base', 'document'],
  formats: ['base', 'document', 'layout', 'scene', 'analysis', ...plainLooks],
  actions: [...belowActions, ...plainLooks],
  ui: ['base'],
  canvas: [...pureFolders, 'store', 'actions', 'ui'],
  screens: belowScreens,
};

export const isPure = (folder: string) => pureFolders.includes(folder);

const reactPlaces = ['ui', 'canvas', 'screens', 'store/react', 'root'];

/** Package → the folders or files that may import it. Packages not listed may go anywhere. */
export const packagePlaces: Record<string, readonly string[]> = {
  react: reactPlaces,
  'react-dom': reactPlaces,
  '@base-ui/react': reactPlaces,
  '@xyflow/react': ['canvas'],
  '@xyflow/system': ['canvas'],
  dexie: ['persistence'],
  immer: ['store', 'document/replay'],
};

/** Entries of a package that follow the rule of another package: these import React. */
export const packageAliases: Record<string, string> = {
  zustand: 'react',
  'zustand/react': 'react',
};

export const impureNames = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'process',
];

export const impureMembers = [
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.getRandomValues',
  'crypto.randomUUID',
];

export const maxLines = { file: 300, component: 200, hook: 80 };

/** Names that say nothing about what is inside. */
export const emptyName = /^(common|helpers?|utils?)$|(Helpers?|Utils?|Manager)$|^manager$/;
