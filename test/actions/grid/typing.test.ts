import { describe, expect, it } from 'vitest';
import { journey } from '../../support/build';
import { grid } from '../../support/gridContext';

const shop = () =>
  journey()
    .stage('Find', 'Sees ad', 'Asks peer')
    .stage('Buy', 'Pays')
    .usualLanes()
    .cell('Actions', 'Sees ad', 'Scrolls', 'Stops')
    .cell('Touchpoints', 'Pays', { text: 'Card terminal', channel: 'store' })
    .build();

describe('typing on a cell', () => {
  it('adds a card below the one under the cursor and leaves that as it is', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'scrolls');
    map.type('Reads');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Reads', 'Stops']);
    expect(map.editing()).toBe('card');
  });

  it('adds the first card of an empty cell, typed by the lane', () => {
    const map = grid(shop());
    map.cell('pains', 'pays');
    map.type('Declined');
    expect(map.map()).toContain('Buy > Pays | Touchpoints: Card terminal | Pains: Declined');
    expect(map.card('new1').type).toBe('pain');
  });

  it('adds at the end when the cursor is on the cell but on none of its cards', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', null);
    map.type('Reads');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops', 'Reads']);
  });

  it('Enter there opens the draft at the end too', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', null);
    map.press('Enter');
    map.type('Reads');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops', 'Reads']);
  });

  it('Shift+Enter puts the new card above', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'scrolls');
    map.press('Shift+Enter');
    map.type('Wakes');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Wakes', 'Scrolls', 'Stops']);
  });

  it('Enter and F2 go on with the text of the card', () => {
    for (const key of ['Enter', 'F2']) {
      const map = grid(shop());
      map.cell('actions', 'sees-ad', 'scrolls');
      map.press(key);
      map.type(' on');
      expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls on', 'Stops']);
    }
  });
});

describe('the end of an edit', () => {
  it('Enter keeps the card and opens the next draft; Enter on an empty draft stops', () => {
    const map = grid(shop());
    map.cell('pains', 'pays');
    map.type('Slow');
    map.press('Enter');
    expect(map.editing()).toBe('new-card');
    map.type('Dear');
    map.press('Enter');
    map.press('Enter');
    expect(map.editing()).toBeNull();
    expect(map.where()).toBe('pains/pays/new3');
    expect(map.cards('pains', 'pays')).toEqual(['Slow', 'Dear']);
    expect(map.undoSteps()).toEqual(['Add card', 'Add card']);
  });

  it('Tab and Shift+Tab keep the text and land on the neighbour step without a draft', () => {
    const map = grid(shop());
    map.cell('actions', 'asks-peer');
    map.type('Asks');
    map.press('Tab');
    expect([map.where(), map.editing()]).toEqual(['actions/pays', null]);
    map.type('Pays');
    map.press('Shift+Tab');
    expect(map.where()).toBe('actions/asks-peer/new1');
    expect(map.cards('actions', 'pays')).toEqual(['Pays']);
  });

  it('Mod+Enter goes on in the next lane of the step, past the emotion lane', () => {
    const map = grid(shop());
    map.cell('quotes', 'pays');
    map.type('Why?');
    map.press('Mod+Enter');
    expect([map.where(), map.editing()]).toEqual(['pains/pays', null]);
  });

  it('Escape and blur keep the text, without the spaces after it', () => {
    for (const end of ['Escape', 'blur']) {
      const map = grid(shop());
      map.cell('pains', 'pays');
      map.type('Too slow ');
      if (end === 'blur') map.blur();
      else map.press(end);
      expect(map.cards('pains', 'pays')).toEqual(['Too slow']);
      expect([map.editing(), map.where()]).toEqual([null, 'pains/pays/new1']);
    }
  });

  it('an old card that was emptied leaves, and one undo brings it back', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'scrolls');
    map.press('F2');
    map.backspace('Scrolls'.length);
    map.press('Escape');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Stops']);
    expect(map.where()).toBe('actions/sees-ad/stops');
    map.press('Mod+Z');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops']);
    expect(map.where()).toBe('actions/sees-ad/scrolls');
  });

  it('a card that holds more than text stays when its text goes', () => {
    const map = grid(
      journey()
        .stage('Find', 'Sees')
        .cell('pains', 'Sees', { text: 'Slow', details: 'Why' })
        .build(),
    );
    map.cell('pains', 'sees');
    map.press('F2');
    map.replace('');
    map.press('Escape');
    expect(map.cards('pains', 'sees')).toEqual(['']);
  });

  it('a new card that was emptied is a draft again, and leaves no step to undo', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'scrolls');
    map.type('Ox');
    map.backspace(2);
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops']);
    expect(map.editing()).toBe('new-card');
    expect(map.undoSteps()).toEqual([]);
    map.type('Reads');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Reads', 'Stops']);
    map.replace('');
    map.press('Enter');
    expect([map.editing(), map.where()]).toEqual([null, 'actions/sees-ad/scrolls']);
    expect(map.undoSteps()).toEqual([]);
  });

  it('a new card of nothing but spaces leaves no step to undo either', () => {
    const map = grid(shop());
    map.cell('pains', 'pays');
    map.type('x');
    map.replace('  ');
    map.press('Escape');
    expect(map.cards('pains', 'pays')).toEqual([]);
    expect(map.undoSteps()).toEqual([]);
  });

  it('a touchpoint gets the channel that its words name, when they are finished', () => {
    const map = grid(shop());
    map.cell('touchpoints', 'sees-ad');
    map.type('Email from the shop');
    expect(map.card('new1').channel).toBeUndefined();
    map.press('Escape');
    expect(map.card('new1').channel).toBe('email');
  });

  it('a channel that was taken away by hand stays away', () => {
    const map = grid(
      journey().stage('Find', 'Sees').cell('touchpoints', 'Sees', 'Email offer').build(),
    );
    map.cell('touchpoints', 'sees');
    map.press('F2');
    map.press('Escape');
    map.press('F2');
    map.type('s');
    map.press('Escape');
    expect(map.card('email-offer')).toMatchObject({ text: 'Email offers' });
    expect(map.card('email-offer').channel).toBeUndefined();
    map.press('F2');
    map.replace('Call');
    map.press('Escape');
    expect(map.card('email-offer').channel).toBe('phone');
  });

  it('looking into a card and leaving it is no step to undo', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    map.press('F2');
    map.press('Escape');
    expect(map.undoSteps()).toEqual([]);
  });
});

describe('undo', () => {
  it('takes back what was typed into a card, in one step', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'scrolls');
    map.press('F2');
    map.type(' on and on');
    map.press('Mod+Z');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops']);
    map.press('Mod+Y');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls on and on', 'Stops']);
  });

  it('brings back the cursor, and says what it undid', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'stops');
    map.press('Delete');
    map.cell('pains', 'pays');
    map.press('Mod+Z');
    expect(map.where()).toBe('actions/sees-ad/stops');
    expect(map.said).toContain('Undid: Delete card');
    map.press('Mod+Shift+Z');
    expect(map.where()).toBe('actions/sees-ad/scrolls');
    expect(map.said.at(-1)).toBe('Redid: Delete card');
  });

  it('says so when there is nothing to undo', () => {
    const map = grid(shop());
    map.press('Mod+Z');
    expect(map.told()).toEqual(['There is nothing to undo.']);
  });
});
