// Which documents stand for a segment and which serve it.
import type { LibraryEntry } from '../ports';

export type ReferenceField = 'personaIds' | 'journeyIds';

/** Personas stand for a segment; journey maps and blueprints serve it. What lies in the bin does neither. */
export function isReferable(field: ReferenceField, entry: LibraryEntry): boolean {
  if (entry.deletedAt !== undefined) return false;
  return field === 'personaIds'
    ? entry.kind === 'persona'
    : entry.kind === 'journey' || entry.kind === 'blueprint';
}
