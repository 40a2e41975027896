// From key presses to commands: what typing does on each kind of cursor, and how an edit begins and ends.
// The document has every character at once; the journal gets them in rows that make one undo step.
import type { Id } from '../../base/id';
import { addCard } from '../../commands/grid/addCard';
import { deleteCards } from '../../commands/grid/deleteCards';
import { editLink } from '../../commands/grid/editLink';
import { insertStage } from '../../commands/grid/insertStage';
import { renameLane } from '../../commands/grid/renameLane';
import { renameStage } from '../../commands/grid/renameStage';
import { renameStep } from '../../commands/grid/renameStep';
import { setCardText } from '../../commands/grid/setCardText';
import { setEmotionNote } from '../../commands/grid/setEmotionNote';
import { type Card, emotionKey, type GridDocument } from '../../document/grid';
import { cardsInCell } from '../../document/queries';
import { isEmotionRole } from '../../document/vocabulary';
import { activePersonaIn } from '../../store/activePersona';
import type { Cursor, Draft, Editing } from '../../store/session';
import type { GridContext } from '../action';
import { at, showCursor } from './cursor';
import { isWritable, refuse } from './run';

type Dispatched = Parameters<GridContext['editor']['dispatch']>[0];

/** The text the textarea shows while `editing` goes on. */
export function editedText(document: GridDocument, editing: Editing | null): string {
  switch (editing?.kind) {
    case 'card':
      return document.cards[editing.cardId]?.text ?? '';
    case 'stage':
      return document.stages[editing.stageId]?.title ?? '';
    case 'step':
      return document.steps[editing.stepId]?.title ?? '';
    case 'lane':
      return document.lanes[editing.laneId]?.title ?? '';
    case 'link':
      return document.links[editing.linkId]?.label ?? '';
    case 'note':
      return (
        document.emotions[emotionKey(editing.laneId, editing.stepId, editing.personaId)]?.note ?? ''
      );
    default:
      return '';
  }
}

/** Enter or F2 on the cursor; an empty cell opens a draft. False when there is nothing to edit. */
export function beginEdit(context: GridContext): boolean {
  const { cursor } = context.editor.state.getState().session;
  const editing = cursor && editingFor(context, cursor);
  if (!editing) return false;
  edit(context, editing);
  return true;
}

export function edit(context: GridContext, editing: Editing): void {
  if (!isWritable(context)) return;
  context.editor.closeGroup();
  context.editor.setSession({ editing, range: null });
  showCursor(context);
}

/** An empty card draft at `index` of the cell; it enters the document with its first character. */
export function beginNewCard(context: GridContext, stepId: Id, laneId: Id, index: number): void {
  if (!isWritable(context)) return;
  const cards = cardsInCell(context.document, stepId, laneId);
  context.editor.closeGroup();
  context.editor.setSession({
    ...at({ kind: 'cell', stepId, laneId, cardId: cards[Math.max(0, index - 1)]?.[0] ?? null }),
    selectedCards: new Set(),
    editing: { kind: 'new-card', stepId, laneId, index },
  });
  showCursor(context);
}

/** The whole text of the textarea after an input event. */
export function typeText(context: GridContext, text: string): void {
  const { editing } = context.editor.state.getState().session;
  const target = editing ?? startTyping(context);
  if (target) write(context, target, text);
}

/** Ends the edit and keeps what was typed; an emptied card leaves the map. */
export function endEdit(context: GridContext): void {
  const { editor } = context;
  const { editing } = editor.state.getState().session;
  if (!editing) return;
  const finished = finish(context.document, editing);
  if (finished && 'group' in editing) editor.dispatch(finished, { group: editing.group });
  editor.closeGroup();
  const { cursor } = editor.state.getState().session;
  editor.setSession(at(cursor));
}

/** What the end of an edit still changes: no spaces at the end, no empty cards, a channel for a finished text. */
function finish(document: GridDocument, editing: Editing): Dispatched | null {
  const text = editedText(document, editing);
  const title = text.trim();
  switch (editing.kind) {
    case 'card': {
      const { cardId, was = '' } = editing;
      const card = document.cards[cardId];
      if (!card) return null;
      if (isBlank(card)) return deleteCards({ cardIds: [cardId] });
      return text === was ? null : setCardText({ cardId, text: text.trimEnd(), was });
    }
    case 'stage':
      return title === text ? null : renameStage({ stageId: editing.stageId, title });
    case 'step':
      return title === text ? null : renameStep({ stepId: editing.stepId, title });
    case 'lane':
      return title === text ? null : renameLane({ laneId: editing.laneId, title });
    case 'link':
      return title === text ? null : labelled(editing.linkId, title);
    case 'note': {
      const { laneId, stepId, personaId } = editing;
      return title === text ? null : setEmotionNote({ laneId, stepId, personaId, note: title });
    }
    default:
      return null;
  }
}

/** An emptied card says nothing and goes; one with a picture, a figure or a target stays. */
function isBlank(card: Card): boolean {
  const { text, assetId, documentId, metric, details } = card;
  return text.trim() === '' && !assetId && !documentId && !metric && !details;
}

/** What a printable key on a cursor begins: a new card in cells, a replaced title on headers and arrows, a note
 * on points. */
function startTyping(context: GridContext): Editing | null {
  const { cursor } = context.editor.state.getState().session;
  if (cursor?.kind !== 'cell') return cursor && editingFor(context, cursor);
  const lane = context.document.lanes[cursor.laneId];
  if (lane && isEmotionRole(lane.role)) return editingFor(context, cursor);
  const { stepId, laneId, cardId } = cursor;
  const cards = cardsInCell(context.document, stepId, laneId);
  const index = cards.findIndex(([id]) => id === cardId) + 1;
  return { kind: 'new-card', stepId, laneId, index: index || cards.length };
}

function editingFor(context: GridContext, cursor: Cursor): Editing | null {
  switch (cursor.kind) {
    case 'stage':
      return { kind: 'stage', stageId: cursor.stageId, group: newGroup(context) };
    case 'step':
      return { kind: 'step', stepId: cursor.stepId, group: newGroup(context) };
    case 'lane':
      return { kind: 'lane', laneId: cursor.laneId, group: newGroup(context) };
    case 'link':
      return { kind: 'link', linkId: cursor.linkId, group: newGroup(context) };
    case 'cell': {
      const { stepId, laneId, cardId } = cursor;
      const lane = context.document.lanes[laneId];
      if (lane && isEmotionRole(lane.role)) {
        const persona = activePersonaIn(context.editor.state.getState(), laneId);
        const rated = persona && context.document.emotions[emotionKey(laneId, stepId, persona)];
        if (!persona || !rated) {
          refuse(context, 'Rate this step first: a note belongs to a point.');
          return null;
        }
        return { kind: 'note', stepId, laneId, personaId: persona, group: newGroup(context) };
      }
      if (cardId !== null) {
        const was = context.document.cards[cardId]?.text ?? '';
        return { kind: 'card', cardId, group: newGroup(context), was };
      }
      const index = cardsInCell(context.document, stepId, laneId).length;
      return { kind: 'new-card', stepId, laneId, index };
    }
  }
}

function write(context: GridContext, editing: Editing, text: string): void {
  if ('draft' in editing && editing.draft && text.trim() === '') {
    withdraw(context, editing.draft);
    return;
  }
  switch (editing.kind) {
    case 'card':
      type(context, editing, setCardText({ cardId: editing.cardId, text, typing: true }));
      return;
    case 'stage':
      type(context, editing, renameStage({ stageId: editing.stageId, title: oneLine(text) }));
      return;
    case 'step':
      type(context, editing, renameStep({ stepId: editing.stepId, title: oneLine(text) }));
      return;
    case 'lane':
      type(context, editing, renameLane({ laneId: editing.laneId, title: oneLine(text) }));
      return;
    case 'link':
      type(context, editing, labelled(editing.linkId, oneLine(text)));
      return;
    case 'note': {
      const { laneId, stepId, personaId } = editing;
      type(context, editing, setEmotionNote({ laneId, stepId, personaId, note: text }));
      return;
    }
    case 'new-card': {
      if (text.trim() === '') {
        edit(context, editing);
        return;
      }
      const id = context.ports.ids();
      const { stepId, laneId } = editing;
      const before = cardsInCell(context.document, stepId, laneId)[editing.index]?.[0] ?? null;
      const next: Editing = { kind: 'card', cardId: id, group: newGroup(context), draft: editing };
      const cursor: Cursor = { kind: 'cell', stepId, laneId, cardId: id };
      type(context, next, addCard({ id, stepId, laneId, before, text, typing: true }), cursor);
      return;
    }
    case 'new-stage': {
      if (text.trim() === '') return;
      const [id, stepId] = [context.ports.ids(), context.ports.ids()];
      const next: Editing = {
        kind: 'stage',
        stageId: id,
        group: newGroup(context),
        draft: editing,
      };
      const command = insertStage({ id, stepId, before: null, title: oneLine(text) });
      type(context, next, command, { kind: 'stage', stageId: id });
      return;
    }
  }
}

/** Emptied again, what this edit made was never there: unlike a deletion, undoing it leaves no step that does nothing. */
function withdraw(context: GridContext, draft: Draft): void {
  const done = context.editor.undo();
  if (done.ok) context.editor.setSession({ editing: draft });
  else refuse(context, done.problem.message);
}

function type(
  context: GridContext,
  editing: Exclude<Editing, { kind: 'new-card' | 'new-stage' }>,
  command: Dispatched,
  cursor?: Cursor,
): void {
  const session = cursor ? { ...at(cursor), editing } : { editing };
  const done = context.editor.dispatch(command, { group: editing.group, typing: true, session });
  if (!done.ok) {
    refuse(context, done.problem.message);
    // Another object: the textarea shows again what the document has, not what it could not take.
    const { editing: now } = context.editor.state.getState().session;
    context.editor.setSession({ editing: now && { ...now } });
  } else if (cursor) showCursor(context);
}

/** An arrow without words has no label. */
function labelled(linkId: Id, text: string): Dispatched {
  return editLink({ linkId, change: { label: text === '' ? null : text } });
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function newGroup(context: GridContext): string {
  return context.ports.ids();
}
