// The check of a persona: its findings are in fields of the sheet, or on the canvas of relations.
import type { Checkable } from '../../actions/check/checkable';
import { settleOnSheet, sheetFixLabel } from '../../actions/check/settleOnSheet';
import { type SheetPlace, sheetPlaceOf } from '../../actions/check/sheetPlaces';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { dismissFindings } from '../../commands/persona/dismissFindings';
import type { PersonaDocument } from '../../document/persona';
import type { Editor } from '../../store/editor';
import { focusWhenThere } from '../check/focusWhenThere';
import { fieldOfBlock } from './Blocks';

interface Screen {
  showCheck(): void;
  showSheet(): void;
  /** Chosen on the canvas of relations. */
  showRelation(id: Id): void;
}

export function personaCheck(
  editor: Editor<PersonaDocument>,
  ports: Ports,
  screen: Screen,
): Checkable<PersonaDocument> {
  const document = () => editor.state.getState().document;
  const go = (place: SheetPlace | null) => {
    if (place === null) return;
    if (place.kind === 'relation') {
      screen.showRelation(place.relationId);
      const input = () => window.document.querySelector<HTMLElement>('[data-free-input]');
      focusWhenThere(input, (canvas) => canvas.focus({ preventScroll: true }));
      return;
    }
    screen.showSheet();
    focusWhenThere(() => fieldAt(place));
  };
  return {
    editor,
    ports,
    noun: 'sheet',
    show: screen.showCheck,
    hasPlace: (finding) => sheetPlaceOf(document(), finding) !== null,
    goTo: (finding) => go(sheetPlaceOf(document(), finding)),
    fixLabel: (finding) => sheetFixLabel(document(), finding),
    fix: (finding) => go(settleOnSheet({ editor, ports }, finding)),
    dismissal: dismissFindings,
  };
}

function fieldAt(place: Exclude<SheetPlace, { kind: 'relation' }>): HTMLElement | null {
  switch (place.kind) {
    case 'name':
      return document.querySelector<HTMLElement>('[data-place="Name"]');
    case 'other-end':
      return document.getElementById(`opposite-${place.ratingId}`);
    case 'block':
      return fieldOfBlock(place.blockId);
    case 'evidence': {
      const block = `[data-block="${CSS.escape(place.blockId)}"]`;
      const chip = document.querySelector<HTMLElement>(`${block} [data-evidence]`);
      // Where nothing can be changed, there is no way to say what a block rests on.
      return chip ?? fieldOfBlock(place.blockId);
    }
  }
}
