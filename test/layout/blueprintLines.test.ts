import { describe, expect, it } from 'vitest';
import type { LaneRole } from '../../src/document/vocabulary';
import { linesAbove } from '../../src/layout/blueprintLines';

/** Lanes and lines from top to bottom, in short words. */
function drawn(...roles: LaneRole[]): string[] {
  const lines = linesAbove(roles);
  return roles.flatMap((role, index) => (lines[index] ? [`— ${lines[index]}`, role] : [role]));
}

describe('the lines of a blueprint', () => {
  it('part the four bands', () => {
    expect(
      drawn('evidence', 'customer-actions', 'frontstage-people', 'backstage', 'support'),
    ).toEqual([
      'evidence',
      'customer-actions',
      '— interaction',
      'frontstage-people',
      '— visibility',
      'backstage',
      '— internal',
      'support',
    ]);
  });

  it('are one where bands are missing, and say what the customer cannot see', () => {
    expect(drawn('customer-actions', 'support')).toEqual([
      'customer-actions',
      '— visibility',
      'support',
    ]);
    expect(drawn('actions', 'frontstage-people', 'support')).toEqual([
      'actions',
      '— interaction',
      'frontstage-people',
      '— visibility',
      'support',
    ]);
  });

  it('stay away from the first lane and from maps without bands', () => {
    expect(drawn('backstage', 'support')).toEqual(['backstage', '— internal', 'support']);
    expect(drawn('support')).toEqual(['support']);
    expect(drawn('actions', 'emotion', 'metrics')).toEqual(['actions', 'emotion', 'metrics']);
    expect(drawn('frontstage-people', 'customer-actions')).toEqual([
      'frontstage-people',
      'customer-actions',
    ]);
  });

  it('stay where most lanes are right when one lane is out of order', () => {
    expect(
      drawn('backstage', 'customer-actions', 'frontstage-people', 'frontstage-systems', 'support'),
    ).toEqual([
      'backstage',
      'customer-actions',
      '— interaction',
      'frontstage-people',
      'frontstage-systems',
      '— visibility',
      'support',
    ]);
    expect(
      drawn('frontstage-people', 'frontstage-systems', 'backstage', 'customer-actions', 'support'),
    ).toEqual([
      'frontstage-people',
      'frontstage-systems',
      '— visibility',
      'backstage',
      'customer-actions',
      '— internal',
      'support',
    ]);
  });

  it('are each drawn once at most, in every order of the lanes', () => {
    const roles: LaneRole[] = [
      'customer-actions',
      'frontstage-people',
      'backstage',
      'support',
      'time',
    ];
    for (const order of permutations(roles)) {
      const lines = linesAbove(order).filter((line) => line !== null);
      expect(new Set(lines).size, order.join()).toBe(lines.length);
    }
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}
