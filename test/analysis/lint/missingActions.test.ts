import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/analysis/lint/facts';
import { lintLibrary } from '../../../src/analysis/lint/lint';
import { countedIds } from '../../../src/base/id';
import { addCard } from '../../../src/commands/grid/addCard';
import { deleteCards } from '../../../src/commands/grid/deleteCards';
import { deleteSteps } from '../../../src/commands/grid/deleteSteps';
import { insertStep } from '../../../src/commands/grid/insertStep';
import { moveCards } from '../../../src/commands/grid/moveCards';
import { setCardText } from '../../../src/commands/grid/setCardText';
import { blueprintOf } from '../../../src/document/blueprintOf';
import type { GridDocument } from '../../../src/document/grid';
import { journey } from '../../support/build';
import { expectCommand } from '../../support/expectCommand';

const trip = journey('Trip')
  .usualLanes()
  .stage('Go', 'Books', 'Packs', 'Flies')
  .cell('Actions', 'Books', 'Compares fares', 'Pays')
  .cell('Actions', 'Packs', 'Weighs the bag')
  .cell('Actions', 'Flies', 'Finds the seat')
  .build();
const service = blueprintOf(trip, countedIds('b'));

function doing(map: GridDocument, stepId: string, ...texts: string[]): GridDocument {
  return texts.reduce(
    (before, text) =>
      expectCommand(
        before,
        addCard({ id: `new-${text.length}`, stepId, laneId: 'actions', before: null, text }),
      ),
    map,
  );
}

function found(...maps: GridDocument[]) {
  return lintLibrary(maps.map(factsOf)).filter(({ rule }) => rule === 'blueprint-behind-journey');
}

const said = (...maps: GridDocument[]) => found(...maps).map(({ message }) => message);

/** Of a version that did not write down which actions it took over. */
function forgetful({ journeyActions: _, ...map }: GridDocument): GridDocument {
  return map;
}

describe('a blueprint that continues a journey', () => {
  test('lacks what the journey got afterwards, named in reading order', () => {
    const more = doing(doing(trip, 'flies', 'Sleeps a lot on the way'), 'books', 'Chooses a seat');
    expect(said(more, service)).toEqual([
      '“Trip” lacks 2 actions of its journey: “Chooses a seat”, “Sleeps a lot…”.',
    ]);
    const [finding] = found(more, service);
    expect(finding).toMatchObject({ documentId: service.id, key: 'blueprint-behind-journey' });
  });

  test('lacks nothing as long as the journey stays as it was', () => {
    expect(said(trip, service)).toEqual([]);
  });

  test('is not asked for what was left out, reworded or moved in it', () => {
    let own = expectCommand(service, deleteCards({ cardIds: ['pays'] }));
    own = expectCommand(own, setCardText({ cardId: 'weighs-the-bag', text: 'Checks the weight' }));
    own = expectCommand(
      own,
      moveCards({ cardIds: ['finds-the-seat'], stepId: null, laneId: null, before: null }),
    );
    expect(said(trip, own)).toEqual([]);
  });

  test('is not asked for what it says under another id', () => {
    const lane = Object.keys(service.lanes).find(
      (id) => service.lanes[id]?.role === 'customer-actions',
    );
    const own = expectCommand(
      service,
      addCard({
        id: 'own',
        stepId: 'packs',
        laneId: lane ?? '',
        before: null,
        text: 'chooses a seat!',
      }),
    );
    expect(said(doing(trip, 'books', 'Chooses a seat'), own)).toEqual([]);
  });

  test('is not asked for the actions of a step that was left out', () => {
    const own = expectCommand(service, deleteSteps({ stepIds: ['packs'] }));
    expect(said(doing(trip, 'packs', 'Forgets the charger'), own)).toEqual([]);
  });

  test('is not asked for cards that say nothing, and not for other lanes', () => {
    const blank = doing(trip, 'books', '');
    const pain = expectCommand(
      blank,
      addCard({ id: 'p', stepId: 'books', laneId: 'pains', before: null, text: 'Too dear' }),
    );
    expect(said(pain, service)).toEqual([]);
  });

  test('answers a journey of its own state: what is to be owes nothing to today', () => {
    const more = doing(trip, 'books', 'Chooses a seat');
    expect(said(more, { ...service, state: 'to-be' })).toEqual([]);
    expect(said({ ...more, state: 'to-be' }, { ...service, state: 'to-be' })).toHaveLength(1);
  });

  test('whose journey is not here lacks nothing', () => {
    expect(said(service)).toEqual([]);
  });

  test('of an older version lacks only what would fill a step without actions', () => {
    const own = expectCommand(service, deleteCards({ cardIds: ['pays', 'weighs-the-bag'] }));
    expect(said(doing(trip, 'books', 'Chooses a seat'), forgetful(own))).toEqual([
      '“Trip” lacks an action of its journey: “Weighs the bag”.',
    ]);
  });

  test('is dismissed as a whole', () => {
    const dismissed = { 'blueprint-behind-journey': true } as const;
    expect(said(doing(trip, 'books', 'Chooses a seat'), { ...service, dismissed })).toEqual([]);
  });
});

test('three are named and all are counted, in at most 20 words', () => {
  const title = 'One two three four five six';
  const more = doing(trip, 'books', 'a b c d', 'e f g h i', 'j k l m n o', 'p q r s t u v');
  const [message = ''] = said(more, { ...service, title });
  expect(message).toBe(
    '“One two three four five…” lacks 4 actions of its journey: “a b c…”, “e f g…”, “j k l…”.',
  );
  expect(message.split(/\s+/).length).toBeLessThanOrEqual(20);
});

describe('the way out', () => {
  const lane = Object.keys(service.lanes).find(
    (id) => service.lanes[id]?.role === 'customer-actions',
  );

  test('leads to the step and puts there what has its step on the blueprint', () => {
    const [finding] = found(doing(trip, 'books', 'Chooses a seat', 'Waits'), service);
    expect(finding?.place).toEqual({ stepId: 'books', laneId: lane });
    expect(finding?.fix).toEqual({
      label: 'Add them',
      command: {
        name: 'grid.takeOverActions',
        args: { laneId: lane, cardIds: ['new-14', 'new-5'] },
      },
    });
  });

  test('is partly by hand where the blueprint has no such step', () => {
    const longer = expectCommand(
      doing(trip, 'books', 'Waits'),
      insertStep({ id: 'lands', stageId: 'go', before: null, title: 'Lands' }),
    );
    const onlyNew = expectCommand(longer, deleteCards({ cardIds: ['new-5'] }));
    const both = doing(longer, 'lands', 'Queues');
    expect(found(both, service)[0]?.fix?.label).toBe('Add 1 of them');
    const [alone] = found(doing(onlyNew, 'lands', 'Queues'), service);
    expect(alone?.message).toBe('“Trip” lacks an action of its journey: “Queues”.');
    expect(alone?.fix).toBeUndefined();
  });
});
