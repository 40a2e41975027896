// What a journey has and a blueprint that continues it lacks. Steps and cards have the same ids in both, so what was
// reworded or moved is known again; what the blueprint had once and has no more was left out on purpose.
import type { CustomerAction } from '../../document/customerActions';
import { type DocumentFacts, isMapFacts, type MapFacts } from './facts';
import type { Fix, Place } from './finding';
import type { LibrarySighting } from './rule';
import { quoted, sameTitle } from './words';

const mostNamed = 3;
/** Three of them and a title still make one glance. */
const mostWords = 3;

export function lacksOfBlueprint(
  blueprint: MapFacts,
  byId: ReadonlyMap<string, DocumentFacts>,
): LibrarySighting[] {
  const { id, title, continues } = blueprint;
  const missing = missingActions(blueprint, byId.get(continues?.journeyId ?? ''));
  if (missing.length === 0) return [];
  const named = missing.slice(0, mostNamed).map(({ text }) => quoted(text, '', mostWords));
  const count = missing.length === 1 ? 'an action' : `${missing.length} actions`;
  return [
    {
      documentId: id,
      targets: [{ kind: 'document', id }],
      message: `${quoted(title, 'A blueprint')} lacks ${count} of its journey: ${named.join(', ')}.`,
      ...wayOut(blueprint, missing),
    },
  ];
}

function missingActions(
  { state, continues }: MapFacts,
  journey: DocumentFacts | undefined,
): CustomerAction[] {
  // A service to be answers a journey to be: what customers do today is no lapse of it.
  if (!continues || !journey || !isMapFacts(journey) || journey.state !== state) return [];
  const here = new Set(continues.cardIds);
  const words = new Set(continues.actions.map(({ text }) => sameTitle(text)));
  const lacking = (journey.actions ?? []).filter(
    ({ id, text }) => text.trim() !== '' && !here.has(id) && !words.has(sameTitle(text)),
  );
  const steps = new Set(continues.stepIds);
  if (!continues.known) {
    // Nobody knows what was left out on purpose: a step without any action is the one sure sign.
    const answered = new Set(continues.actions.map(({ stepId }) => stepId));
    return lacking.filter(({ stepId }) => steps.has(stepId) && !answered.has(stepId));
  }
  const known = new Set(continues.known);
  const dropped = new Set(
    (journey.actions ?? []).flatMap(({ id, stepId }) =>
      known.has(id) && !steps.has(stepId) ? stepId : [],
    ),
  );
  return lacking.filter(({ id, stepId }) => !known.has(id) && !dropped.has(stepId));
}

/** Only what has its step on the blueprint can be put somewhere without asking. */
function wayOut(
  { continues }: MapFacts,
  missing: readonly CustomerAction[],
): { place?: Place; fix?: Fix } {
  const steps = new Set(continues?.stepIds);
  const placed = missing.filter(({ stepId }) => steps.has(stepId));
  const [first] = placed;
  const laneId = continues?.laneId;
  if (!first || laneId === undefined) return {};
  const all = missing.length === 1 ? 'Add it' : 'Add them';
  return {
    place: { stepId: first.stepId, laneId },
    fix: {
      label: placed.length === missing.length ? all : `Add ${placed.length} of them`,
      command: {
        name: 'grid.takeOverActions',
        args: { laneId, cardIds: placed.map(({ id }) => id) },
      },
    },
  };
}
