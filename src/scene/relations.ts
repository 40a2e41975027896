// The persona among the people and systems around it, as a picture.
import { countOf } from '../base/countOf';
import type { PersonaDocument } from '../document/persona';
import type { TextMeasurer } from '../layout/textMeasurer';
import { freeScene } from './freeScene';
import type { KnownPersonas } from './freeView';
import type { SceneOptions } from './pen';
import { relationsView } from './relationsView';
import type { Scene } from './scene';

export function relationsScene(
  document: PersonaDocument,
  personas: KnownPersonas,
  measurer: TextMeasurer,
  options: SceneOptions = {},
): Scene {
  const { id, title, role, age } = document;
  const view = relationsView(document, personas, measurer);
  const head = {
    id,
    title,
    untitled: 'Untitled persona',
    facts: ['Relations', role, age].filter((fact) => fact?.trim()).join(' · '),
  };
  const told = view.edges.map(({ words }) => words.replace('Relation: ', '')).join('; ');
  const around = countOf(view.nodes.length - 1, 'actor');
  const description = `Relations of ${title || 'a persona'} with ${around}${told && `: ${told}`}.`;
  return freeScene(view, head, description, measurer, options);
}
