// A point's sentence depends on its neighbours, so every point would read the whole row at every keystroke; the
// answers are kept while the tables they come from stay the same.
import { pointText } from '../../analysis/emotionSummary';
import type { Id } from '../../base/id';
import { emotionKey, type GridDocument } from '../../document/grid';

type Tables = Pick<GridDocument, 'steps' | 'stages' | 'lanes'>;

const known = new WeakMap<
  GridDocument['emotions'],
  { tables: Tables; texts: Map<string, string> }
>();

export function knownPointText(
  document: GridDocument,
  at: { laneId: Id; stepId: Id; personaId: Id },
): string {
  const { steps, stages, lanes, emotions } = document;
  let entry = known.get(emotions);
  const { tables } = entry ?? {};
  if (!entry || tables?.steps !== steps || tables.stages !== stages || tables.lanes !== lanes) {
    entry = { tables: { steps, stages, lanes }, texts: new Map() };
    known.set(emotions, entry);
  }
  const key = emotionKey(at.laneId, at.stepId, at.personaId);
  const old = entry.texts.get(key);
  if (old !== undefined) return old;
  const text = pointText(document, at);
  entry.texts.set(key, text);
  return text;
}
