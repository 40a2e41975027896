import { describe, expect, it } from 'vitest';
import { gridActions } from '../../../src/actions/grid/registry';
import { journey } from '../../support/build';
import { grid } from '../../support/gridContext';

const shop = () =>
  journey()
    .persona('Ana')
    .stage('Find', 'Sees ad', 'Asks peer')
    .lane('actions')
    .lane('emotion')
    .cell('Actions', 'Sees ad', 'Scrolls')
    .emotion('Sees ad', 0)
    .build();

describe('what the map leaves to the browser', () => {
  it.each(['F5', 'F12', 'Mod+T', 'Mod+W', 'Mod+R', 'Mod+L', 'Mod+0', 'Mod++', 'Mod+-', 'F6'])(
    '%s',
    (chord) => {
      const map = grid(shop());
      map.cell('actions', 'sees-ad');
      expect(map.press(chord)).toBe(false);
    },
  );

  it('characters, which arrive as text', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    expect(['a', 'Z', '?', 'é', '5'].map((key) => map.press(key))).toEqual(Array(5).fill(false));
  });

  it('keys of text fields while a card is edited', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    map.press('F2');
    const keys = ['ArrowLeft', 'Home', 'Shift+ArrowRight', 'Mod+A', 'Mod+C', 'Delete', 'Backspace'];
    expect(keys.filter((key) => map.press(key))).toEqual([]);
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls']);
  });
});

it('no chord means two things in one mode', () => {
  const taken = gridActions.flatMap(({ id, modes, shortcuts = [] }) =>
    modes.flatMap((mode) => shortcuts.map((chord) => ({ id, at: `${mode} ${chord}` }))),
  );
  const twice = taken.filter(({ at }, index) => taken.findIndex((one) => one.at === at) !== index);
  expect(twice).toEqual([]);
});

describe('a map that is read-only', () => {
  const reason = 'This document is being edited in another tab. Take over to change it here.';
  const follow = () => {
    const map = grid(shop(), { readOnly: reason });
    map.cell('actions', 'sees-ad');
    return map;
  };

  it.each(['a', 'Enter', 'F2', 'Shift+Enter', 'Delete', 'Mod+D', 'Mod+Enter', 'Alt+ArrowRight'])(
    'says why %s does nothing, and opens no editor',
    (chord) => {
      const map = follow();
      expect(map.press(chord)).toBe(true);
      expect(map.told()).toEqual([reason]);
      expect([map.editing(), map.map()]).toEqual([
        null,
        ['Find > Sees ad | Actions: Scrolls', 'Find > Asks peer'],
      ]);
    },
  );

  it('says so to a digit on the curve too', () => {
    const map = follow();
    map.cell('emotion', 'sees-ad');
    map.press('5');
    expect(map.told()).toEqual([reason]);
    expect(Object.values(map.context.document.emotions)).toEqual([{ value: 0 }]);
  });

  it('can be walked through and selected', () => {
    const map = follow();
    for (const chord of ['ArrowRight', 'Shift+ArrowLeft', 'Mod+A', 'Escape']) map.press(chord);
    expect(map.told()).toEqual([]);
  });

  it('keeps what was typed until it became so', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    map.type('Stops');
    map.editor.setReadOnly(reason);
    map.press('Escape');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops']);
  });
});

it('the first arrow on an untouched map goes to its first cell', () => {
  const map = grid(shop());
  expect(map.where()).toBe('nowhere');
  map.press('ArrowDown');
  expect(map.where()).toBe('actions/sees-ad/scrolls');
});

it('on a Mac, Command is the modifier and Control is not', () => {
  const map = grid(shop(), { mac: true });
  map.cell('actions', 'sees-ad');
  map.press('Mod+D');
  expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Scrolls']);
});
