// Touchpoints and what stands behind statements: channels, their continuity, and evidence.
import { detectChannel } from '../../document/detectChannel';
import { type Channel, channelLabelOf } from '../../document/vocabulary';
import type { Sighting } from './finding';
import { coverage, type MapIndex, type PlacedCard, stepIdAt } from './mapIndex';
import { type MapRule, whole } from './rule';
import { isAnswer } from './statements';
import { quoted } from './words';

const fewestSteps = 3;
/** One and a half levels of −2…+2. */
const farApart = 0.75;
const fewestStatements = 5;

export const touchpointRules = {
  'touchpoint-without-channel': {
    scope: 'map',
    title: 'Touchpoint without channel',
    severity: 'hint',
    why: 'Kalbach: a touchpoint is where customer and brand meet through a channel.',
    find: (map) =>
      map.cards
        .filter(({ card, shown }) => shown && card.type === 'touchpoint' && !card.channel)
        .map(({ id, card, first, laneId }): Sighting => {
          const channel = detectChannel(card.text);
          return {
            targets: [{ kind: 'card', id }],
            message: `Touchpoint ${quoted(card.text, 'a card')} in ${map.stepName(first)} has no channel.`,
            place: { stepId: stepIdAt(map, first), laneId },
            ...(channel && {
              fix: {
                label: `Set channel: ${channelLabelOf(channel)}`,
                command: { name: 'grid.editCards', args: { cardIds: [id], change: { channel } } },
              },
            }),
          };
        }),
  },
  'channel-lags': {
    scope: 'map',
    title: 'Channel that feels worse than the others',
    severity: 'hint',
    why: 'NN/g: customers expect one experience in every channel; a weak one spoils the others.',
    find(map) {
      const felt = meanFeelings(map);
      const answered = coverage(map, map.cards.filter(isAnswer));
      return [...stepsByChannel(map)].flatMap(([channel, cards]): Sighting[] => {
        const inside: number[] = [];
        const outside: number[] = [];
        const steps = new Set(cards.map(({ first }) => first));
        for (const [position, value] of felt) (steps.has(position) ? inside : outside).push(value);
        const [first, ...rest] = cards;
        if (!first || inside.length < fewestSteps || outside.length < fewestSteps) return [];
        if (mean(outside) - mean(inside) < farApart) return [];
        // Somebody is working on it.
        if ([...steps].filter((at) => answered[at]).length * 2 >= steps.size) return [];
        return [
          {
            targets: [
              { kind: 'card', id: first.id },
              ...rest.map(({ id }) => ({ kind: 'card' as const, id })),
            ],
            message: `Steps with ${quoted(channelLabelOf(channel), 'this channel')} feel much worse than the others.`,
            place: { stepId: stepIdAt(map, first.first), laneId: first.laneId },
          },
        ];
      });
    },
  },
  'all-assumed': {
    scope: 'map',
    title: 'Nothing but assumptions',
    severity: 'hint',
    why: 'Stickdorn: a map is assumption-based or research-based; assumptions are there to be checked.',
    find(map) {
      const { cards, emotions } = map.document;
      const stated = [...Object.values(cards), ...Object.values(emotions)].flatMap(
        ({ evidence }) => evidence ?? [],
      );
      if (stated.length < fewestStatements) return [];
      if (stated.some(({ kind }) => kind !== 'assumed')) return [];
      const message = `All ${stated.length} statements that name their evidence are assumed.`;
      return [{ targets: [whole(map.document)], message }];
    },
  },
} satisfies Record<string, MapRule>;

function stepsByChannel(map: MapIndex): Map<Channel, PlacedCard[]> {
  const found = new Map<Channel, PlacedCard[]>();
  for (const placed of map.cards) {
    const { channel, type } = placed.card;
    if (!placed.shown || type !== 'touchpoint' || !channel) continue;
    const known = found.get(channel);
    if (known) known.push(placed);
    else found.set(channel, [placed]);
  }
  return found;
}

/** By step, over everyone who rated it. */
function meanFeelings(map: MapIndex): Map<number, number> {
  const values = new Map<number, number[]>();
  for (const { position, value } of map.points) {
    values.set(position, [...(values.get(position) ?? []), value]);
  }
  return new Map([...values].map(([position, of]) => [position, mean(of)]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
