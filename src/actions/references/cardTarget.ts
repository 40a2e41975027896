// The document a card leads to: chosen among the library's maps, opened, missed, taken away.
import type { Id } from '../../base/id';
import { addCard } from '../../commands/grid/addCard';
import { editCards } from '../../commands/grid/editCards';
import type { GridContext } from '../action';
import { at, showCursor } from '../grid/cursor';
import { isWritable, run } from '../grid/run';
import { isBinned, keptEntry } from '../library/binned';
import { shortTitle } from '../library/shortTitle';
import type { LibraryEntry } from '../ports';

/** The document that the card leads to; null also when it is missing. */
export function targetOf({ document, ports }: GridContext, cardId: Id): LibraryEntry | null {
  const id = document.cards[cardId]?.documentId;
  return keptEntry(ports.library.documents.get(), id) ?? null;
}

/** Journeys and blueprints but the open one, newest first. */
export function possibleTargets({ document, ports }: GridContext): LibraryEntry[] {
  return ports.library.documents
    .get()
    .filter(
      (entry) =>
        (entry.kind === 'journey' || entry.kind === 'blueprint') &&
        !isBinned(entry) &&
        entry.id !== document.id,
    );
}

/** A new journey link at the end of the cell, with the target's title as its text. */
export function addLeadingTo(
  context: GridContext,
  { stepId, laneId }: { stepId: Id; laneId: Id },
  documentId: Id,
): boolean {
  const id = context.ports.ids();
  const text = titleOf(context, documentId);
  const fields = { type: 'journey-link', documentId } as const;
  const card = addCard({ id, stepId, laneId, before: null, text, fields });
  const added = run(context, card, at({ kind: 'cell', stepId, laneId, cardId: id }));
  if (added) showCursor(context);
  return added;
}

/** Cards without a text take the target's title: lists and tables would have nothing to show of them. */
export function leadTo(context: GridContext, cardIds: Id[], documentId: Id): boolean {
  const { document, ports } = context;
  const title = titleOf(context, documentId);
  const areEmpty = cardIds.every((id) => document.cards[id]?.text.trim() === '');
  const change = { documentId, ...(areEmpty && title !== '' && { text: title }) };
  if (!run(context, editCards({ cardIds, change }))) return false;
  ports.announce(`Leads to “${shortTitle(title)}”`);
  return true;
}

export function leadNowhere(context: GridContext, cardIds: Id[]): void {
  if (!run(context, editCards({ cardIds, change: { documentId: null } }))) return;
  context.ports.announce('Leads nowhere now');
}

/** Why the card leads nowhere, or null. */
export function cannotOpenTarget(context: GridContext, cardId: Id | undefined): string | null {
  if (cardId === undefined) return 'Go to a card first.';
  if (context.document.cards[cardId]?.documentId === undefined) {
    return 'This card leads nowhere yet. Link it to a journey first.';
  }
  return targetOf(context, cardId)
    ? null
    : 'The document this card leads to is missing. Link the card again.';
}

/** Opens the target; in the place of a missing one another is asked for. */
export function openTarget(context: GridContext, cardId: Id): void {
  const { document, editor, ports } = context;
  const target = targetOf(context, cardId);
  if (target) ports.go.document(target.id);
  else if (isWritable(context)) {
    const { stepId = null, laneId = null } = document.cards[cardId] ?? {};
    if (stepId !== null && laneId !== null) {
      editor.setSession(at({ kind: 'cell', stepId, laneId, cardId }));
    }
    ports.openDialog('link-journey');
  }
}

/** Empty for a document that has none, or is not there. */
function titleOf({ ports }: GridContext, documentId: Id): string {
  return keptEntry(ports.library.documents.get(), documentId)?.title.trim() ?? '';
}
