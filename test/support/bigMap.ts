// Large maps, the same for the same seed.
import { deepFreeze } from '../../src/base/freeze';
import { bigMap as grow } from '../../src/document/bigMap';
import type { GridDocument } from '../../src/document/grid';
import { seededRandom } from './random';

/** A sound, frozen journey with exactly `cards` cards and `links` links. */
export function bigMap(cards: number, links: number, seed: number): GridDocument {
  return deepFreeze(grow(cards, links, seededRandom(seed)));
}
