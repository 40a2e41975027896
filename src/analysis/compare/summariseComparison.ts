// A comparison in a sentence or two: what stands under it on the screen and over it on a slide.
import { countOf } from '../../base/countOf';
import type { Change } from './change';
import type { CurveDifference, Swing } from './curveDifference';

/** "Lifted 5 steps, lowered 1. Largest gain: Pays +3. 14 added · 6 removed · 9 changed." */
export function summariseComparison(
  changes: readonly Change[],
  curve: CurveDifference | null = null,
): string {
  if (changes.length === 0) return 'Both versions say the same.';
  return [curve && courseOf(curve), curve && largestOf(curve), countsOf(changes)]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function courseOf({ lifted, lowered }: CurveDifference): string {
  if (lifted === 0) return lowered === 0 ? '' : `Lowered ${countOf(lowered, 'step')}`;
  return `Lifted ${countOf(lifted, 'step')}${lowered === 0 ? '' : `, lowered ${lowered}`}`;
}

function largestOf({ curves, largestGain, largestLoss }: CurveDifference): string {
  const [what, swing] = largestGain ? ['Largest gain', largestGain] : ['Largest loss', largestLoss];
  if (!swing) return '';
  const whose = new Set(curves.map(({ name }) => name)).size > 1 ? ` (${swing.persona})` : '';
  return `${what}: ${swing.step} ${signed(swing)}${whose}`;
}

function signed({ delta }: Swing): string {
  return delta < 0 ? `−${-delta}` : `+${delta}`;
}

/** Feelings are counted by the curve where there is one; a thing that moved and changed counts as changed. */
function countsOf(changes: readonly Change[]): string {
  const rows = changes.filter(({ table }) => table !== 'emotions');
  const counted = rows.length > 0 ? rows : changes;
  const things = new Map<string, Change['kind']>();
  for (const { id, kind } of counted) {
    const thing = id.slice(0, id.lastIndexOf('/'));
    if (kind !== 'moved' || !things.has(thing)) things.set(thing, kind);
  }
  const count = (...kinds: Change['kind'][]) =>
    [...things.values()].filter((kind) => kinds.includes(kind)).length;
  return [
    [count('added'), 'added'] as const,
    [count('removed'), 'removed'] as const,
    [count('changed', 'rescored'), 'changed'] as const,
    [count('moved'), 'moved'] as const,
  ]
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(' · ');
}
