// Stages, steps and lanes: named after the customer's time, each filled, each told from the others.
import { countOf } from '../../base/countOf';
import type { Step } from '../../document/grid';
import { isDepartment } from './departments';
import type { Sighting } from './finding';
import { coverage, type MapIndex, stepIdAt } from './mapIndex';
import { type MapRule, whole } from './rule';
import { quoted, sameTitle } from './words';

const mostSteps = 40;
/** Fewer cards are a map being begun, whose lanes may wait. */
const fewestCardsForLanes = 12;

export const structureRules = {
  'map-too-long': {
    scope: 'map',
    title: 'Very long map',
    severity: 'hint',
    why: 'Cemantica: long maps are split into levels; huge ones are hard to keep and nobody reads them.',
    find: (map) =>
      map.steps.length > mostSteps
        ? [
            {
              targets: [whole(map.document)],
              message: `The map has ${map.steps.length} steps. Two maps may be easier to read.`,
            },
          ]
        : [],
  },
  'empty-lane': {
    scope: 'map',
    title: 'Empty lane',
    severity: 'hint',
    why: 'NN/g: every row of a map answers a question; an unanswered one is work or can go.',
    find(map) {
      if (map.cards.length < fewestCardsForLanes) return [];
      const used = usedLanes(map);
      const visible = map.lanes.filter(([, lane]) => !lane.hidden);
      const empty = visible.filter(([id]) => !used.has(id));
      if (empty.length * 2 > visible.length) return [];
      return empty.map(([laneId, lane]) => ({
        targets: [{ kind: 'lane', id: laneId }],
        message: `The lane ${quoted(lane.title, 'without a title')} is empty.`,
        place: { laneId },
        fix: {
          label: 'Delete lane',
          command: { name: 'grid.deleteLanes', args: { laneIds: [laneId] } },
        },
      }));
    },
  },
  'stage-is-department': {
    scope: 'map',
    title: 'Stage named like a department',
    severity: 'problem',
    why: 'Smaply: maps decay when stages mirror the org chart; stages follow the customer’s time.',
    find: (map) =>
      stageStarts(map)
        .filter(({ title }) => isDepartment(title))
        .map(({ stageId, stepId, title }) => ({
          targets: [{ kind: 'stage', id: stageId }],
          message: `Stage ${quoted(title, '')} sounds like a department, not like something customers do.`,
          place: { stepId },
        })),
  },
  'untitled-stage': {
    scope: 'map',
    title: 'Stage without a title',
    severity: 'hint',
    why: 'NN/g: phases give a map its structure; each has a name.',
    find(map) {
      const stages = stageStarts(map);
      if (!stages.some(({ title }) => title.trim() !== '')) return [];
      const filled = filledSteps(map);
      return stages
        .filter(({ title, positions }) => title.trim() === '' && positions.some((at) => filled[at]))
        .map(({ stageId, stepId, positions }) => ({
          targets: [{ kind: 'stage', id: stageId }],
          message: `The stage of ${map.stepName(positions[0] ?? 0)} has no title, though others do.`,
          place: { stepId },
        }));
    },
  },
  'untitled-step': {
    scope: 'map',
    title: 'Step without a title',
    severity: 'hint',
    why: 'Stickdorn: a map is read along its steps; each has a name.',
    find(map) {
      const filled = filledSteps(map);
      return stageStarts(map).flatMap(({ title, positions }) => {
        const isTitled = (at: number) => (map.steps[at]?.[1].title ?? '').trim() !== '';
        if (!positions.some(isTitled)) return [];
        return positions.flatMap((at): Sighting[] => {
          const stepId = stepIdAt(map, at);
          if (isTitled(at) || !filled[at]) return [];
          const message = `Step ${at + 1}, in ${quoted(title, 'a stage')}, has no title, though others beside it do.`;
          return [{ targets: [{ kind: 'step', id: stepId }], message, place: { stepId } }];
        });
      });
    },
  },
  'empty-step': {
    scope: 'map',
    title: 'Empty step',
    severity: 'hint',
    why: 'Kalbach: a gap in the chronology is something unknown or something that can go.',
    find(map) {
      const filled = filledSteps(map);
      const full = filled.filter(Boolean).length;
      const last = filled.lastIndexOf(true);
      // Steps at the end wait to be filled while most of the map is empty still.
      const until = full * 2 > map.steps.length ? map.steps.length : last;
      return map.steps.flatMap(([stepId], position): Sighting[] => {
        if (filled[position] || position >= until) return [];
        return [
          {
            targets: [{ kind: 'step', id: stepId }],
            message: `${map.stepName(position)} is empty.`,
            place: { stepId },
            fix: {
              label: 'Delete step',
              command: { name: 'grid.deleteSteps', args: { stepIds: [stepId] } },
            },
          },
        ];
      });
    },
  },
  'step-title-twice': {
    scope: 'map',
    title: 'Steps with the same title',
    severity: 'hint',
    why: 'Kalbach: a diagram explains itself; two steps with one name cannot be told apart.',
    find(map) {
      const groups = new Map<string, [string, Step][]>();
      for (const [id, step] of map.steps) {
        const title = sameTitle(step.title);
        if (title !== '') groups.set(title, [...(groups.get(title) ?? []), [id, step]]);
      }
      return [...groups.values()].flatMap(([first, ...rest]): Sighting[] => {
        if (!first || rest.length === 0) return [];
        return [
          {
            targets: [
              { kind: 'step', id: first[0] },
              ...rest.map(([id]) => ({ kind: 'step' as const, id })),
            ],
            message: `${countOf(rest.length + 1, 'step')} are called ${quoted(first[1].title, '')}.`,
            place: { stepId: rest[0]?.[0] ?? first[0] },
          },
        ];
      });
    },
  },
} satisfies Record<string, MapRule>;

function usedLanes(map: MapIndex): Set<string> {
  const { cards, emotions } = map.document;
  return new Set([
    ...Object.values(cards).flatMap(({ laneId, stepId }) => (stepId && laneId ? laneId : [])),
    ...Object.keys(emotions).map((key) => key.slice(0, key.indexOf('/'))),
  ]);
}

function filledSteps(map: MapIndex): boolean[] {
  const covered = coverage(map, map.cards);
  const felt = new Set(Object.keys(map.document.emotions).map((key) => key.split('/')[1]));
  return map.steps.map(([id], position) => covered[position] === true || felt.has(id));
}

interface StageStart {
  stageId: string;
  title: string;
  stepId: string;
  positions: number[];
}

function stageStarts(map: MapIndex): StageStart[] {
  const stages = new Map<string, StageStart>();
  map.steps.forEach(([stepId, { stageId }], position) => {
    const known = stages.get(stageId);
    if (known) known.positions.push(position);
    else {
      const title = map.document.stages[stageId]?.title ?? '';
      stages.set(stageId, { stageId, title, stepId, positions: [position] });
    }
  });
  return [...stages.values()];
}
