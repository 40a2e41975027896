// Menus of stages, steps, lanes, links and points.
import type { GridContext } from '../../actions/action';
import { deleteUnder } from '../../actions/grid/deleteActions';
import { addStage, addStepAfter } from '../../actions/grid/insertActions';
import { moveLaneOne } from '../../actions/grid/moveLanes';
import { gridAction } from '../../actions/grid/registry';
import { run } from '../../actions/grid/run';
import { changeLaneKind } from '../../actions/grid/sides';
import { editTitle } from '../../actions/grid/titles';
import { edit } from '../../actions/grid/typing';
import { shortTitle } from '../../actions/library/shortTitle';
import { clearEmotion } from '../../commands/grid/clearEmotion';
import { editLanes } from '../../commands/grid/editLanes';
import { editLink } from '../../commands/grid/editLink';
import { mergeStageWithNext } from '../../commands/grid/mergeStageWithNext';
import { moveStageBy } from '../../commands/grid/moveStageBy';
import { moveStepBy } from '../../commands/grid/moveStepBy';
import { reverseLinks } from '../../commands/grid/reverseLinks';
import { setMomentOfTruth } from '../../commands/grid/setMomentOfTruth';
import { splitStage } from '../../commands/grid/splitStage';
import type { EmotionScale, LaneState, LinkKind } from '../../document/grid';
import { stepsOfStage } from '../../document/queries';
import { isEmotionRole } from '../../document/vocabulary';
import type { MenuEntry } from '../../ui/menuEntry';
import { does, fromAction, laneKinds, laneLabel, widthMenu } from './menuParts';

export function stageMenu(context: GridContext, stageId: string): MenuEntry[] {
  const stepIds = stepsOfStage(context.document, stageId).map(([id]) => id);
  return [
    {
      label: 'Rename',
      icon: 'pencil',
      shortcut: 'F2',
      onSelect: () => editTitle(context, { kind: 'stage', stageId }),
    },
    {
      label: 'Insert stage after',
      icon: 'plus',
      shortcut: 'Mod+Enter',
      onSelect: () => addStage(context, stageId),
    },
    does(context, 'Move left', () => moveStageBy({ stageId, by: -1 }), {
      shortcut: 'Alt+ArrowLeft',
    }),
    does(context, 'Move right', () => moveStageBy({ stageId, by: 1 }), {
      shortcut: 'Alt+ArrowRight',
    }),
    does(context, 'Merge with next', () => mergeStageWithNext({ stageId })),
    widthMenu(context, stepIds),
    fromAction(context, 'duplicate', { label: 'Duplicate', icon: 'copy' }),
    {
      label: 'Zoom to',
      shortcut: 'Alt+3',
      onSelect: () => void gridAction('fit-stage').run(context),
    },
    { kind: 'separator' },
    {
      label: 'Delete',
      icon: 'trash-2',
      danger: true,
      onSelect: () => deleteUnder(context, { kind: 'stage', stageId }),
    },
  ];
}

export function stepMenu(context: GridContext, stepId: string): MenuEntry[] {
  const step = context.document.steps[stepId];
  const on = !step?.momentOfTruth;
  return [
    {
      label: 'Rename',
      icon: 'pencil',
      shortcut: 'F2',
      onSelect: () => editTitle(context, { kind: 'step', stepId }),
    },
    {
      label: 'Insert step after',
      icon: 'plus',
      shortcut: 'Mod+Enter',
      onSelect: () => addStepAfter(context, stepId),
    },
    does(context, 'Moment of truth', () => setMomentOfTruth({ stepIds: [stepId], on }), {
      icon: 'star',
      checked: !on,
    }),
    does(context, 'Move left', () => moveStepBy({ stepId, by: -1 }), { shortcut: 'Alt+ArrowLeft' }),
    does(context, 'Move right', () => moveStepBy({ stepId, by: 1 }), {
      shortcut: 'Alt+ArrowRight',
    }),
    does(context, 'Start a stage here', () =>
      splitStage({ stepId, id: context.ports.ids(), title: '' }),
    ),
    widthMenu(context, [stepId]),
    fromAction(context, 'duplicate', { label: 'Duplicate', icon: 'copy' }),
    { kind: 'separator' },
    {
      label: 'Delete',
      icon: 'trash-2',
      danger: true,
      onSelect: () => deleteUnder(context, { kind: 'step', stepId }),
    },
  ];
}

export function laneMenu(context: GridContext, laneId: string, onInsert: () => void): MenuEntry[] {
  const lane = context.document.lanes[laneId];
  const laneIds = [laneId];
  const states: [LaneState, string][] = [
    ['open', 'Open'],
    ['compact', 'Compact'],
    ['strip', 'Strip'],
  ];
  return [
    {
      label: 'Rename',
      icon: 'pencil',
      shortcut: 'F2',
      onSelect: () => editTitle(context, { kind: 'lane', laneId }),
    },
    { label: 'Insert lane below…', icon: 'plus', shortcut: 'Mod+Shift+Enter', onSelect: onInsert },
    {
      kind: 'submenu',
      label: 'Kind',
      items: laneKinds((role) => ({
        label: laneLabel(role),
        checked: lane?.role === role,
        onSelect: () => changeLaneKind(context, laneId, role),
      })),
    },
    {
      kind: 'submenu',
      label: 'Show',
      items: [
        ...states.map(([state, label]) =>
          does(context, label, () => editLanes({ laneIds, change: { state } }), {
            checked: (lane?.state ?? 'open') === state,
          }),
        ),
        { label: 'Hide', onSelect: () => hideLane(context, laneId) },
      ],
    },
    ...(lane && isEmotionRole(lane.role) ? [scaleMenu(context, laneId)] : []),
    {
      label: 'Move up',
      shortcut: 'Alt+ArrowUp',
      onSelect: () => moveLaneOne(context, laneId, -1),
    },
    {
      label: 'Move down',
      shortcut: 'Alt+ArrowDown',
      onSelect: () => moveLaneOne(context, laneId, 1),
    },
    fromAction(context, 'duplicate', { label: 'Duplicate', icon: 'copy' }),
    { kind: 'separator' },
    {
      label: 'Delete',
      icon: 'trash-2',
      danger: true,
      onSelect: () => deleteUnder(context, { kind: 'lane', laneId }),
    },
  ];
}

/** Out of sight, it must say how it comes back. */
function hideLane(context: GridContext, laneId: string): void {
  const title = context.document.lanes[laneId]?.title ?? '';
  const laneIds = [laneId];
  if (!run(context, editLanes({ laneIds, change: { hidden: true } }))) return;
  const show = () => void run(context, editLanes({ laneIds, change: { hidden: false } }));
  context.ports.toast({
    message: `“${shortTitle(title)}” is hidden. The ⋯ menu brings it back.`,
    actions: [{ label: 'Show', run: show }],
  });
}

function scaleMenu(context: GridContext, laneId: string): MenuEntry {
  const now = context.document.lanes[laneId]?.scale ?? 'five';
  const scales: [EmotionScale, string][] = [
    ['five', '−2 to +2'],
    ['three', '−1 to +1'],
    ['eleven', '−5 to +5'],
    ['zero-to-ten', '0 to 10'],
    ['faces', 'Faces only'],
  ];
  return {
    kind: 'submenu',
    label: 'Scale',
    items: scales.map(([scale, label]) =>
      does(context, label, () => editLanes({ laneIds: [laneId], change: { scale } }), {
        checked: now === scale,
      }),
    ),
  };
}

export function linkMenu(context: GridContext, linkId: string): MenuEntry[] {
  const link = context.document.links[linkId];
  const kinds: [LinkKind, string][] = [
    ['flow', 'Flow'],
    ['depends', 'Depends on'],
    ['loop', 'Loop back'],
  ];
  return [
    {
      label: link?.label ? 'Edit label' : 'Add a label',
      icon: 'pencil',
      shortcut: 'Enter',
      onSelect: () => edit(context, { kind: 'link', linkId, group: context.ports.ids() }),
    },
    { kind: 'separator' },
    ...kinds.map(([kind, label]) =>
      does(context, label, () => editLink({ linkId, change: { kind } }), {
        checked: link?.kind === kind,
      }),
    ),
    { kind: 'separator' },
    does(
      context,
      'Two heads: agreement',
      () => editLink({ linkId, change: { heads: link?.heads === 2 ? 1 : 2 } }),
      { checked: link?.heads === 2 },
    ),
    does(context, 'Reverse', () => reverseLinks({ linkIds: [linkId] })),
    { kind: 'separator' },
    {
      label: 'Delete',
      icon: 'trash-2',
      danger: true,
      onSelect: () => deleteUnder(context, { kind: 'link', linkId }),
    },
  ];
}

export function pointMenu(
  context: GridContext,
  place: { laneId: string; stepId: string; personaId: string },
  onDetails: () => void,
): MenuEntry[] {
  const on = !context.document.steps[place.stepId]?.momentOfTruth;
  return [
    does(context, 'Moment of truth', () => setMomentOfTruth({ stepIds: [place.stepId], on }), {
      icon: 'star',
      checked: !on,
    }),
    { label: 'Value and note', icon: 'panel-right', shortcut: 'Space', onSelect: onDetails },
    { kind: 'separator' },
    does(context, 'Clear point', () => clearEmotion(place), { icon: 'trash-2', danger: true }),
  ];
}
