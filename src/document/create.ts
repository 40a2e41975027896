// Blank documents: what the tiles on the home screen open. Templates with content live in templates/.
import type { IdSource } from '../base/id';
import { ordersBetween } from '../base/order';
import type { GridDocument, GridKind, Lane } from './grid';
import type { PersonaBlock, PersonaDocument } from './persona';
import type { SegmentationDocument } from './segmentation';
import type { PersonaBlockKind } from './sheetVocabulary';
import { type LaneRole, personaColors, roleInfo } from './vocabulary';

export const journeyLanes = [
  'actions',
  'touchpoints',
  'quotes',
  'emotion',
  'pains',
  'opportunities',
] as const satisfies readonly LaneRole[];

export const blueprintLanes = [
  'evidence',
  'customer-actions',
  'frontstage-people',
  'frontstage-systems',
  'backstage',
  'support',
] as const satisfies readonly LaneRole[];

interface Today {
  /** ISO date for the document's date field; left out when not given. */
  today?: string;
}

export function createBlankMap(ids: IdSource, options: Today = {}): GridDocument {
  return createBlankGrid('journey', 'Untitled map', journeyLanes, ids, options);
}

export function createBlankBlueprint(ids: IdSource, options: Today = {}): GridDocument {
  return createBlankGrid('blueprint', 'Untitled blueprint', blueprintLanes, ids, options);
}

export function createBlankPersona(ids: IdSource): PersonaDocument {
  const kinds: [PersonaBlockKind, string][] = [
    ['goals', 'Goals'],
    ['frustrations', 'Frustrations'],
    ['needs', 'Needs and jobs'],
    ['traits', 'Traits'],
    ['channel-use', 'Channels'],
  ];
  const id = ids();
  const orders = ordersBetween(null, null, kinds.length);
  const blocks: Record<string, PersonaBlock> = {};
  kinds.forEach(([kind, title], index) => {
    blocks[ids()] = { kind, title, text: '', order: orders[index] ?? '' };
  });
  return {
    id,
    kind: 'persona',
    title: 'Untitled persona',
    color: personaColors[0],
    marker: 'circle',
    blocks,
  };
}

export function createBlankSegmentation(ids: IdSource): SegmentationDocument {
  return {
    id: ids(),
    kind: 'segmentation',
    title: 'Untitled segmentation map',
    axes: { x: { title: '', low: '', high: '' }, y: { title: '', low: '', high: '' } },
    segments: {},
  };
}

/** Lanes for the roles, in order, titled as the roles are. */
export function lanesFor(roles: readonly LaneRole[], ids: IdSource): Record<string, Lane> {
  const orders = ordersBetween(null, null, roles.length);
  const lanes: Record<string, Lane> = {};
  roles.forEach((role, index) => {
    lanes[ids()] = { role, title: roleInfo[role].title, order: orders[index] ?? '' };
  });
  return lanes;
}

function createBlankGrid(
  kind: GridKind,
  title: string,
  roles: readonly LaneRole[],
  ids: IdSource,
  { today }: Today,
): GridDocument {
  const [first = ''] = ordersBetween(null, null, 1);
  const id = ids();
  const personaId = ids();
  const stageId = ids();
  const stepId = ids();
  return {
    id,
    kind,
    title,
    state: 'as-is',
    basis: 'planned',
    ...(today === undefined ? {} : { date: today }),
    personas: {
      [personaId]: { name: 'Customer', color: personaColors[0], marker: 'circle', order: first },
    },
    stages: { [stageId]: { title: '', order: first } },
    steps: { [stepId]: { stageId, title: '', order: first } },
    lanes: lanesFor(roles, ids),
    cards: {},
    links: {},
    emotions: {},
  };
}
