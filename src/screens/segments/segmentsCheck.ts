// The check of a segmentation map: its findings are at segments, in whatever lens shows them, and in names of dimensions.
import type { Checkable } from '../../actions/check/checkable';
import { type SegmentPlace, segmentFixOf, segmentPlaceOf } from '../../actions/check/segmentPlaces';
import type { Ports } from '../../actions/ports';
import type { Lens } from '../../actions/segmentation/lensView';
import type { Id } from '../../base/id';
import { dismissFindings } from '../../commands/segmentation/dismissFindings';
import type { SegmentationDocument } from '../../document/segmentation';
import type { Editor } from '../../store/editor';
import { focusWhenThere } from '../check/focusWhenThere';

interface Screen {
  showCheck(): void;
  showLens(lens: Lens): void;
  choose(id: Id): void;
  showDetails(id: Id): void;
}

export function segmentsCheck(
  editor: Editor<SegmentationDocument>,
  ports: Ports,
  screen: Screen,
): Checkable<SegmentationDocument> {
  const document = () => editor.state.getState().document;
  const go = (place: SegmentPlace | null) => {
    if (place === null) return;
    const only = place.kind === 'dimension' ? 'axes' : place.only;
    if (only) screen.showLens(only);
    if (place.kind === 'segment') screen.choose(place.segmentId);
    focusWhenThere(
      () => elementAt(place),
      (element) => element.focus({ preventScroll: element.matches('[data-free-input]') }),
    );
  };
  return {
    editor,
    ports,
    noun: 'map',
    show: screen.showCheck,
    hasPlace: (finding) => segmentPlaceOf(document(), finding) !== null,
    goTo: (finding) => go(segmentPlaceOf(document(), finding)),
    fixLabel: (finding) => segmentFixOf(document(), finding)?.label ?? null,
    fix(finding) {
      const fix = segmentFixOf(document(), finding);
      if (!fix) return;
      screen.showDetails(fix.segmentId);
      focusWhenThere(() => window.document.getElementById(fieldIds[fix.field]));
    },
    dismissal: dismissFindings,
  };
}

const fieldIds = {
  name: 'details-name',
  definition: 'details-definition',
  personaIds: 'add-personaIds',
  journeyIds: 'add-journeyIds',
};

function elementAt(place: SegmentPlace): HTMLElement | null {
  const byId = (id: string) => document.getElementById(id);
  if (place.kind === 'dimension') {
    const { axis, part } = place;
    return byId(part === 'title' ? `dimension-${axis}` : `dimension-${axis}-${part}`);
  }
  const { segmentId, column, only } = place;
  const onAxes = () => byId(`bubble-${segmentId}`) ?? byId(`waiting-${segmentId}`);
  const inTable = () => {
    const row = document.querySelector(`[data-row="${CSS.escape(segmentId)}"]`);
    const cell = row?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(column)}"]`);
    // A column can be switched off.
    return cell ?? byId(`name-${segmentId}`);
  };
  if (only === 'axes') return onAxes();
  if (only === 'table') return inTable();
  return inTable() ?? onAxes() ?? document.querySelector<HTMLElement>('[data-free-input]');
}
