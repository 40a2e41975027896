// What the canvas asks for beyond drawing: opening text, menus, new steps and lanes, focus.
import { useState } from 'react';
import type { GridContext } from '../../actions/action';
import { at } from '../../actions/grid/cursor';
import { firstUnrated } from '../../actions/grid/emotionActions';
import { addStage, addStep } from '../../actions/grid/insertActions';
import { moveLaneTo } from '../../actions/grid/moveLanes';
import { refuse } from '../../actions/grid/run';
import { editTitle } from '../../actions/grid/titles';
import { beginEdit, endEdit } from '../../actions/grid/typing';
import type { Incoming } from '../../actions/pictures/incoming';
import type { EditorDialog } from '../../actions/ports';
import { openTarget } from '../../actions/references/cardTarget';
import type { Point } from '../../base/geometry';
import type { CanvasEvents, CanvasTarget } from '../../canvas/events';
import { cursorOf } from '../../canvas/pointer/select';
import { isEmotionRole } from '../../document/vocabulary';
import type { MenuEntry } from '../../ui/menuEntry';
import { menuOf } from './targetMenu';
import { useImages } from './useImages';

interface Screen {
  open(dialog: EditorDialog): void;
  showDetails(): void;
  focusGrid(): void;
  filesAt: Incoming['filesAt'];
}

interface OpenMenu {
  label: string;
  items: MenuEntry[];
  point: Point;
}

export function useCanvasEvents(context: GridContext, screen: Screen) {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const loadImage = useImages(context);
  const events: CanvasEvents = {
    loadImage,
    onEdit: (target) => {
      openText(context, target);
      screen.focusGrid();
    },
    onPress: () => endEdit(context),
    onContextMenu: (target, point) => {
      endEdit(context);
      selectUnder(context, target);
      setMenu({ point, ...menuOf(context, target, screen) });
    },
    onOpenTarget: (cardId) => {
      endEdit(context);
      openTarget(context, cardId);
    },
    onAddStep: (stageId) => {
      if (stageId === null) addStage(context, null);
      else addStep(context, stageId, null);
      screen.focusGrid();
    },
    onAddLane: () => screen.open('new-lane'),
    onMoveLane: (laneId, before) => moveLaneTo(context, laneId, before),
    onPointer: (target) => {
      if (target.kind === 'lane') toFirstUnrated(context, target.laneId);
      screen.focusGrid();
    },
    onDropFiles: async (files, place) => {
      endEdit(context);
      await screen.filesAt(files, async (pictures) => {
        const { placePictures } = await import('../../actions/grid/placePictures');
        await placePictures(context, pictures, place);
      });
      screen.focusGrid();
    },
    onRefused: (reason) => refuse(context, reason),
  };
  return { events, menu, closeMenu: () => setMenu(null) };
}

/** A menu acts on what was clicked; inside a selection it acts on all of it. */
function selectUnder(context: GridContext, target: CanvasTarget): void {
  const { selectedCards } = context.editor.state.getState().session;
  if (target.kind === 'card' && selectedCards.has(target.cardId)) return;
  const cursor = cursorOf(target, context.editor.layout());
  if (cursor) context.editor.setSession(at(cursor));
}

function openText(context: GridContext, target: CanvasTarget): void {
  if (target.kind === 'stage' || target.kind === 'step' || target.kind === 'lane') {
    editTitle(context, target);
  } else if (target.kind !== 'background') beginEdit(context);
}

/** A click on the label of an emotion lane goes to where the next digit belongs. */
function toFirstUnrated(context: GridContext, laneId: string): void {
  const lane = context.document.lanes[laneId];
  const cell = lane && isEmotionRole(lane.role) ? firstUnrated(context, laneId) : null;
  if (cell) context.editor.setSession(at(cell));
}
