// A persona of the map and its sheet. The sheet has the name and the look; the map repeats them, so what is changed on
// the map is written to the sheet first.
import type { Id } from '../../base/id';
import { type Result, succeed } from '../../base/result';
import { addPersona } from '../../commands/grid/addPersona';
import { editPersona } from '../../commands/grid/editPersona';
import { editSheet } from '../../commands/persona/editSheet';
import { createBlankPersona } from '../../document/create';
import type { MapPersona } from '../../document/grid';
import type { PersonaDocument } from '../../document/persona';
import type { GridContext } from '../action';
import { type AnySession, openSession } from '../document/openSession';
import { isWritable, run } from '../grid/run';
import { sideHere } from '../grid/sides';
import { isBinned, keptEntry } from '../library/binned';
import { shortTitle } from '../library/shortTitle';
import { tellProblem } from '../library/tellProblem';
import type { LibraryEntry, Ports } from '../ports';

export type Look = Pick<MapPersona, 'name' | 'color' | 'marker'>;

export function lookOf({ title, color, marker }: PersonaDocument): Look {
  return { name: title, color, marker };
}

/** The sheet that has the say over name and look; null also when it is missing. */
export function sheetOf({ document, ports }: GridContext, personaId: Id): LibraryEntry | null {
  const id = document.personas[personaId]?.documentId;
  return keptEntry(ports.library.documents.get(), id) ?? null;
}

export function isSheetMissing({ document, ports }: GridContext, personaId: Id): boolean {
  const id = document.personas[personaId]?.documentId;
  return id !== undefined && !keptEntry(ports.library.documents.get(), id);
}

/** Sheets that no persona of the map stands for yet, newest first. */
export function freeSheets({ document, ports }: GridContext): LibraryEntry[] {
  const taken = new Set(Object.values(document.personas).map(({ documentId }) => documentId));
  return ports.library.documents
    .get()
    .filter((entry) => entry.kind === 'persona' && !isBinned(entry) && !taken.has(entry.id));
}

export async function makeSheet(context: GridContext, personaId: Id): Promise<void> {
  const { document, ports } = context;
  const persona = document.personas[personaId];
  if (!persona || !isWritable(context)) return;
  const { name, color, marker } = persona;
  const sheet = { ...createBlankPersona(ports.ids), title: name, color, marker };
  const created = await ports.library.create(sheet);
  if (!created.ok) return tellProblem(ports, created.problem);
  if (!run(context, editPersona({ personaId, change: { documentId: sheet.id } }))) return;
  ports.toast({
    id: 'sheet',
    message: `Made a sheet for ${shortTitle(name)}.`,
    actions: [{ label: 'Open sheet', run: () => ports.go.document(sheet.id) }],
  });
}

/** The persona becomes the one of the sheet, with its name and look. */
export async function linkSheet(
  context: GridContext,
  personaId: Id,
  sheetId: Id,
): Promise<boolean> {
  const look = await lookInLibrary(context.ports, sheetId);
  if (!look) return false;
  const change = { documentId: sheetId, ...look };
  if (!run(context, editPersona({ personaId, change }))) return false;
  context.ports.announce(`Linked to the sheet of ${shortTitle(look.name)}`);
  return true;
}

export async function addFromSheet(context: GridContext, sheetId: Id): Promise<boolean> {
  const look = await lookInLibrary(context.ports, sheetId);
  if (!look) return false;
  const id = context.ports.ids();
  const session = { activePersonaId: id };
  const side = sideHere(context);
  const persona = { id, ...look, documentId: sheetId, ...(side && { side }) };
  if (!run(context, addPersona(persona), session)) return false;
  context.ports.announce(`Added ${shortTitle(look.name)}`);
  return true;
}

export function unlinkSheet(context: GridContext, personaId: Id): void {
  if (!run(context, editPersona({ personaId, change: { documentId: null } }))) return;
  context.ports.announce('Unlinked: name and look now belong to this map');
}

async function lookInLibrary(ports: Ports, sheetId: Id): Promise<Look | null> {
  const read = await ports.library.peek(sheetId);
  if (!read.ok) tellProblem(ports, read.problem);
  return read.ok && read.value.kind === 'persona' ? lookOf(read.value) : null;
}

/** Colour or shape, in the sheet and here; refused when the sheet cannot be written. */
export async function changeLook(
  context: GridContext,
  personaId: Id,
  change: Partial<Pick<Look, 'color' | 'marker'>>,
): Promise<void> {
  const sheet = sheetOf(context, personaId);
  if (sheet) {
    if (!isWritable(context)) return;
    const pen = await takeSheet(context.ports, sheet);
    if (!pen.ok) return;
    pen.value.editor.dispatch(editSheet({ change }));
    await giveBack(pen.value);
  }
  run(context, editPersona({ personaId, change }));
}

/** The sheet takes the name and look that its persona has here. */
export async function writeLook(context: GridContext, personaId: Id): Promise<void> {
  const sheet = sheetOf(context, personaId);
  const pen = sheet && (await takeSheet(context.ports, sheet));
  const persona = context.document.personas[personaId];
  if (!pen?.ok) return;
  if (persona) {
    const { name: title, color, marker } = persona;
    pen.value.editor.dispatch(editSheet({ change: { title, color, marker } }));
  }
  await giveBack(pen.value);
}

export interface Renaming {
  type(name: string): void;
  end(): void;
}

/** A name as it is typed. `stop` is called when the sheet turns out not to be writable: then nothing has changed. */
export function renamePersona(context: GridContext, personaId: Id, stop: () => void): Renaming {
  const { editor, ports, document } = context;
  const before = document.personas[personaId]?.name ?? '';
  const sheet = sheetOf(context, personaId);
  const group = `persona-${personaId}`;
  let typed: string | null = null;
  let state: 'waiting' | 'refused' | Sheet | null = sheet ? 'waiting' : null;

  const toSheet = (title: string) => {
    if (state === null || typeof state === 'string') return;
    state.editor.dispatch(editSheet({ change: { title } }), { group, typing: true });
  };
  const here = (name: string) =>
    editor.dispatch(editPersona({ personaId, change: { name } }), { group, typing: true });
  const taken = sheet ? takeSheet(ports, sheet) : null;
  // The field is there at once; the sheet gets what was typed until it opened.
  const ready = taken?.then((pen) => {
    if (pen.ok) {
      state = pen.value;
      if (typed !== null) toSheet(typed);
      return;
    }
    state = 'refused';
    if (typed !== null) here(before);
    editor.closeGroup();
    stop();
  });

  return {
    type(name) {
      if (state === 'refused') return;
      typed = name;
      here(name);
      toSheet(name);
    },
    end() {
      editor.closeGroup();
      void ready?.then(() => {
        if (state !== null && typeof state !== 'string') return giveBack(state);
      });
    },
  };
}

type Sheet = Extract<AnySession, { kind: 'persona' }>;

/** Sheets that the map writes to now; the promise resolves when the sheet is free again. */
const written = new Map<Id, { free: Promise<void>; letGo: () => void }>();

/** While the map writes to a sheet, what is stored of the sheet is older than what the map shows. */
export function isBeingWritten(sheetId: Id): boolean {
  return written.has(sheetId);
}

/** The sheet for writing, once whoever has it here gave it back; when it cannot be had that is said. */
async function takeSheet(ports: Ports, { id, title }: LibraryEntry): Promise<Result<Sheet>> {
  for (let other = written.get(id); other; other = written.get(id)) await other.free;
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  written.set(id, { free, letGo });
  const opened = await openSession(ports, id);
  if (opened.ok && opened.value.kind === 'persona') {
    const { readOnly } = opened.value.editor.state.getState();
    if (readOnly === null) return succeed(opened.value);
  }
  if (opened.ok) await opened.value.close();
  release(id);
  ports.toast({
    id: 'sheet',
    tone: 'warn',
    message: `The sheet of ${shortTitle(title)} cannot be changed from here now.`,
    detail: 'It is open in another tab, or read-only. Change name and look on the sheet itself.',
    actions: [{ label: 'Open sheet', run: () => ports.go.document(id) }],
  });
  const problem = { code: 'sheet-not-writable', message: 'The sheet cannot be changed now.' };
  return { ok: false, problem };
}

async function giveBack(sheet: Sheet): Promise<void> {
  const { id } = sheet.editor.state.getState().document;
  await sheet.close();
  release(id);
}

function release(id: Id): void {
  const held = written.get(id);
  written.delete(id);
  held?.letGo();
}
