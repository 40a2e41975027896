// Customers and employees: who is which, what a change of it hides, and whose chip leads to which lane.
import type { Id } from '../../base/id';
import { editPersona } from '../../commands/grid/editPersona';
import { setLaneRole } from '../../commands/grid/setLaneRole';
import type { EmotionKey, GridDocument } from '../../document/grid';
import { employeesInOrder, isActorIn, unseenPoints } from '../../document/laneActors';
import { emotionLanes } from '../../document/queries';
import { type LaneRole, roleInfo } from '../../document/vocabulary';
import { emotionLaneAt } from '../../store/activePersona';
import type { GridContext } from '../action';
import { shortTitle } from '../library/shortTitle';
import { goTo } from './cursor';
import { laneTitle } from './describe';
import { refuse, run } from './run';

/** Ratings on the other side stay in the map: a persona that is changed back has them again. */
export function setSide(context: GridContext, personaId: Id, side: 'employee' | null): void {
  const unseen = unseenPoints(context.document);
  if (!run(context, editPersona({ personaId, change: { side } }))) return;
  const name = shortTitle(context.document.personas[personaId]?.name || 'Persona');
  tellUnseen(context, unseen, `${name} is ${side === null ? 'a customer' : 'an employee'} now`);
}

export function changeLaneKind(context: GridContext, laneId: Id, role: LaneRole): void {
  const { personas } = context.document;
  const unseen = unseenPoints(context.document);
  if (!run(context, setLaneRole({ laneId, role, employeeId: context.ports.ids() }))) return;
  tellEmployee(context, personas);
  tellUnseen(context, unseen, null);
}

/** Who came with a lane is said: nobody asked for them by name. */
export function tellEmployee(context: GridContext, before: GridDocument['personas']): void {
  for (const [id, persona] of Object.entries(context.document.personas)) {
    if (!before[id]) context.ports.announce(`Added the persona ${persona.name}`);
  }
}

/** What is no longer drawn is not gone, and that has to be said. */
function tellUnseen(
  context: GridContext,
  before: readonly EmotionKey[],
  news: string | null,
): void {
  const { document, editor, ports } = context;
  const known = new Set(before);
  const count = unseenPoints(document).filter((key) => !known.has(key)).length;
  if (count === 0) {
    if (news !== null) ports.announce(news);
    return;
  }
  const kept = `${count} ${count === 1 ? 'rating is' : 'ratings are'} kept, but not shown in ${count === 1 ? 'its' : 'their'} lane.`;
  const undo = () => {
    editor.undo();
    ports.focusGrid();
  };
  ports.toast({
    id: 'unseen',
    message: news === null ? kept : `${news}. ${kept}`,
    actions: [{ label: 'Undo', run: undo }],
  });
}

/** The side of somebody who is added now: in a lane of employees, an employee. */
export function sideHere({ document, editor }: GridContext): 'employee' | undefined {
  const laneId = emotionLaneAt(editor.state.getState());
  const role = laneId === null ? undefined : document.lanes[laneId]?.role;
  return role === 'employee-emotion' && employeesInOrder(document).length > 0
    ? 'employee'
    : undefined;
}

/** A lane's curves belong to its own actors: for anybody else the cursor goes to a lane that shows them. */
export function choosePersona(context: GridContext, personaId: Id): void {
  const { document, editor, ports } = context;
  const laneId = emotionLaneAt(editor.state.getState());
  if (laneId === null || isActorIn(document, laneId, personaId)) {
    editor.setSession({ activePersonaId: personaId });
    return;
  }
  const persona = document.personas[personaId];
  const name = shortTitle(persona?.name || 'Persona');
  const { cursor } = editor.state.getState().session;
  const theirs = emotionLanes(document).find(([id]) => isActorIn(document, id, personaId))?.[0];
  if (theirs === undefined || (cursor?.kind !== 'cell' && cursor?.kind !== 'lane')) {
    const [shown, wanted] =
      persona?.side === 'employee'
        ? (['customers', 'employee-emotion'] as const)
        : (['employees', 'emotion'] as const);
    const lane = laneTitle(document, laneId);
    refuse(
      context,
      `“${lane}” shows ${shown}. Add a lane “${roleInfo[wanted].title}” to rate ${name}.`,
    );
    return;
  }
  goTo(context, { ...cursor, laneId: theirs });
  editor.setSession({ activePersonaId: personaId });
  ports.announce(`Curve of ${name}, ${laneTitle(document, theirs)}`);
}
