// Commands that bring in what another document says.
import { syncReferences } from '../../src/commands/grid/syncReferences';
import { takeOverActions } from '../../src/commands/grid/takeOverActions';
import type { Maker } from './randomCommands';

export const referenceMakers: Record<string, Maker> = {
  syncReferences: (document, chance) =>
    syncReferences({
      from: chance.text(),
      synced: {
        personas: {
          [chance.id(document.personas)]: { name: chance.text(), color: '#4e4ecc', marker: 'star' },
        },
        stages: { [chance.id(document.stages)]: chance.text() },
        cards: { [chance.id(document.cards)]: chance.text() },
      },
    }),
  takeOverActions: (document, chance) =>
    takeOverActions({
      laneId: chance.id(document.lanes),
      cards: chance.list(3, () => ({
        id: chance.in(4) ? chance.id(document.cards) : chance.fresh(),
        stepId: chance.id(document.steps),
        text: chance.text(),
        personaIds: [chance.id(document.personas), 'somebody'],
      })),
    }),
};
