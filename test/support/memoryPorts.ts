// Ports that remember what they were asked, over a library in memory.

import { awaitedFinding } from '../../src/actions/check/awaitedFinding';
import type { Notice, Ports, Theme } from '../../src/actions/ports';
import { countedIds } from '../../src/base/id';
import { fail } from '../../src/base/result';
import { observable } from '../../src/persistence/observable';
import { fixedMeasurer } from './fixedMeasurer';
import { type MemoryLibrary, memoryLibrary } from './memoryLibrary';

export interface MemoryPorts extends Ports {
  library: MemoryLibrary;
  notices: Notice[];
  /** Addresses in the order they were asked for; home is `/`. */
  visited: string[];
  downloads: { name: string; content: Blob }[];
}

/** Midsummer noon, UTC. */
export const noon = Date.UTC(2025, 5, 21, 12);

export function memoryPorts(): MemoryPorts {
  const notices: Notice[] = [];
  const visited: string[] = [];
  const awaited = awaitedFinding();
  const downloads: { name: string; content: Blob }[] = [];
  return {
    notices,
    visited,
    downloads,
    ids: countedIds('new'),
    now: () => noon,
    today: () => '2025-06-21',
    later(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    library: memoryLibrary(() => noon),
    measurer: fixedMeasurer,
    onMeasurer: () => () => {},
    fontsReady: Promise.resolve(),
    camera: () => null,
    captureView: async () => fail('no-view', 'Nothing is on screen.'),
    toast: (notice) => void notices.push(notice),
    announce: () => {},
    focusGrid: () => {},
    leaveGrid: () => {},
    openDialog: () => {},
    go: {
      home: () => void visited.push('/'),
      document(id, finding) {
        awaited.expect(id, finding);
        visited.push(`/d/${id}`);
      },
    },
    awaitedFinding: awaited.take,
    files: {
      download: (content, name) => void downloads.push({ name, content }),
      pick: async () => null,
    },
    clipboard: {
      writeImage: async () => fail('no-clipboard', 'There is no clipboard here.'),
      writeText: async () => fail('no-clipboard', 'There is no clipboard here.'),
    },
    theme: observable<Theme>('light'),
    mac: false,
    ownScriptUrl: (url) => url,
    parseInert: (markup, type) => new DOMParser().parseFromString(markup, type),
  };
}
