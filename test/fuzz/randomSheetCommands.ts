// A random command for every verb of persona sheets and segmentation maps, sometimes nonsense that must be refused.
import type { Command } from '../../src/commands/command';
import { addActor } from '../../src/commands/persona/addActor';
import { addBlock } from '../../src/commands/persona/addBlock';
import { addRating } from '../../src/commands/persona/addRating';
import { addRelation } from '../../src/commands/persona/addRelation';
import { deleteActors } from '../../src/commands/persona/deleteActors';
import { deleteBlock } from '../../src/commands/persona/deleteBlock';
import { deleteRating } from '../../src/commands/persona/deleteRating';
import { deleteRelations } from '../../src/commands/persona/deleteRelations';
import { dismissFindings as dismissOnSheet } from '../../src/commands/persona/dismissFindings';
import { editActor } from '../../src/commands/persona/editActor';
import { editBlock } from '../../src/commands/persona/editBlock';
import { editRating } from '../../src/commands/persona/editRating';
import { editRelation } from '../../src/commands/persona/editRelation';
import { editSheet } from '../../src/commands/persona/editSheet';
import { moveActor } from '../../src/commands/persona/moveActor';
import { moveBlock } from '../../src/commands/persona/moveBlock';
import { moveRating } from '../../src/commands/persona/moveRating';
import { reverseRelation } from '../../src/commands/persona/reverseRelation';
import { unpinActors } from '../../src/commands/persona/unpinActors';
import { addDimension } from '../../src/commands/segmentation/addDimension';
import { addPart } from '../../src/commands/segmentation/addPart';
import { addSegment } from '../../src/commands/segmentation/addSegment';
import { deleteDimension } from '../../src/commands/segmentation/deleteDimension';
import { deleteSegment } from '../../src/commands/segmentation/deleteSegment';
import { dismissFindings } from '../../src/commands/segmentation/dismissFindings';
import { editAxis } from '../../src/commands/segmentation/editAxis';
import { editDimension } from '../../src/commands/segmentation/editDimension';
import { editSegment } from '../../src/commands/segmentation/editSegment';
import { moveSegment } from '../../src/commands/segmentation/moveSegment';
import { pasteSegments } from '../../src/commands/segmentation/pasteSegments';
import { placeInTree } from '../../src/commands/segmentation/placeInTree';
import { renameMap } from '../../src/commands/segmentation/renameMap';
import { setBubble } from '../../src/commands/segmentation/setBubble';
import { setParent } from '../../src/commands/segmentation/setParent';
import { setValueUnit } from '../../src/commands/segmentation/setValueUnit';
import { showAxes } from '../../src/commands/segmentation/showAxes';
import { unpinInTree } from '../../src/commands/segmentation/unpinInTree';
import type { AnyDocument } from '../../src/document/document';
import type { PersonaDocument } from '../../src/document/persona';
import type { SegmentationDocument } from '../../src/document/segmentation';
import {
  actorKinds,
  isRatedBlock,
  personaBlockKinds,
  relationStyles,
} from '../../src/document/sheetVocabulary';
import type { Chance } from './chance';

type Makers<D extends AnyDocument> = Record<string, (document: D, chance: Chance) => Command<D>>;

/** One of the table, or null for the end. */
const before = (table: object, chance: Chance) => (chance.in(3) ? null : chance.id({ ...table }));
const share = (chance: Chance) => (chance.in(6) ? null : chance.whole(-5, 105));
const coordinate = (chance: Chance) => chance.whole(-500, 500);
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
      level: chance.whole(0, 6),
      ...(chance.in(2) && { opposite: chance.text() }),
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
  addActor: ({ actors = {} }, chance) =>
    addActor({
      id: chance.fresh(),
      relationId: chance.fresh(),
      of: before(actors, chance),
      before: before(actors, chance),
      kind: chance.of(actorKinds),
      label: chance.text(),
    }),
  editActor: ({ actors = {} }, chance) =>
    editActor({
      actorId: chance.id(actors),
      change: { label: chance.text(), documentId: chance.in(2) ? null : chance.fresh() },
    }),
  moveActor: ({ actors = {} }, chance) =>
    moveActor({ actorId: chance.id(actors), x: coordinate(chance), y: coordinate(chance) }),
  deleteActors: ({ actors = {} }, chance) => deleteActors({ actorIds: chance.ids(actors) }),
  unpinActors: ({ actors = {} }, chance) => unpinActors({ actorIds: chance.ids(actors) }),
  addRelation: ({ actors = {} }, chance) =>
    addRelation({ id: chance.fresh(), from: before(actors, chance), to: before(actors, chance) }),
  editRelation: ({ relations = {} }, chance) =>
    editRelation({
      relationId: chance.id(relations),
      change: { label: chance.text(), style: chance.of(relationStyles), heads: 2 },
    }),
  deleteRelations: ({ relations = {} }, chance) =>
    deleteRelations({ relationIds: chance.ids(relations) }),
  reverseRelation: ({ relations = {} }, chance) =>
    reverseRelation({ relationId: chance.id(relations) }),
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
  addPart: ({ segments }, chance) =>
    addPart({
      id: chance.fresh(),
      of: before(segments, chance),
      before: before(segments, chance),
      name: chance.text(),
    }),
  setParent: ({ segments }, chance) =>
    setParent({ segmentId: chance.id(segments), parentId: before(segments, chance) }),
  placeInTree: ({ segments }, chance) =>
    placeInTree({ segmentId: chance.id(segments), x: coordinate(chance), y: coordinate(chance) }),
  unpinInTree: ({ segments }, chance) => unpinInTree({ segmentIds: chance.ids(segments) }),
  addDimension: ({ dimensions = {} }, chance) =>
    addDimension({
      id: chance.fresh(),
      title: chance.text(),
      before: before(dimensions, chance),
    }),
  editDimension: ({ dimensions = {} }, chance) =>
    editDimension({ dimensionId: chance.id(dimensions), change: { low: chance.text() } }),
  deleteDimension: ({ dimensions = {} }, chance) =>
    deleteDimension({ dimensionId: chance.id(dimensions) }),
  pasteSegments: ({ segments, dimensions = {} }, chance) =>
    pasteSegments({
      edits: chance.list(2, () => ({
        segmentId: chance.id(segments),
        change: { goals: chance.text(), scores: { [chance.id(dimensions)]: share(chance) } },
      })),
      added: chance.list(2, () => ({ id: chance.fresh(), change: { name: chance.text() } })),
    }),
  setBubble: (_document, chance) => setBubble({ measure: chance.of(['share', 'size', 'value']) }),
  setValueUnit: (_document, chance) => setValueUnit({ unit: chance.text() }),
  showAxes: ({ dimensions = {} }, chance) => {
    const axes = { x: true, y: true, ...dimensions };
    return showAxes({ x: chance.id(axes), y: chance.id(axes) });
  },
  renameMap: (_document, chance) => renameMap({ title: chance.text() }),
  dismissFindings: (_document, chance) =>
    dismissFindings({ keys: [chance.of(findings)], dismissed: chance.in(2) }),
};
