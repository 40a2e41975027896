// A pasted table: rows go down the text lanes, columns along the steps from the anchor; what does not fit makes room.
import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { Card, GridDocument } from '../../document/grid';
import {
  cardsInCell,
  orderedLanes,
  orderedStages,
  orderedSteps,
  stepsOfStage,
  textLanes,
} from '../../document/queries';
import { roleInfo } from '../../document/vocabulary';
import { arrange, rearrange } from '../arrange';
import { capReached } from '../caps';
import { settled } from '../change';
import type { Command } from '../command';
import { pickChannel } from '../consequences/pickChannel';
import { derivedId } from '../derivedId';
import { counted } from '../wording';
import { badFields, type CardFields } from './cardFields';
import { noPlace } from './place';

export type PastedCard = CardFields & { text: string };

/** `rows[row][column]` lists the cards of a cell; they come after the cards that are there. Overflow makes steps in the last stage and Notes lanes. */
export function pasteCells(args: {
  id: Id;
  stepId: Id;
  laneId: Id;
  rows: PastedCard[][][];
}): Command {
  const cards = args.rows.flat(2);
  return {
    name: 'grid.pasteCells',
    args,
    label: `Paste ${counted(cards.length, 'card')}`,
    check(document) {
      const missing =
        noPlace(document, args) ?? (cards.length === 0 ? 'There is nothing to paste.' : null);
      if (missing) return missing;
      const { steps, lanes } = targets(document, args);
      const full = capReached(document, {
        cards: cards.length,
        steps: steps.filter(({ fresh }) => fresh).length,
        lanes: lanes.filter(({ fresh }) => fresh).length,
      });
      if (full) return full;
      for (const card of cards) {
        const problem = badFields(document, card);
        if (problem) return problem;
      }
      return null;
    },
    apply(draft, document) {
      const { steps, lanes } = targets(document, args);
      addSteps(draft, document, steps);
      addLanes(draft, document, lanes);
      let count = 0;
      args.rows.forEach((row, rowIndex) => {
        row.forEach((cell, column) => {
          const stepId = present(steps[column], 'step').id;
          const laneId = present(lanes[rowIndex], 'lane').id;
          const ids = cell.map(() => derivedId(args.id, count++));
          fillCell(draft, document, { stepId, laneId, ids, cell });
        });
      });
    },
  };
}

interface Target {
  id: Id;
  fresh: boolean;
}

type Paste = Parameters<typeof pasteCells>[0];

function targets(document: GridDocument, { id, stepId, laneId, rows }: Paste) {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    steps: from(orderedSteps(document), stepId, columns, `${id}-s`),
    lanes: from(textLanes(document), laneId, rows.length, `${id}-l`),
  };
}

function from(
  all: readonly (readonly [Id, unknown])[],
  first: Id,
  count: number,
  prefix: string,
): Target[] {
  const there = all
    .slice(
      Math.max(
        0,
        all.findIndex(([id]) => id === first),
      ),
    )
    .slice(0, count);
  return Array.from({ length: count }, (_, index) => {
    const known = there[index];
    return known ? { id: known[0], fresh: false } : { id: `${prefix}${index}`, fresh: true };
  });
}

function addSteps(draft: GridDocument, document: GridDocument, steps: readonly Target[]): void {
  const ids = steps.filter(({ fresh }) => fresh).map(({ id }) => id);
  const stageId = present(orderedStages(document).at(-1), 'last stage')[0];
  const keys = arrange(stepsOfStage(document, stageId), ids, null);
  rearrange(draft.steps, keys);
  for (const id of ids) {
    draft.steps[id] = { stageId, title: '', order: present(keys.get(id), 'order') };
  }
}

function addLanes(draft: GridDocument, document: GridDocument, lanes: readonly Target[]): void {
  const ids = lanes.filter(({ fresh }) => fresh).map(({ id }) => id);
  const keys = arrange(orderedLanes(document), ids, null);
  rearrange(draft.lanes, keys);
  for (const id of ids) {
    draft.lanes[id] = {
      role: 'text',
      title: roleInfo.text.title,
      order: present(keys.get(id), 'order'),
    };
  }
}

interface Fill {
  stepId: Id;
  laneId: Id;
  ids: Id[];
  cell: readonly PastedCard[];
}

function fillCell(
  draft: GridDocument,
  document: GridDocument,
  { stepId, laneId, ids, cell }: Fill,
): void {
  if (ids.length === 0) return;
  const role = document.lanes[laneId]?.role ?? 'text';
  const keys = arrange(cardsInCell(document, stepId, laneId), ids, null);
  rearrange(draft.cards, keys);
  cell.forEach((pasted, index) => {
    const id = present(ids[index], 'id');
    const card: Card = {
      laneId,
      stepId,
      order: present(keys.get(id), 'order'),
      type: roleInfo[role].cardType,
      ...settled(pasted),
      text: pasted.text,
    };
    pickChannel(card);
    draft.cards[id] = card;
  });
}
