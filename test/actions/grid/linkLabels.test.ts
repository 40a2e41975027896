import { describe, expect, it } from 'vitest';
import { blueprint } from '../../support/build';
import { grid } from '../../support/gridContext';

const service = () =>
  blueprint()
    .stage('A', 'one', 'two')
    .lane('customer-actions')
    .lane('backstage')
    .cell('Customer actions', 'one', 'asks')
    .cell('Backstage', 'two', 'checks')
    .link('asks', 'checks')
    .build();

function onLink() {
  const map = grid(service());
  map.to({ kind: 'link', linkId: 'asks-to-checks' });
  const label = () => map.context.document.links['asks-to-checks']?.label;
  return { map, label };
}

describe('the words on an arrow', () => {
  it('are typed on it, and are one undo step', () => {
    const { map, label } = onLink();
    map.type('order ');
    expect([map.editing(), label()]).toEqual(['link', 'order ']);
    map.press('Enter');
    expect([map.editing(), label(), map.where()]).toEqual([null, 'order', 'link asks-to-checks']);
    expect(map.undoSteps()).toHaveLength(1);
    map.press('Mod+z');
    expect(label()).toBeUndefined();
  });

  it('open with Enter, stay after Escape, and are gone when they are emptied', () => {
    const { map, label } = onLink();
    map.type('order');
    map.press('Escape');
    map.press('Enter');
    map.replace('orders\nof today');
    map.press('Escape');
    expect(label()).toBe('orders of today');
    map.press('Enter');
    map.replace('');
    map.press('Enter');
    expect(label()).toBeUndefined();
    expect(map.context.document.links['asks-to-checks']).toBeDefined();
  });

  it('cannot be changed where nothing can', () => {
    const map = grid(service(), { readOnly: 'Only to be read.' });
    map.to({ kind: 'link', linkId: 'asks-to-checks' });
    map.press('Enter');
    expect(map.editing()).toBeNull();
  });
});

describe('from an arrow', () => {
  it('the arrow keys lead to its ends', () => {
    const { map } = onLink();
    map.press('ArrowRight');
    expect(map.where()).toBe('backstage/two/checks');
    map.to({ kind: 'link', linkId: 'asks-to-checks' });
    map.press('ArrowUp');
    expect(map.where()).toBe('customer-actions/one/asks');
  });

  it('Delete takes only the arrow', () => {
    const { map } = onLink();
    map.press('Delete');
    expect(map.context.document.links).toEqual({});
    expect(map.cards('customer-actions', 'one')).toEqual(['asks']);
  });
});
