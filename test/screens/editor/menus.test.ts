import { describe, expect, it } from 'vitest';
import { cardMenu } from '../../../src/screens/editor/cardMenu';
import { laneMenu, pointMenu, stageMenu, stepMenu } from '../../../src/screens/editor/headerMenus';
import { personaMenu } from '../../../src/screens/editor/personaMenu';
import type { MenuEntry, MenuItem } from '../../../src/ui/menuEntry';
import { journey } from '../../support/build';
import { type GridUnderTest, grid } from '../../support/gridContext';

const shop = () =>
  journey()
    .persona('Ana')
    .stage('Find', 'Sees ad', 'Asks peer')
    .stage('Buy', 'Pays')
    .lane('actions')
    .lane('emotion')
    .cell('Actions', 'Sees ad', 'Scrolls', 'Stops')
    .emotion('Pays', -1)
    .build();

const events = { onConnect() {}, onMoveTo() {}, onLink() {}, onDetails() {} };

/** The entry at the end of a path of labels. */
function entry(items: readonly MenuEntry[], ...path: string[]): MenuItem {
  const [label, ...rest] = path;
  const found = items.find((item) => 'label' in item && item.label === label);
  if (found && 'items' in found) return entry(found.items, ...rest);
  if (!found || !('onSelect' in found)) throw new Error(`no entry ${path.join(' › ')}`);
  return found;
}

const choose = (items: readonly MenuEntry[], ...path: string[]) => {
  entry(items, ...path).onSelect();
};

function onCard(map: GridUnderTest) {
  map.cell('actions', 'sees-ad', 'scrolls');
  return cardMenu(map.context, events);
}

describe('the menu of a card', () => {
  it('sets type and severity of all that is selected, and takes a severity off again', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    map.press('Mod+A');
    const menu = () => cardMenu(map.context, events);
    choose(menu(), 'Severity', '4');
    expect([map.card('scrolls').severity, map.card('stops').severity]).toEqual([4, 4]);
    expect(entry(menu(), 'Severity', '4').checked).toBe(true);
    choose(menu(), 'Severity', '4');
    expect(map.card('stops').severity).toBeUndefined();
    choose(menu(), 'Type', 'Pain');
    expect([map.card('scrolls').type, map.card('stops').type]).toEqual(['pain', 'pain']);
  });

  it('offers to merge several cards and to split one', () => {
    const map = grid(shop());
    expect(() => entry(onCard(map), 'Split by line')).not.toThrow();
    map.press('Mod+A');
    choose(cardMenu(map.context, events), 'Merge cards');
    expect(map.cards('actions', 'sees-ad')).toHaveLength(1);
  });

  it('parks a card in the inbox, and undo brings it back', () => {
    const map = grid(shop());
    choose(onCard(map), 'Send to inbox');
    expect(map.map().at(-1)).toBe('inbox | Scrolls');
    map.press('Mod+Z');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops']);
  });

  it('deletes, and says why not on a read-only map', () => {
    const map = grid(shop());
    choose(onCard(map), 'Delete');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Stops']);
    const locked = grid(shop(), { readOnly: 'Locked.' });
    choose(onCard(locked), 'Delete');
    choose(onCard(locked), 'Type', 'Pain');
    choose(onCard(locked), 'Edit');
    expect(locked.told()).toEqual(['Locked.', 'Locked.', 'Locked.']);
    expect(locked.editing()).toBeNull();
  });
});

describe('the menus of titles and labels', () => {
  it('a stage moves, takes a width and says why it cannot go on', () => {
    const map = grid(shop());
    map.to({ kind: 'stage', stageId: 'find' });
    choose(stageMenu(map.context, 'find'), 'Move right');
    expect(map.map()[0]).toBe('Buy > Pays');
    choose(stageMenu(map.context, 'find'), 'Move right');
    expect(map.told()).toEqual(['This is the last stage.']);
    choose(stageMenu(map.context, 'find'), 'Width', 'Large');
    expect(map.context.document.steps['asks-peer']?.width).toBe(320);
  });

  it('two stages merge; a step starts a stage of its own', () => {
    const map = grid(shop());
    map.to({ kind: 'stage', stageId: 'find' });
    choose(stageMenu(map.context, 'find'), 'Merge with next');
    expect(map.map().at(-1)).toBe('Find / Buy > Pays');
    choose(stepMenu(map.context, 'pays'), 'Start a stage here');
    expect(map.map().at(-1)).toBe(' > Pays');
  });

  it('a lane changes kind, state and scale, and can be hidden', () => {
    const map = grid(shop());
    map.to({ kind: 'lane', laneId: 'emotion' });
    const menu = (id: string) => laneMenu(map.context, id, () => {});
    choose(menu('emotion'), 'Scale', '0 to 10');
    expect(map.context.document.lanes.emotion?.scale).toBe('zero-to-ten');
    choose(menu('actions'), 'Show', 'Compact');
    expect(map.context.document.lanes.actions?.state).toBe('compact');
    choose(menu('emotion'), 'Show', 'Hide');
    expect(map.where()).toBe('lane actions');
  });

  it('a point is starred and cleared', () => {
    const map = grid(shop());
    const place = { laneId: 'emotion', stepId: 'pays', personaId: 'ana' };
    map.cell('emotion', 'pays');
    choose(
      pointMenu(map.context, place, () => {}),
      'Moment of truth',
    );
    choose(
      pointMenu(map.context, place, () => {}),
      'Clear point',
    );
    expect(map.context.document.steps.pays?.momentOfTruth).toBe(true);
    expect(map.context.document.emotions).toEqual({});
  });
});

describe('the menu of a persona', () => {
  it('tells customers and employees apart', () => {
    const map = grid(shop());
    const menu = () => personaMenu(map.context, 'ana', { rename() {}, pickSheet() {} });
    const side = (label: string) => entry(menu(), 'Customer or employee', label);
    expect([side('Customer').checked, side('Employee').checked]).toEqual([true, false]);
    side('Employee').onSelect();
    expect(map.context.document.personas.ana?.side).toBe('employee');
    expect([side('Customer').checked, side('Employee').checked]).toEqual([false, true]);
    side('Customer').onSelect();
    expect(map.undoSteps()).toEqual(['Make an employee', 'Make a customer']);
  });
});

describe('the kind of a lane', () => {
  it('can become employee emotion, and an employee comes along', () => {
    const map = grid(journey().persona('Ana').stage('Find', 'Asks').lane('actions').build());
    choose(
      laneMenu(map.context, 'actions', () => {}),
      'Kind',
      'Blueprint',
      'Employee emotion',
    );
    const people = Object.values(map.context.document.personas);
    expect(people.map(({ name, side }) => [name, side])).toEqual([
      ['Ana', undefined],
      ['Employee', 'employee'],
    ]);
    expect(map.undoSteps()).toEqual(['Change lane kind']);
  });
});
