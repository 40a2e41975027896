// Commands that bring in what another document says.
import { insertMap } from '../../src/commands/grid/insertMap';
import { syncReferences } from '../../src/commands/grid/syncReferences';
import { takeOverActions } from '../../src/commands/grid/takeOverActions';
import { journey } from '../support/build';
import type { Maker } from './randomCommands';

const other = journey('Delivery')
  .persona('Ana')
  .stage('Wait', 'Tracks', 'Receives')
  .cell('Pains', 'Tracks', { text: 'No news', personaIds: ['ana'] })
  .cell('Actions', 'Receives', 'Opens box')
  .inbox('Ask courier')
  .link('No news', 'Opens box')
  .emotion('Tracks', -0.5)
  .build();

export const referenceMakers: Record<string, Maker> = {
  insertMap: (document, chance) =>
    insertMap({
      id: chance.fresh(),
      content: other,
      before: chance.in(2) ? null : chance.id(document.stages),
    }),
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
