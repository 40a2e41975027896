// A document as slides, as the user chose them.
import type { Id } from '../../base/id';
import { isGrid } from '../../document/document';
import type { PersonaDocument } from '../../document/persona';
import { planDeck } from '../../scene/deck/planDeck';
import type { Deck } from '../../scene/deck/slide';
import { slideScene } from '../../scene/deck/slideScene';
import type { Scene } from '../../scene/scene';
import type { Ports } from '../ports';
import { knownPersonas } from '../references/knownPersonas';
import { loadLetters } from './picture';
import { breathe, type Work } from './work';
import type { Subject } from './writer';

export async function deckOf(ports: Ports, { shown, choices }: Subject, work: Work): Promise<Deck> {
  const sheets = isGrid(shown) ? await sheetsOf(ports, shown.personas, work) : new Map();
  await ports.fontsReady;
  await loadLetters([shown, [...sheets.values()]]);
  return planDeck(shown, ports.measurer, {
    ratio: choices.ratio,
    show: choices.slides,
    sheets,
    personas: knownPersonas(ports.library.documents.get()),
  });
}

export function slideScenes({ measurer }: Pick<Ports, 'measurer'>, deck: Deck): Scene[] {
  return deck.slides.map((slide) => slideScene(deck, slide, measurer));
}

/** Of the map's personas that have one; what cannot be read is left to what the map says. */
async function sheetsOf(
  { library }: Pick<Ports, 'library'>,
  personas: Readonly<Record<Id, { documentId?: Id }>>,
  work: Work,
): Promise<Map<Id, PersonaDocument>> {
  const sheets = new Map<Id, PersonaDocument>();
  for (const { documentId } of Object.values(personas)) {
    if (documentId === undefined) continue;
    await breathe(work);
    const read = await library.peek(documentId);
    if (read.ok && read.value.kind === 'persona') sheets.set(documentId, read.value);
  }
  return sheets;
}
