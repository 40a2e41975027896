// The bands of a service blueprint: who acts above, at and below the lines. Asked only where customer actions have a lane.
import { countOf } from '../../base/countOf';
import type { LaneRole } from '../../document/vocabulary';
import { bandOf } from './bands';
import { cellFix } from './cellFix';
import type { Sighting } from './finding';
import {
  byFirstStep,
  coverage,
  laneFor,
  type MapIndex,
  type PlacedCard,
  stepIdAt,
  withRole,
} from './mapIndex';
import { type MapRule, whole } from './rule';
import { quoted } from './words';

const frontstage = ['frontstage-people', 'frontstage-systems'] as const;

export const blueprintRules = {
  'blueprint-without-actions': {
    scope: 'map',
    title: 'Blueprint without customer actions',
    severity: 'problem',
    why: 'Bitner et al.: customer actions are laid out first; everything else supports them.',
    find(map) {
      const laneId = laneFor(map, 'customer-actions');
      if (map.document.kind !== 'blueprint' || laneId === undefined) return [];
      if (withRole(map, 'customer-actions').length > 0) return [];
      const staged = withRole(map, ...frontstage, 'backstage', 'support').length;
      if (staged < 5) return [];
      const message = `${countOf(staged, 'card')} below, but no customer action yet.`;
      return [{ targets: [whole(map.document)], message, place: { laneId } }];
    },
  },
  'action-without-frontstage': {
    scope: 'map',
    title: 'Customer action without frontstage',
    severity: 'problem',
    why: 'Bitner et al.: each customer action meets a frontstage action across the line of interaction.',
    find(map) {
      const fronts = withRole(map, ...frontstage);
      if (fronts.length === 0) return [];
      const linked = linkedTo(map, fronts);
      return missingBelow(map, coverage(map, fronts), (card) => linked.has(card.id), {
        role: laneFor(map, 'frontstage-people') ? 'frontstage-people' : 'frontstage-systems',
        missing: 'nothing frontstage',
        label: 'Add a frontstage card',
      });
    },
  },
  'action-without-evidence': {
    scope: 'map',
    title: 'Customer action without evidence',
    severity: 'hint',
    why: 'Bitner et al.: physical evidence stands above each customer action: what they see or hold.',
    find(map) {
      const evidence = withRole(map, 'evidence');
      if (evidence.length === 0) return [];
      return missingBelow(map, coverage(map, evidence), () => false, {
        role: 'evidence',
        missing: 'no evidence',
        label: 'Add evidence',
      });
    },
  },
  'frontstage-without-action': {
    scope: 'map',
    title: 'Frontstage without customer action',
    severity: 'problem',
    why: 'Bitner et al.: frontstage work answers a customer action. Without one it is backstage.',
    find(map) {
      const actions = withRole(map, 'customer-actions');
      if (actions.length === 0) return [];
      const acted = coverage(map, actions);
      const linked = linkedTo(map, actions);
      const laneId = laneFor(map, 'customer-actions');
      return withRole(map, ...frontstage)
        .filter((card) => card.shown && !anyOf(acted, card) && !linked.has(card.id))
        .map((card) => ({
          targets: [{ kind: 'card', id: card.id }],
          message: `${nameOf(card)} has no customer action above it in ${map.stepName(card.first)}.`,
          ...cellFix(map, card.first, laneId, 'Add the customer action'),
        }));
    },
  },
  'orphan-support': {
    scope: 'map',
    title: 'Support process linked to nothing',
    severity: 'problem',
    why: 'NN/g: arrows show what depends on what; a support process nothing relies on has no place.',
    find(map) {
      const support = withRole(map, 'support').filter(({ shown }) => shown);
      const { links } = map;
      if (support.length === 0 || !links.some(({ from, to }) => bandOf(from) + bandOf(to) > 0)) {
        return [];
      }
      const touched = new Set(links.flatMap(({ from, to }) => [from.id, to.id]));
      const backstage = byFirstStep(withRole(map, 'backstage'));
      return support
        .filter((card) => !touched.has(card.id))
        .map((card): Sighting => {
          const above = backstage.get(card.first) ?? [];
          const [only] = above.length === 1 ? above : [];
          return {
            targets: [{ kind: 'card', id: card.id }],
            message: `Support process ${nameOf(card)} in ${map.stepName(card.first)} is linked to nothing.`,
            place: { stepId: stepIdAt(map, card.first), laneId: card.laneId },
            ...(only && {
              fix: {
                label: `Link from ${nameOf(only)}`,
                command: {
                  name: 'grid.addLink',
                  args: { from: only.id, to: card.id, kind: 'depends' },
                },
              },
            }),
          };
        });
    },
  },
} satisfies Record<string, MapRule>;

interface Missing {
  role: LaneRole;
  missing: string;
  label: string;
}

/** One sighting a step whose customer actions lack something. */
function missingBelow(
  map: MapIndex,
  covered: readonly boolean[],
  isAnswered: (card: PlacedCard) => boolean,
  { role, missing, label }: Missing,
): Sighting[] {
  const lonely = withRole(map, 'customer-actions').filter(
    (card) => card.shown && !anyOf(covered, card) && !isAnswered(card),
  );
  return [...byFirstStep(lonely)].map(([position, cards]) => ({
    targets: [
      { kind: 'step', id: stepIdAt(map, position) },
      ...cards.map(({ id }) => ({ kind: 'card' as const, id })),
    ],
    message: `${map.stepName(position)} has ${countOf(cards.length, 'customer action')} but ${missing}.`,
    ...cellFix(map, position, laneFor(map, role), label),
  }));
}

function anyOf(covered: readonly boolean[], { first, last }: PlacedCard): boolean {
  for (let position = first; position <= last; position++) if (covered[position]) return true;
  return false;
}

/** Cards that an arrow joins with one of the given. */
function linkedTo(map: MapIndex, cards: readonly PlacedCard[]): Set<string> {
  const ends = new Set(cards.map(({ id }) => id));
  const linked = new Set<string>();
  for (const { from, to } of map.links) {
    if (ends.has(from.id)) linked.add(to.id);
    if (ends.has(to.id)) linked.add(from.id);
  }
  return linked;
}

function nameOf({ card }: PlacedCard): string {
  return quoted(card.text, 'a card');
}
