// Arrows: time runs to the right, and between customer and backstage stands somebody the customer meets.
import type { LaneRole } from '../../document/vocabulary';
import { bandOf } from './bands';
import type { Sighting } from './finding';
import { laneFor, type MapIndex, type PlacedCard, stepIdAt } from './mapIndex';
import type { MapRule } from './rule';
import { quoted } from './words';

/** Where things happen; a pain and its idea have no before and after. */
const happenings: ReadonlySet<LaneRole> = new Set([
  'actions',
  'touchpoints',
  'evidence',
  'customer-actions',
  'frontstage-people',
  'frontstage-systems',
  'backstage',
  'support',
]);

export const linkRules = {
  'link-skips-frontstage': {
    scope: 'map',
    title: 'Arrow skips the frontstage',
    severity: 'problem',
    why: 'Bitner et al.: customers reach backstage only through somebody or something frontstage.',
    find: (map) =>
      laneFor(map, 'frontstage-people') || laneFor(map, 'frontstage-systems')
        ? linksWhere(
            map,
            (a, b) => bandOf(a) === 1 && bandOf(b) > 2,
            (a, b) => `The arrow between ${nameOf(a)} and ${nameOf(b)} skips the frontstage.`,
          )
        : [],
  },
  'link-crosses-interaction': {
    scope: 'map',
    title: 'Arrow across the line of interaction',
    severity: 'hint',
    why: 'Bitner et al.: what crosses the line of interaction joins a customer action and a frontstage card.',
    find: (map) =>
      linksWhere(
        map,
        (a, b) => a.role === 'evidence' && bandOf(b) > 1,
        (a, b) => `The arrow between ${nameOf(a)} and ${nameOf(b)} passes no customer action.`,
      ),
  },
  'backward-link': {
    scope: 'map',
    title: 'Backward arrow not marked as loop',
    severity: 'problem',
    why: 'NN/g: time flows from left to right; an arrow back is a loop and should say so.',
    find: (map) =>
      map.links
        .filter(
          ({ link, from, to }) =>
            from.shown &&
            to.shown &&
            link.kind === 'flow' &&
            link.heads === 1 &&
            happenings.has(from.role) &&
            happenings.has(to.role) &&
            to.last < from.first,
        )
        .map(({ id, from, to }) => ({
          targets: [{ kind: 'link', id }],
          message: `The arrow from ${map.stepName(from.first)} back to ${map.stepName(to.first)} is not marked as a loop.`,
          place: { stepId: stepIdAt(map, from.first), laneId: from.laneId },
          fix: {
            label: 'Mark as loop',
            command: { name: 'grid.editLink', args: { linkId: id, change: { kind: 'loop' } } },
          },
        })),
  },
} satisfies Record<string, MapRule>;

/** Links that fit in one direction or the other. */
function linksWhere(
  map: MapIndex,
  fits: (a: PlacedCard, b: PlacedCard) => boolean,
  say: (from: PlacedCard, to: PlacedCard) => string,
): Sighting[] {
  return map.links
    .filter(({ from, to }) => from.shown && to.shown && (fits(from, to) || fits(to, from)))
    .map(({ id, from, to }) => ({
      targets: [{ kind: 'link', id }],
      message: say(from, to),
      place: { stepId: stepIdAt(map, from.first), laneId: from.laneId },
    }));
}

function nameOf({ card }: PlacedCard): string {
  return quoted(card.text, 'a card');
}
