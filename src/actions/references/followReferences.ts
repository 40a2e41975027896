// Keeps an open map true to the documents it repeats words of: looked at when it opens, when its window gets the focus,
// and when the library says that one of them changed. Everything that differs arrives as one command.
import { mergeWords, type Words, wordsOf } from '../../analysis/referencesShared';
import { canonicalJson } from '../../base/canonicalJson';
import type { Id } from '../../base/id';
import { type Synced, syncReferences } from '../../commands/grid/syncReferences';
import { type AnyDocument, isGrid } from '../../document/document';
import type { GridContext } from '../action';
import { shortTitle } from '../library/shortTitle';
import { isBeingWritten, type Look, lookOf } from './personaSheet';
import { watchUndoneLooks } from './undoneLooks';
import { referringAs } from './usedIn';

/** Returns the way to stop. */
export function followReferences(context: GridContext): () => void {
  const { editor, ports } = context;
  /** Looks that the map was given: one that was undone since stays undone. */
  const given = new Map<Id, string>();
  let known = '';
  let stopped = false;
  let isLooking = false;
  /** Asked for while it could not be done. */
  let isDue = false;

  function isFree(): boolean {
    const { readOnly, session, pending } = editor.state.getState();
    return readOnly === null && session.editing === null && !pending;
  }

  async function look() {
    isDue = true;
    if (isLooking || !isFree()) return;
    isLooking = true;
    isDue = false;
    const sources = await read().catch(() => []);
    isLooking = false;
    if (stopped) return;
    if (isFree()) update(sources);
    else isDue = true;
    if (isDue && isFree()) void look();
  }

  async function read(): Promise<Source[]> {
    const sources: Source[] = [];
    for (const id of sourcesOf(context)) {
      if (isBeingWritten(id)) continue;
      const found = await ports.library.peek(id);
      if (!found.ok) continue;
      const pair = pairOf(context, found.value);
      sources.push({
        document: found.value,
        before: pair === null ? null : await agreedWords(context, pair),
      });
    }
    return sources;
  }

  function update(sources: readonly Source[]) {
    const { document } = context;
    const synced = { personas: {}, stages: {}, steps: {}, cards: {} } satisfies Synced;
    const news: News[] = [];
    const agreements: [pair: Id, agreed: Words][] = [];
    for (const { document: source, before } of sources) {
      if (source.kind === 'persona' && !isBeingWritten(source.id)) {
        const look = lookOf(source);
        if (given.get(source.id) === canonicalJson(look)) continue;
        given.set(source.id, canonicalJson(look));
        const looks = staleLooks(context, source.id, look);
        Object.assign(synced.personas, looks);
        for (const id of Object.keys(looks)) {
          news.push({ from: look.name, message: lookNews(document.personas[id]?.name, look) });
        }
      }
      const pair = pairOf(context, source);
      if (!isGrid(source) || pair === null) continue;
      const winsHere = source.journeyId === document.id;
      const { take, agreed } = mergeWords(wordsOf(document), wordsOf(source), before ?? {}, {
        winsHere,
      });
      spread(take, synced);
      agreements.push([pair, agreed]);
      const count = Object.keys(take).length;
      if (count > 0) news.push({ from: source.title, message: wordNews(count, source.title) });
    }
    if (news.length > 0) {
      const from = [...new Set(news.map((each) => shortTitle(each.from)))].join(', ');
      if (!editor.dispatch(syncReferences({ from, synced })).ok) return;
      ports.toast({ id: 'synced', message: [...new Set(news.map((n) => n.message))].join(' ') });
    }
    for (const [pair, agreed] of agreements) {
      if (agreed !== null) void ports.library.meta.set(agreedKey(pair), agreed);
    }
  }

  const onList = () => {
    const now = versionsOf(context);
    if (now === known) return;
    known = now;
    void look();
  };
  const onFocus = () => void look();
  known = versionsOf(context);
  void look();
  window.addEventListener('focus', onFocus);
  const stops = [
    ports.library.documents.subscribe(onList),
    editor.state.subscribe(() => {
      if (isDue && !isLooking && isFree()) void look();
    }),
    () => window.removeEventListener('focus', onFocus),
    watchUndoneLooks(context),
  ];
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}

interface Source {
  document: AnyDocument;
  /** Of a journey and its blueprint: the words both had last. */
  before: Words | null;
}

interface News {
  from: string;
  message: string;
}

/** Sheets of the personas, the journey that is continued here, the blueprints that continue this map. */
function sourcesOf({ document, ports }: GridContext): Set<Id> {
  const { personas, journeyId } = document;
  const sheets = Object.values(personas).flatMap(({ documentId }) => documentId ?? []);
  const blueprints = referringAs(ports.library.documents.get(), document.id, 'journey').map(
    ({ id }) => id,
  );
  return new Set([...sheets, ...(journeyId === undefined ? [] : [journeyId]), ...blueprints]);
}

function versionsOf(context: GridContext): string {
  const sources = sourcesOf(context);
  return context.ports.library.documents
    .get()
    .filter(({ id }) => sources.has(id))
    .map(({ id, title, updatedAt, headSeq, deletedAt }) =>
      [id, title, updatedAt, headSeq, deletedAt].join(),
    )
    .sort()
    .join(' ');
}

/** The blueprint's id when the two are a journey and a blueprint of it. */
function pairOf({ document }: GridContext, other: AnyDocument): Id | null {
  if (!isGrid(other)) return null;
  if (other.id === document.journeyId) return document.id;
  return other.journeyId === document.id ? other.id : null;
}

const agreedKey = (blueprintId: Id) => `shared:${blueprintId}`;

async function agreedWords({ ports }: GridContext, blueprintId: Id): Promise<Words> {
  const stored = await ports.library.meta.get(agreedKey(blueprintId));
  if (typeof stored !== 'object' || stored === null) return {};
  const words = Object.entries(stored).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(words);
}

function staleLooks({ document }: GridContext, sheetId: Id, look: Look): Record<Id, Look> {
  const stale = Object.entries(document.personas).filter(
    ([, { documentId, name, color, marker }]) =>
      documentId === sheetId && canonicalJson({ name, color, marker }) !== canonicalJson(look),
  );
  return Object.fromEntries(stale.map(([id]) => [id, look]));
}

function spread(
  words: Words,
  into: Record<'stages' | 'steps' | 'cards', Record<Id, string>>,
): void {
  for (const [key, text] of Object.entries(words)) {
    const [table, id] = key.split('/');
    if (id === undefined) continue;
    if (table === 'stages' || table === 'steps' || table === 'cards') into[table][id] = text;
  }
}

function lookNews(before: string | undefined, { name }: Look): string {
  return before === name
    ? `${shortTitle(name)} has a new look: updated here.`
    : `${shortTitle(before ?? '')} was renamed to ${shortTitle(name)}: updated here.`;
}

function wordNews(count: number, title: string): string {
  const what = count === 1 ? 'One text' : `${count} texts`;
  return `${what} changed in “${shortTitle(title)}”: updated here.`;
}
