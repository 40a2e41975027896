// Random commands about who is on a map and what they feel.
import { addPersona } from '../../src/commands/grid/addPersona';
import { clearEmotion } from '../../src/commands/grid/clearEmotion';
import { editPersona } from '../../src/commands/grid/editPersona';
import { movePersona } from '../../src/commands/grid/movePersona';
import { removePersona } from '../../src/commands/grid/removePersona';
import { setEmotion } from '../../src/commands/grid/setEmotion';
import { setEmotionEvidence } from '../../src/commands/grid/setEmotionEvidence';
import { setEmotionNote } from '../../src/commands/grid/setEmotionNote';
import { setEmotions } from '../../src/commands/grid/setEmotions';
import type { EmotionKey, GridDocument } from '../../src/document/grid';
import { parseEmotionKey } from '../../src/document/grid';
import type { Chance } from './chance';
import type { Maker } from './randomCommands';

const persona = (document: GridDocument, chance: Chance) => chance.id(document.personas);

function place(document: GridDocument, chance: Chance) {
  return {
    laneId: chance.idWhere(document.lanes, ({ role }) => role.includes('emotion')),
    stepId: chance.id(document.steps),
    personaId: persona(document, chance),
  };
}

function ratedPlace(document: GridDocument, chance: Chance) {
  const keys: EmotionKey[] = Object.keys(document.emotions);
  return keys.length === 0 ? place(document, chance) : parseEmotionKey(chance.of(keys));
}

const value = (chance: Chance) => chance.whole(-11, 11) / 10;

export const feelingMakers: Record<string, Maker> = {
  setEmotion: (document, chance) =>
    setEmotion({ ...place(document, chance), value: value(chance) }),
  setEmotions: (document, chance) =>
    setEmotions({
      points: chance.list(6, () => ({
        ...place(document, chance),
        value: chance.in(4) ? null : chance.whole(-10, 10) / 10,
      })),
    }),
  clearEmotion: (document, chance) => clearEmotion(ratedPlace(document, chance)),
  setEmotionNote: (document, chance) =>
    setEmotionNote({ ...ratedPlace(document, chance), note: chance.text() }),
  setEmotionEvidence: (document, chance) =>
    setEmotionEvidence({
      ...ratedPlace(document, chance),
      evidence: chance.in(2) ? null : { kind: 'interview', source: chance.text() },
    }),
  addPersona: (_, chance) =>
    addPersona({
      id: chance.fresh(),
      name: chance.text(),
      ...(chance.in(3) && { side: 'employee' }),
    }),
  editPersona: (document, chance) =>
    editPersona({
      personaId: persona(document, chance),
      change: chance.in(2) ? { name: chance.text() } : { side: chance.in(2) ? null : 'employee' },
    }),
  removePersona: (document, chance) => removePersona({ personaId: persona(document, chance) }),
  movePersona: (document, chance) =>
    movePersona({ personaId: persona(document, chance), before: persona(document, chance) }),
};
