// What goes with what is deleted. Planned once, so that the toast counts exactly what the command takes.
import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import {
  type Card,
  type EmotionKey,
  type GridDocument,
  parseEmotionKey,
} from '../../document/grid';
import { cardsInCell, linksOf, stepsCovered } from '../../document/queries';
import { arrange, rearrange } from '../arrange';

export interface Doomed {
  stageIds?: readonly Id[];
  stepIds?: readonly Id[];
  laneIds?: readonly Id[];
  cardIds?: readonly Id[];
}

export interface Removal {
  stages: ReadonlySet<Id>;
  steps: ReadonlySet<Id>;
  lanes: ReadonlySet<Id>;
  cards: ReadonlySet<Id>;
  links: ReadonlySet<Id>;
  points: readonly EmotionKey[];
  /** Spanning cards that lose a part: what is left of them. */
  shrunk: ReadonlyMap<Id, { stepId: Id; span: number }>;
  /** Inbox cards whose lane goes: they stay, without the hint. */
  unhinted: readonly Id[];
}

export function planRemoval(document: GridDocument, doomed: Doomed): Removal {
  const stages = new Set(doomed.stageIds);
  const steps = new Set(doomed.stepIds);
  const lanes = new Set(doomed.laneIds);
  for (const [id, step] of Object.entries(document.steps))
    if (stages.has(step.stageId)) steps.add(id);
  addEmptied(document, steps, stages);

  const cards = new Set(doomed.cardIds);
  const shrunk = new Map<Id, { stepId: Id; span: number }>();
  const unhinted: Id[] = [];
  if (steps.size > 0 || lanes.size > 0) {
    for (const [id, card] of Object.entries(document.cards)) {
      if (cards.has(id)) continue;
      if (card.stepId === null) {
        if (card.laneId !== null && lanes.has(card.laneId)) unhinted.push(id);
      } else if (card.laneId !== null && lanes.has(card.laneId)) {
        cards.add(id);
      } else {
        const rest = restOf(document, card, steps);
        if (rest === 'nothing') cards.add(id);
        else if (rest !== 'all') shrunk.set(id, rest);
      }
    }
  }
  const points = Object.keys(document.emotions).filter((key) => {
    const { laneId, stepId } = parseEmotionKey(key);
    return steps.has(stepId) || lanes.has(laneId);
  });
  const links = new Set<Id>();
  for (const id of cards) for (const [linkId] of linksOf(document, id)) links.add(linkId);
  return { stages, steps, lanes, cards, links, points, shrunk, unhinted };
}

export function remove(draft: GridDocument, document: GridDocument, removal: Removal): void {
  for (const id of removal.links) delete draft.links[id];
  for (const id of removal.cards) delete draft.cards[id];
  for (const key of removal.points) delete draft.emotions[key];
  for (const id of removal.unhinted) present(draft.cards[id], 'inbox card').laneId = null;
  shrink(draft, document, removal.shrunk);
  for (const id of removal.steps) delete draft.steps[id];
  for (const id of removal.stages) delete draft.stages[id];
  for (const id of removal.lanes) delete draft.lanes[id];
}

/** A stage without steps cannot be: it goes with its last one. */
function addEmptied(document: GridDocument, steps: ReadonlySet<Id>, stages: Set<Id>): void {
  const kept = new Set<Id>();
  const touched = new Set<Id>();
  for (const [id, step] of Object.entries(document.steps)) {
    if (steps.has(id)) touched.add(step.stageId);
    else kept.add(step.stageId);
  }
  for (const id of touched) if (!kept.has(id)) stages.add(id);
}

function restOf(
  document: GridDocument,
  card: Card,
  steps: ReadonlySet<Id>,
): 'all' | 'nothing' | { stepId: Id; span: number } {
  if (card.span === undefined || card.span === 1) {
    return card.stepId !== null && steps.has(card.stepId) ? 'nothing' : 'all';
  }
  const covered = stepsCovered(document, card);
  const left = covered.filter(([id]) => !steps.has(id));
  if (left.length === covered.length) return 'all';
  const first = left[0];
  return first ? { stepId: first[0], span: card.span - (covered.length - left.length) } : 'nothing';
}

function shrink(
  draft: GridDocument,
  document: GridDocument,
  shrunk: ReadonlyMap<Id, { stepId: Id; span: number }>,
): void {
  const moved = new Map<string, Id[]>();
  for (const [id, { stepId, span }] of shrunk) {
    const card = present(draft.cards[id], 'spanning card');
    if (span > 1) card.span = span;
    else delete card.span;
    if (card.stepId === stepId) continue;
    const cell = `${stepId}/${card.laneId}`;
    moved.set(cell, [...(moved.get(cell) ?? []), id]);
    card.stepId = stepId;
  }
  for (const ids of moved.values()) {
    const card = present(draft.cards[ids[0] ?? ''], 'spanning card');
    const siblings = cardsInCell(document, card.stepId ?? '', card.laneId ?? '');
    rearrange(draft.cards, arrange(siblings, ids, siblings[0]?.[0] ?? null));
  }
}

export interface DeletionCounts {
  steps: number;
  cards: number;
  links: number;
  points: number;
}

/** What would go along, for the toast: "Deleted stage Buy with 12 cards and 3 arrows". */
export function describeDeletion(document: GridDocument, doomed: Doomed): DeletionCounts {
  const { steps, cards, links, points } = planRemoval(document, doomed);
  return { steps: steps.size, cards: cards.size, links: links.size, points: points.length };
}

/** Why a map cannot do without them, or null. */
export function mapWouldBeEmpty(document: GridDocument, doomed: Doomed): string | null {
  const { stages, lanes } = planRemoval(document, doomed);
  if (stages.size === Object.keys(document.stages).length) {
    return doomed.stageIds ? 'A map keeps at least one stage.' : 'A map keeps at least one step.';
  }
  if (lanes.size > 0 && lanes.size === Object.keys(document.lanes).length) {
    return 'A map keeps at least one lane.';
  }
  return null;
}
