// A random command for every verb of maps, mostly possible ones, sometimes nonsense that must be refused.
import type { Command } from '../../src/commands/command';
import { addCard } from '../../src/commands/grid/addCard';
import { addLink } from '../../src/commands/grid/addLink';
import { addPictures } from '../../src/commands/grid/addPictures';
import { deleteCards } from '../../src/commands/grid/deleteCards';
import { deleteLanes } from '../../src/commands/grid/deleteLanes';
import { deleteLinks } from '../../src/commands/grid/deleteLinks';
import { deleteStages } from '../../src/commands/grid/deleteStages';
import { deleteSteps } from '../../src/commands/grid/deleteSteps';
import { dismissFindings } from '../../src/commands/grid/dismissFindings';
import { duplicateCards } from '../../src/commands/grid/duplicateCards';
import { duplicateLane } from '../../src/commands/grid/duplicateLane';
import { duplicateStage } from '../../src/commands/grid/duplicateStage';
import { duplicateStep } from '../../src/commands/grid/duplicateStep';
import { editCards } from '../../src/commands/grid/editCards';
import { editDocument } from '../../src/commands/grid/editDocument';
import { editLanes } from '../../src/commands/grid/editLanes';
import { editLink } from '../../src/commands/grid/editLink';
import { fillDown } from '../../src/commands/grid/fillDown';
import { fillRight } from '../../src/commands/grid/fillRight';
import { insertLane } from '../../src/commands/grid/insertLane';
import { insertStage } from '../../src/commands/grid/insertStage';
import { insertStep } from '../../src/commands/grid/insertStep';
import { markCards } from '../../src/commands/grid/markCards';
import { mergeCards } from '../../src/commands/grid/mergeCards';
import { mergeStageWithNext } from '../../src/commands/grid/mergeStageWithNext';
import { moveCards } from '../../src/commands/grid/moveCards';
import { moveCardsBy } from '../../src/commands/grid/moveCardsBy';
import { moveLane } from '../../src/commands/grid/moveLane';
import { moveLaneBy } from '../../src/commands/grid/moveLaneBy';
import { moveStage } from '../../src/commands/grid/moveStage';
import { moveStageBy } from '../../src/commands/grid/moveStageBy';
import { moveStep } from '../../src/commands/grid/moveStep';
import { moveStepBy } from '../../src/commands/grid/moveStepBy';
import { pasteCells } from '../../src/commands/grid/pasteCells';
import { renameLane } from '../../src/commands/grid/renameLane';
import { renameStage } from '../../src/commands/grid/renameStage';
import { renameStep } from '../../src/commands/grid/renameStep';
import { reverseLinks } from '../../src/commands/grid/reverseLinks';
import { setCardText } from '../../src/commands/grid/setCardText';
import { setLaneRole } from '../../src/commands/grid/setLaneRole';
import { setMomentOfTruth } from '../../src/commands/grid/setMomentOfTruth';
import { setStepMinutes } from '../../src/commands/grid/setStepMinutes';
import { setStepWidth } from '../../src/commands/grid/setStepWidth';
import { spanCard } from '../../src/commands/grid/spanCard';
import { splitCard } from '../../src/commands/grid/splitCard';
import { splitStage } from '../../src/commands/grid/splitStage';
import type { GridDocument } from '../../src/document/grid';
import { cardTypes, laneRoles, standardChannels } from '../../src/document/vocabulary';
import type { Chance } from './chance';
import { feelingMakers } from './randomFeelings';
import { referenceMakers } from './randomReferenceCommands';

export type Maker = (document: GridDocument, chance: Chance) => Command;

const card = (document: GridDocument, chance: Chance) => chance.id(document.cards);
const cards = (document: GridDocument, chance: Chance) => chance.ids(document.cards);
const step = (document: GridDocument, chance: Chance) => chance.id(document.steps);
const stage = (document: GridDocument, chance: Chance) => chance.id(document.stages);
const lane = (document: GridDocument, chance: Chance) => chance.id(document.lanes);

function cell(document: GridDocument, chance: Chance) {
  const inbox = chance.in(10);
  return {
    stepId: inbox ? null : step(document, chance),
    laneId: inbox && chance.in(2) ? null : lane(document, chance),
    before: chance.in(2) ? null : card(document, chance),
  };
}

function corners(document: GridDocument, chance: Chance) {
  const corner = () => ({ stepId: step(document, chance), laneId: lane(document, chance) });
  return { from: corner(), to: corner() };
}

const by = (chance: Chance) => (chance.in(2) ? 1 : -1);

export const makers: Record<string, Maker> = {
  ...feelingMakers,
  addCard: (document, chance) =>
    addCard({
      id: chance.fresh(),
      ...cell(document, chance),
      text: chance.text(),
      typing: chance.in(3),
    }),
  addPictures: (document, chance) =>
    addPictures({
      id: chance.fresh(),
      ...cell(document, chance),
      pictures: ['a', 'b']
        .slice(chance.in(2) ? 1 : 0)
        .map((letter) => ({ assetId: letter.repeat(64), pictureRatio: 1.5 })),
    }),
  setCardText: (document, chance) =>
    setCardText({ cardId: card(document, chance), text: chance.text(), typing: chance.in(2) }),
  editCards: (document, chance) =>
    editCards({
      cardIds: cards(document, chance),
      change: {
        type: chance.of(cardTypes),
        channel: chance.in(3) ? null : chance.of(standardChannels),
        severity: chance.in(3) ? null : chance.whole(0, 6),
        tags: chance.in(3) ? [] : [chance.text()],
        personaIds: chance.in(3) ? null : chance.ids(document.personas),
        evidence: chance.in(2) ? null : { kind: 'survey', n: chance.whole(1, 99) },
      },
    }),
  markCards: (document, chance) =>
    markCards({
      cardIds: cards(document, chance),
      addTags: [chance.text()],
      removeTags: [chance.text()],
      addPersonaIds: chance.ids(document.personas),
    }),
  moveCards: (document, chance) =>
    moveCards({
      cardIds: cards(document, chance),
      ...cell(document, chance),
      keepTypes: chance.in(2),
    }),
  moveCardsBy: (document, chance) =>
    moveCardsBy({
      cardIds: chance.in(2) ? [card(document, chance)] : cards(document, chance),
      ...(chance.in(2) ? { dx: by(chance), dy: 0 } : { dx: 0, dy: by(chance) }),
    }),
  duplicateCards: (document, chance) =>
    duplicateCards({ cardIds: cards(document, chance), id: chance.fresh() }),
  deleteCards: (document, chance) => deleteCards({ cardIds: cards(document, chance) }),
  spanCard: (document, chance) =>
    spanCard({ cardId: card(document, chance), span: chance.whole(0, 5) }),
  splitCard: (document, chance) =>
    splitCard({ cardId: card(document, chance), id: chance.fresh() }),
  mergeCards: (document, chance) => mergeCards({ cardIds: cards(document, chance) }),
  pasteCells: (document, chance) =>
    pasteCells({
      id: chance.fresh(),
      stepId: step(document, chance),
      laneId: lane(document, chance),
      rows: chance.list(3, () =>
        chance.list(3, () => chance.list(2, () => ({ text: chance.text() }))),
      ),
    }),
  fillDown: (document, chance) => fillDown({ ...corners(document, chance), id: chance.fresh() }),
  fillRight: (document, chance) => fillRight({ ...corners(document, chance), id: chance.fresh() }),
  insertStage: (document, chance) =>
    insertStage({
      id: chance.fresh(),
      stepId: chance.fresh(),
      before: chance.in(2) ? null : stage(document, chance),
      title: chance.text(),
    }),
  insertStep: (document, chance) =>
    insertStep({
      id: chance.fresh(),
      stageId: stage(document, chance),
      before: chance.in(2) ? null : step(document, chance),
      title: chance.text(),
    }),
  insertLane: (document, chance) =>
    insertLane({
      id: chance.fresh(),
      role: chance.of(laneRoles),
      before: chance.in(2) ? null : lane(document, chance),
    }),
  renameStage: (document, chance) =>
    renameStage({ stageId: stage(document, chance), title: chance.text() }),
  renameStep: (document, chance) =>
    renameStep({ stepId: step(document, chance), title: chance.text() }),
  renameLane: (document, chance) =>
    renameLane({ laneId: lane(document, chance), title: chance.text() }),
  moveStage: (document, chance) =>
    moveStage({ stageId: stage(document, chance), before: stage(document, chance) }),
  moveStageBy: (document, chance) =>
    moveStageBy({ stageId: stage(document, chance), by: by(chance) }),
  moveStep: (document, chance) =>
    moveStep({
      stepId: step(document, chance),
      stageId: stage(document, chance),
      before: step(document, chance),
    }),
  moveStepBy: (document, chance) => moveStepBy({ stepId: step(document, chance), by: by(chance) }),
  moveLane: (document, chance) =>
    moveLane({ laneId: lane(document, chance), before: lane(document, chance) }),
  moveLaneBy: (document, chance) => moveLaneBy({ laneId: lane(document, chance), by: by(chance) }),
  deleteStages: (document, chance) => deleteStages({ stageIds: [stage(document, chance)] }),
  deleteSteps: (document, chance) => deleteSteps({ stepIds: chance.ids(document.steps) }),
  deleteLanes: (document, chance) => deleteLanes({ laneIds: [lane(document, chance)] }),
  duplicateStage: (document, chance) =>
    duplicateStage({ stageId: stage(document, chance), id: chance.fresh() }),
  duplicateStep: (document, chance) =>
    duplicateStep({ stepId: step(document, chance), id: chance.fresh() }),
  duplicateLane: (document, chance) =>
    duplicateLane({ laneId: lane(document, chance), id: chance.fresh() }),
  splitStage: (document, chance) =>
    splitStage({ stepId: step(document, chance), id: chance.fresh(), title: chance.text() }),
  mergeStageWithNext: (document, chance) =>
    mergeStageWithNext({ stageId: stage(document, chance) }),
  setStepWidth: (document, chance) =>
    setStepWidth({
      stepIds: chance.ids(document.steps),
      width: chance.in(3) ? null : chance.whole(100, 700),
    }),
  setStepMinutes: (document, chance) =>
    setStepMinutes({
      stepId: step(document, chance),
      minutes: chance.in(3) ? null : chance.whole(-1, 90),
    }),
  setMomentOfTruth: (document, chance) =>
    setMomentOfTruth({ stepIds: chance.ids(document.steps), on: chance.in(2) }),
  setLaneRole: (document, chance) =>
    setLaneRole({
      laneId: lane(document, chance),
      role: chance.of(laneRoles),
      employeeId: chance.fresh(),
    }),
  editLanes: (document, chance) =>
    editLanes({
      laneIds: chance.ids(document.lanes),
      change: {
        hidden: chance.in(4),
        state: chance.of(['open', 'compact', 'strip'] as const),
        scale: chance.in(2) ? null : 'eleven',
      },
    }),
  addLink: (document, chance) =>
    addLink({ id: chance.fresh(), from: card(document, chance), to: card(document, chance) }),
  editLink: (document, chance) =>
    editLink({
      linkId: chance.id(document.links),
      change: { heads: chance.in(2) ? 1 : 2, label: chance.in(2) ? null : chance.text() },
    }),
  reverseLinks: (document, chance) => reverseLinks({ linkIds: chance.ids(document.links) }),
  deleteLinks: (document, chance) => deleteLinks({ linkIds: chance.ids(document.links) }),
  ...referenceMakers,
  dismissFindings: (document, chance) => {
    const known = Object.keys({ ...document.dismissed });
    const fresh = chance.list(3, () => `empty-step/${step(document, chance)}`);
    return dismissFindings({
      keys: known.length > 0 && chance.in(2) ? [chance.of(known)] : fresh,
      dismissed: chance.in(2),
    });
  },
  editDocument: (_, chance) =>
    editDocument({
      change: {
        title: chance.text(),
        state: chance.in(2) ? 'as-is' : 'to-be',
        owner: chance.in(2) ? null : chance.text(),
      },
    }),
};
