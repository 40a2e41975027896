// The one place where library, clock, ids, browser and screens meet. Everything else gets what it needs as arguments.
import { awaitedFinding } from './actions/check/awaitedFinding';
import type { Ports, Source, Stage, Theme } from './actions/ports';
import { summarise } from './analysis/summarise';
import { present } from './base/assert';
import { type Id, randomIds } from './base/id';
import { fail, type Result, succeed } from './base/result';
import { formatVersion } from './document/formatVersion';
import type { TextMeasurer } from './layout/textMeasurer';
import { openLibrary } from './persistence/library';
import { observable } from './persistence/observable';
import { ownScriptUrl, parseInert } from './trustedTypes';
import { announce } from './ui/announce';
import { toast } from './ui/toast';

export interface Services {
  ports: Ports;
  stage: Stage;
}

const emptyStage: Stage = {
  camera: null,
  captureView: async () => fail('no-canvas', 'There is no map on screen.', 'Open one first.'),
  focusGrid: () => {},
  leaveGrid: () => {},
  openDialog: () => {},
};

/** The content version that stored documents have, as one number: it rises with every migration. */
const schema = formatVersion.version * 1_000 + formatVersion.minor;

export function createServices(): Services {
  const ids = randomIds((into) => crypto.getRandomValues(into));
  const stage: Stage = { ...emptyStage };
  const text = textSource();
  const awaited = awaitedFinding();
  // What reads documents and what measures them is fetched with the first of them; home needs neither.
  let reader: typeof import('./document/read') | null = null;
  const library = openLibrary({
    now: Date.now,
    ids,
    later,
    locks: navigator.locks,
    exitStorage: localStorage,
    channel: 'BroadcastChannel' in window ? (name) => new BroadcastChannel(name) : undefined,
    schema,
    minReader: schema,
    prepare: async () => {
      reader = await import('./document/read');
    },
    read: (value, version) => {
      const stored = { version: Math.floor(version / 1_000), minor: version % 1_000 };
      const read = present(reader, 'the reader, fetched before').readStored(value, stored);
      return read.ok ? succeed(read.value.document) : read;
    },
    summarise,
  });
  window.addEventListener('pagehide', ({ persisted }) => {
    // One that rests in the browser's cache may come back.
    if (!persisted) library.leave();
  });
  const ports: Ports = {
    ids,
    later,
    now: Date.now,
    today,
    library,
    get measurer() {
      return present(text.measurer.get(), 'a measurer, there once fontsReady has resolved');
    },
    onMeasurer: text.measurer.subscribe,
    get fontsReady() {
      return text.ready();
    },
    camera: () => stage.camera,
    captureView: () => stage.captureView(),
    toast: (notice) => void toast(notice),
    announce,
    focusGrid: () => stage.focusGrid(),
    leaveGrid: () => stage.leaveGrid(),
    openDialog: (name) => stage.openDialog(name),
    go: {
      home: () => {
        location.hash = '#/';
      },
      document: (id: Id, finding?: string) => {
        awaited.expect(id, finding);
        location.hash = `#/d/${id}`;
      },
    },
    awaitedFinding: awaited.take,
    files: { download, pick },
    clipboard: { writeImage, writeText },
    theme: themeSource(),
    mac: /^(Mac|iP)/.test(navigator.platform),
    ownScriptUrl,
    parseInert,
  };
  return { ports, stage };
}

function textSource() {
  const measurer = observable<TextMeasurer | null>(null);
  let loading: Promise<unknown> | null = null;
  const load = async () => {
    const { createTextMeasurer, watchFonts } = await import('./canvas/measureText');
    measurer.set(createTextMeasurer());
    await watchFonts(document.fonts, measurer.set);
  };
  const ready = () => {
    // A part that could not be fetched is asked for again.
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return { measurer, ready };
}

function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun; a minute is more than enough for that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function pick(accept: string): Promise<File[] | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = true;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

async function writeImage(png: Promise<Blob>): Promise<Result<null>> {
  try {
    // Safari wants the item made inside the click, with the picture promised.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return succeed(null);
  } catch {
    return fail(
      'clipboard-denied',
      'The browser did not let us copy the picture.',
      'Export it as PNG instead.',
    );
  }
}

async function writeText(text: string): Promise<Result<null>> {
  try {
    await navigator.clipboard.writeText(text);
    return succeed(null);
  } catch {
    return fail(
      'clipboard-denied',
      'The browser did not let us copy the text.',
      'Select it and press Ctrl+C.',
    );
  }
}

/** Follows the system until the user chooses; the choice is remembered on this device. */
function themeSource(): Source<Theme> {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const stored = localStorage.getItem('theme');
  const chosen = stored === 'light' || stored === 'dark' ? stored : null;
  const theme = observable<Theme>(chosen ?? (dark.matches ? 'dark' : 'light'));
  dark.addEventListener('change', () => {
    if (localStorage.getItem('theme') === null) theme.set(dark.matches ? 'dark' : 'light');
  });
  return {
    ...theme,
    set(next) {
      localStorage.setItem('theme', next);
      theme.set(next);
    },
  };
}
