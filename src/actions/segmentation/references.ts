// Which documents stand for a segment and which serve it, and how a new one comes about.
import type { Id } from '../../base/id';
import { createBlankMap, createBlankPersona } from '../../document/create';
import { limits } from '../../document/limits';
import { isBinned } from '../library/binned';
import type { LibraryEntry, Ports } from '../ports';

export type ReferenceField = 'personaIds' | 'journeyIds';

/** Personas stand for a segment; journey maps and blueprints serve it. What lies in the bin does neither. */
export function isReferable(field: ReferenceField, entry: LibraryEntry): boolean {
  if (isBinned(entry)) return false;
  return field === 'personaIds'
    ? entry.kind === 'persona'
    : entry.kind === 'journey' || entry.kind === 'blueprint';
}

/** A blank document of that title in the library; null, and a notice, when it could not be stored. */
export async function createReferred(
  ports: Ports,
  field: ReferenceField,
  text: string,
): Promise<Id | null> {
  const title = text.slice(0, limits.titleLength);
  const blank =
    field === 'personaIds'
      ? createBlankPersona(ports.ids)
      : createBlankMap(ports.ids, { today: ports.today() });
  const made = await ports.library.create({ ...blank, title });
  if (made.ok) return made.value;
  ports.toast({ tone: 'warn', message: made.problem.message });
  return null;
}
