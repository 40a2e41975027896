// Undo covers the open map only. When it takes a persona's name or look back, the sheet still has the other one and would
// give it to the map again at the next opening: that is said, with a way to take the sheet along.
import type { Patch } from '../../base/patch';
import type { GridContext } from '../action';
import { shortTitle } from '../library/shortTitle';
import { isBeingWritten, type Look, lookOf, sheetOf, writeLook } from './personaSheet';

/** Returns the way to stop. */
export function watchUndoneLooks(context: GridContext): () => void {
  return context.editor.onCommit(({ kind, patches }) => {
    if (kind === 'do') return;
    for (const id of new Set(patches.flatMap(personaOf))) void offer(context, id);
  });
}

async function offer(context: GridContext, personaId: string): Promise<void> {
  const { ports } = context;
  const sheet = sheetOf(context, personaId);
  if (!sheet || isBeingWritten(sheet.id)) return;
  const read = await ports.library.peek(sheet.id);
  const here = context.document.personas[personaId];
  if (!read.ok || read.value.kind !== 'persona' || here?.documentId !== sheet.id) return;
  const there = lookOf(read.value);
  if (isSame(here, there)) return;
  ports.toast({
    id: 'sheet',
    message:
      here.name === there.name
        ? `The sheet of ${shortTitle(here.name)} keeps its colour and shape.`
        : `${shortTitle(here.name)} is still called ${shortTitle(there.name)} on the sheet.`,
    actions: [{ label: 'Change the sheet too', run: () => void writeLook(context, personaId) }],
  });
}

/** The persona whose name or look a patch sets. */
function personaOf({ path: [table, id, field] }: Patch): string[] {
  const isLook = field === 'name' || field === 'color' || field === 'marker';
  return table === 'personas' && isLook ? [String(id)] : [];
}

function isSame(a: Look, b: Look): boolean {
  return a.name === b.name && a.color === b.color && a.marker === b.marker;
}
