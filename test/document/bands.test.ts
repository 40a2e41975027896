import { describe, expect, it } from 'vitest';
import { crossingOf, placeForLane } from '../../src/document/bands';
import { orderedLanes } from '../../src/document/queries';
import type { LaneRole } from '../../src/document/vocabulary';
import { blueprint, journey } from '../support/build';

const service = () =>
  blueprint()
    .lane('evidence')
    .lane('customer-actions')
    .lane('frontstage-people')
    .lane('frontstage-systems')
    .lane('backstage')
    .lane('support')
    .build();

describe('a lane that moves', () => {
  it('is free inside its band, at its place, and where it has no band', () => {
    const map = service();
    expect(crossingOf(map, 'frontstage-systems', 'frontstage-people')).toBeNull();
    expect(crossingOf(map, 'backstage', 'backstage')).toBeNull();
    expect(crossingOf(map, 'backstage', 'support')).toBeNull();
    expect(crossingOf(map, 'customer-actions', 'evidence')).toBeNull();
    expect(crossingOf(map, 'evidence', null)).toBeNull();
  });

  it('crosses the line to whatever it would stand on the wrong side of', () => {
    const map = service();
    expect(crossingOf(map, 'backstage', 'frontstage-systems')).toEqual({
      line: 'visibility',
      side: 'above',
      past: 'frontstage-systems',
    });
    expect(crossingOf(map, 'customer-actions', 'frontstage-systems')).toEqual({
      line: 'interaction',
      side: 'below',
      past: 'frontstage-people',
    });
    expect(crossingOf(map, 'backstage', null)).toMatchObject({ line: 'internal', side: 'below' });
    expect(crossingOf(map, 'support-processes', 'evidence')).toMatchObject({ line: 'visibility' });
  });

  it('may go back where it belongs without a question, and past lanes that nobody sees', () => {
    const strayed = blueprint()
      .lane('customer-actions')
      .lane('backstage')
      .lane('frontstage-people')
      .build();
    expect(crossingOf(strayed, 'backstage', null)).toBeNull();
    const hidden = blueprint()
      .lane('frontstage-people', 'Staff', { hidden: true })
      .lane('backstage')
      .build();
    expect(crossingOf(hidden, 'backstage', 'staff')).toBeNull();
  });
});

describe('a new lane', () => {
  /** The lane above it. */
  const under = (map = service(), role: LaneRole, below: string | null) => {
    const ids = orderedLanes(map).map(([id]) => id);
    const before = placeForLane(map, role, below);
    const index = before === null ? ids.length : ids.indexOf(before);
    return ids[index - 1] ?? 'the headers';
  };

  it('comes below the one it was asked from while that is its band', () => {
    expect(under(service(), 'frontstage-people', 'frontstage-people')).toBe('frontstage-people');
    expect(under(service(), 'backstage', 'backstage')).toBe('backstage');
    expect(under(service(), 'pains', 'customer-actions')).toBe('customer-actions');
  });

  it('comes into its own band from anywhere else', () => {
    expect(under(service(), 'backstage', 'evidence')).toBe('backstage');
    expect(under(service(), 'frontstage-systems', 'support')).toBe('frontstage-systems');
    expect(under(service(), 'customer-actions', null)).toBe('customer-actions');
  });

  it('finds the band that has no lane yet', () => {
    const map = blueprint().lane('customer-actions').lane('support').build();
    expect(under(map, 'backstage', 'support')).toBe('customer-actions');
    expect(under(map, 'frontstage-people', null)).toBe('customer-actions');
  });

  it('of an optional kind stands where blueprints have it', () => {
    expect(under(service(), 'time', 'support')).toBe('customer-actions');
    expect(under(service(), 'employee-emotion', 'evidence')).toBe('frontstage-systems');
    expect(under(service(), 'policy', 'customer-actions')).toBe('support-processes');
    expect(under(service(), 'metrics', null)).toBe('support-processes');
  });

  it("of a blueprint comes below a journey's own lanes, which go where they are asked for", () => {
    const map = journey().lane('actions').lane('emotion').lane('pains').build();
    expect(under(map, 'backstage', 'actions')).toBe('pains');
    expect(under(map, 'metrics', 'actions')).toBe('actions');
    expect(under(map, 'customer-actions', 'actions')).toBe('actions');
  });
});
