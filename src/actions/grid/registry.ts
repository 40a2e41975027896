// Every action on a map. Menus pick from it by id, the keyboard by chord.
import { present } from '../../base/assert';
import type { GridAction, Mode } from '../action';
import type { Chord } from '../keys/chord';
import { arrangeActions } from './arrangeActions';
import { cardActions } from './cardActions';
import { checkActions } from './checkActions';
import { deleteActions } from './deleteActions';
import { dialogActions } from './dialogActions';
import { editActions } from './editActions';
import { emotionActions } from './emotionActions';
import { insertActions } from './insertActions';
import { navigationActions } from './navigationActions';
import { pictureActions } from './pictureActions';
import { viewActions } from './viewActions';

export const gridActions: readonly GridAction[] = [
  ...navigationActions,
  ...insertActions,
  ...editActions,
  ...arrangeActions,
  ...deleteActions,
  ...cardActions,
  ...pictureActions,
  ...emotionActions,
  ...viewActions,
  ...checkActions,
  ...dialogActions,
];

const byId = new Map(gridActions.map((action) => [action.id, action]));

export function gridAction(id: string): GridAction {
  return present(byId.get(id), `action ${id}`);
}

/** What a chord does in a mode; null leaves the key to the text field or the browser. */
export function actionFor(chord: Chord, mode: Mode): GridAction | null {
  return (
    gridActions.find(
      (action) => action.shortcuts?.includes(chord) && action.modes.some((one) => one === mode),
    ) ?? null
  );
}
