// A random command for every verb of persona sheets and segmentation maps, sometimes nonsense that must be refused.
import type { Command } from '../../src/commands/command';
import { addBlock } from '../../src/commands/persona/addBlock';
import { addRating } from '../../src/commands/persona/addRating';
import { deleteBlock } from '../../src/commands/persona/deleteBlock';
import { deleteRating } from '../../src/commands/persona/deleteRating';
import { dismissFindings as dismissOnSheet } from '../../src/commands/persona/dismissFindings';
import { editBlock } from '../../src/commands/persona/editBlock';
import { editRating } from '../../src/commands/persona/editRating';
import { editSheet } from '../../src/commands/persona/editSheet';
import { moveBlock } from '../../src/commands/persona/moveBlock';
import { moveRating } from '../../src/commands/persona/moveRating';
import { addSegment } from '../../src/commands/segmentation/addSegment';
import { deleteSegment } from '../../src/commands/segmentation/deleteSegment';
import { dismissFindings } from '../../src/commands/segmentation/dismissFindings';
import { editAxis } from '../../src/commands/segmentation/editAxis';
import { editSegment } from '../../src/commands/segmentation/editSegment';
import { moveSegment } from '../../src/commands/segmentation/moveSegment';
import { renameMap } from '../../src/commands/segmentation/renameMap';
import type { AnyDocument } from '../../src/document/document';
import type { PersonaDocument } from '../../src/document/persona';
import type { SegmentationDocument } from '../../src/document/segmentation';
import { isRatedBlock, personaBlockKinds } from '../../src/document/sheetVocabulary';
import type { Chance } from './chance';

type Makers<D extends AnyDocument> = Record<string, (document: D, chance: Chance) => Command<D>>;

/** One of the table, or null for the end. */
const before = (table: object, chance: Chance) => (chance.in(3) ? null : chance.id({ ...table }));
const share = (chance: Chance) => (chance.in(6) ? null : chance.whole(-5, 105));
const findings = ['persona-without-goals', 'shares-not-100', 'no rule of this name'];

export const personaMakers: Makers<PersonaDocument> = {
  addBlock: ({ blocks }, chance) =>
    addBlock({
      id: chance.fresh(),
      kind: chance.of(personaBlockKinds),
      title: chance.text(),
      before: before(blocks, chance),
      ...(chance.in(2) && { text: chance.text() }),
    }),
  deleteBlock: ({ blocks }, chance) => deleteBlock({ blockId: chance.id(blocks) }),
  editBlock: ({ blocks }, chance) =>
    editBlock({
      blockId: chance.id(blocks),
      change: {
        text: chance.text(),
        ...(chance.in(4) && { kind: chance.of(personaBlockKinds) }),
        evidence: chance.in(2) ? null : { kind: 'interview', n: chance.whole(1, 30) },
      },
    }),
  editSheet: (_document, chance) =>
    editSheet({
      change: { title: chance.text(), role: chance.in(2) ? null : chance.text(), marker: 'star' },
    }),
  moveBlock: ({ blocks }, chance) =>
    moveBlock({ blockId: chance.id(blocks), before: before(blocks, chance) }),
  addRating: ({ blocks, ratings = {} }, chance) =>
    addRating({
      id: chance.fresh(),
      blockId: chance.idWhere(blocks, ({ kind }) => isRatedBlock(kind) || chance.in(9)),
      label: chance.text(),
      before: before(ratings, chance),
    }),
  editRating: ({ ratings = {} }, chance) =>
    editRating({
      ratingId: chance.id(ratings),
      change: { level: chance.whole(0, 6), opposite: chance.in(2) ? null : chance.text() },
    }),
  moveRating: ({ ratings = {} }, chance) =>
    moveRating({ ratingId: chance.id(ratings), before: before(ratings, chance) }),
  deleteRating: ({ ratings = {} }, chance) => deleteRating({ ratingId: chance.id(ratings) }),
  dismissFindings: (_document, chance) =>
    dismissOnSheet({ keys: [chance.of(findings)], dismissed: chance.in(2) }),
};

export const segmentationMakers: Makers<SegmentationDocument> = {
  addSegment: ({ segments }, chance) =>
    addSegment({
      id: chance.fresh(),
      name: chance.text(),
      before: before(segments, chance),
      fields: { share: share(chance), x: share(chance) },
    }),
  deleteSegment: ({ segments }, chance) => deleteSegment({ segmentId: chance.id(segments) }),
  editAxis: (_document, chance) =>
    editAxis({ axis: chance.of(['x', 'y']), change: { title: chance.text(), low: chance.text() } }),
  editSegment: ({ segments }, chance) =>
    editSegment({
      segmentId: chance.id(segments),
      change: { name: chance.text(), share: share(chance), y: share(chance) },
    }),
  moveSegment: ({ segments }, chance) =>
    moveSegment({ segmentId: chance.id(segments), before: before(segments, chance) }),
  renameMap: (_document, chance) => renameMap({ title: chance.text() }),
  dismissFindings: (_document, chance) =>
    dismissFindings({ keys: [chance.of(findings)], dismissed: chance.in(2) }),
};
