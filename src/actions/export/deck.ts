// A document as slides, as the user chose them.
import type { Id } from '../../base/id';
import { isGrid } from '../../document/document';
import type { PersonaDocument } from '../../document/persona';
import { planDeck } from '../../scene/deck/planDeck';
import type { Deck } from '../../scene/deck/slide';
import { type SlideKind, slideKinds } from '../../scene/deck/slideKinds';
import { slideScene } from '../../scene/deck/slideScene';
import type { Scene } from '../../scene/scene';
import type { Ports } from '../ports';
import { knownPersonas } from '../references/knownPersonas';
import { loadLetters } from './picture';
import { breathe, breather, type Work } from './work';
import type { Subject } from './writer';

export async function deckOf(ports: Ports, { shown, choices }: Subject, work: Work): Promise<Deck> {
  const sheets = isGrid(shown) ? await sheetsOf(ports, shown.personas, work) : new Map();
  await ports.fontsReady;
  await loadLetters([shown, [...sheets.values()]]);
  const plan = (show: readonly SlideKind[]) =>
    planDeck(shown, ports.measurer, {
      ratio: choices.ratio,
      show,
      sheets,
      personas: knownPersonas(ports.library.documents.get()),
    });
  if (!isGrid(shown)) return plan(choices.slides);
  // One kind after the other: all slides of a large map at once would stop the page.
  const deck = plan([]);
  const parts: Deck[] = [];
  for (const kind of slideKinds.filter((each) => choices.slides.includes(each))) {
    await breathe(work);
    const part = plan([kind]);
    // A deck without any slide gets a title: a kind that has nothing to show is no such deck.
    const slides = part.slides.filter((slide) => kind === 'title' || slide.kind !== 'title');
    parts.push({ ...part, slides });
  }
  const slides = parts.flatMap((part) => part.slides);
  return {
    ...deck,
    slides: slides.length > 0 ? slides : deck.slides,
    notes: parts.flatMap(({ notes }) => notes),
  };
}

export async function slideScenes(
  { measurer }: Pick<Ports, 'measurer'>,
  deck: Deck,
  work: Work,
): Promise<Scene[]> {
  const rest = breather(work);
  const scenes: Scene[] = [];
  for (const slide of deck.slides) {
    await rest();
    scenes.push(slideScene(deck, slide, measurer));
  }
  return scenes;
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
