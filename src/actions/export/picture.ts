// A document's picture as the user chose it, and what it cannot show.

import { countOf } from '../../base/countOf';
import { type Result, succeed } from '../../base/result';
import { isGrid } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import { inboxCards, orderedLanes } from '../../document/queries';
import type { SceneOptions } from '../../scene/pen';
import type { Scene } from '../../scene/scene';
import { sceneOf } from '../../scene/sceneOf';
import type { Ports } from '../ports';
import { documentNames } from '../references/documentNames';
import { knownPersonas } from '../references/knownPersonas';
import type { ExportChoices } from './choices';
import { emptiness } from './views';
import type { Subject } from './writer';

export async function pictureOf(
  ports: Pick<Ports, 'measurer' | 'fontsReady' | 'library'>,
  { shown, choices }: Subject,
): Promise<Result<Scene>> {
  const { view } = choices;
  const problem = emptiness(shown, view);
  if (problem) return { ok: false, problem };
  const entries = ports.library.documents.get();
  const personas = knownPersonas(entries);
  const documents = documentNames(entries);
  await ports.fontsReady;
  await loadLetters([shown, [...personas.values()], [...documents.values()]]);
  const scene = sceneOf(shown, ports.measurer, {
    ...sceneOptions(choices),
    personas,
    documents,
    ...(view ? { view } : {}),
  });
  return succeed(scene);
}

export function sceneOptions({
  look,
  titleBlock,
}: Pick<ExportChoices, 'look' | 'titleBlock'>): SceneOptions {
  return {
    theme: look === 'saver' ? 'print' : look,
    ink: look === 'saver' ? 'saver' : 'full',
    titleBlock,
  };
}

export function pictureNotes({ shown, redacted, leftOut }: Subject): string[] {
  if (!isGrid(shown)) return [...redacted];
  const folded = orderedLanes(shown).filter(([, lane]) => lane.state === 'strip').length;
  return [...redacted, ...leftOut, ...inboxNotes(shown), ...foldedNotes(folded)];
}

function inboxNotes(document: GridDocument): string[] {
  const cards = inboxCards(document).length;
  return cards > 0 ? [`${countOf(cards, 'inbox card')} left out.`] : [];
}

function foldedNotes(lanes: number): string[] {
  if (lanes === 0) return [];
  return [`${countOf(lanes, 'folded lane')} with counts instead of cards.`];
}

/** Letters that are nowhere on screen may belong to a part of the font that the page has not loaded. */
export async function loadLetters(shown: unknown): Promise<void> {
  const letters = [...new Set(JSON.stringify(shown))].join('');
  await globalThis.document.fonts.load("14px 'Inter Variable'", letters).catch(() => []);
}
