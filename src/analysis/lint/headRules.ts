// What stands at the head of a map: who travels, in which situation, who looks after it, and where it came from.
import { customersInOrder, employeesInOrder } from '../../document/laneActors';
import type { DetailField, Sighting } from './finding';
import { laneFor, type MapIndex } from './mapIndex';
import { type MapRule, whole } from './rule';
import { quoted } from './words';

export const headRules = {
  'no-actor': {
    scope: 'map',
    title: 'Map without an actor',
    severity: 'problem',
    why: 'NN/g: a map has one actor, whose point of view it takes.',
    find: (map) =>
      customersInOrder(map.document).some(([, { name }]) => name.trim() !== '')
        ? []
        : absent(map, 'personas', 'The map does not say who travels.', 'Name the persona'),
  },
  'no-scenario': {
    scope: 'map',
    title: 'Map without a scenario',
    severity: 'hint',
    why: 'NN/g: scenario and expectations tell readers which situation a map is about.',
    find: ({ document }) =>
      document.scenario?.trim()
        ? []
        : absent({ document }, 'scenario', 'The map has no scenario.', 'Describe the scenario'),
  },
  'no-owner': {
    scope: 'map',
    title: 'Map without an owner',
    severity: 'hint',
    why: 'Forrester: every journey map needs an owner; without one it decays.',
    find: ({ document }) =>
      document.owner?.trim()
        ? []
        : absent({ document }, 'owner', 'Nobody owns this map.', 'Name an owner'),
  },
  'no-date': {
    scope: 'map',
    title: 'Map without a date',
    severity: 'hint',
    why: 'NN/g: team, date and version stand on the map, so that readers see its age.',
    find: ({ document }) =>
      document.date?.trim()
        ? []
        : absent({ document }, 'date', 'The map has no date.', 'Set the date'),
  },
  'to-be-without-origin': {
    scope: 'map',
    title: 'To-be map without its as-is map',
    severity: 'hint',
    why: 'IBM: a to-be scenario answers an as-is one; without it nobody sees what changes.',
    find: ({ document }) =>
      document.state !== 'to-be' || document.originId !== undefined
        ? []
        : absent(
            { document },
            'originId',
            'This to-be map does not say which as-is map it came from.',
            'Choose the as-is map',
          ),
  },
  'persona-unmapped': {
    scope: 'map',
    title: 'Persona without curve or cards',
    severity: 'hint',
    why: 'NN/g: whoever is named on a map takes part in it.',
    find(map) {
      const rated = new Set(map.points.map(({ personaId }) => personaId));
      const marked = new Set(
        Object.values(map.document.cards).flatMap(({ personaIds = [] }) => personaIds),
      );
      const isThere = (id: string) => rated.has(id) || map.feltEmployees.has(id) || marked.has(id);
      // Where a side has neither curves nor marks at all, the map is about the other one.
      return [customersInOrder(map.document), employeesInOrder(map.document)]
        .filter((side) => side.some(([id]) => isThere(id)))
        .flat()
        .filter(([id]) => !isThere(id))
        .map(([personaId, { name, side }]) => ({
          targets: [{ kind: 'persona', id: personaId }],
          message: `${quoted(name, 'A persona')} has no curve and no cards on this map.`,
          place: { laneId: laneFor(map, side === 'employee' ? 'employee-emotion' : 'emotion') },
          fix: {
            label: 'Remove from the map',
            command: { name: 'grid.removePersona', args: { personaId } },
          },
        }));
    },
  },
  'mapped-persona-without-evidence': {
    scope: 'map',
    title: 'Persona without evidence',
    severity: 'hint',
    why: 'NN/g: personas are fictional but research-based; a proto-persona says that it is assumed.',
    find: ({ document }, { personas = {} }) =>
      Object.entries(document.personas).flatMap(([id, { name, documentId }]): Sighting[] => {
        const sheet = documentId === undefined ? undefined : personas[documentId];
        if (sheet?.evidence !== 'none') return [];
        const message = `${quoted(name, 'A persona')} does not say what it is based on.`;
        return [{ targets: [{ kind: 'persona', id }], message }];
      }),
  },
} satisfies Record<string, MapRule>;

function absent(
  { document }: Pick<MapIndex, 'document'>,
  details: DetailField,
  message: string,
  label: string,
): Sighting[] {
  return [{ targets: [whole(document)], message, fix: { label, details } }];
}
