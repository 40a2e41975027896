// An arrow in words, for notes and for people who do not see it.
import type { Id } from '../../base/id';
import type { GridDocument } from '../../document/grid';
import { singleQuotes } from '../../document/singleQuotes';

/** "Arrow from “Basket” to “Card form”: when late". */
export function linkWords(document: GridDocument, id: Id): string {
  const link = document.links[id];
  if (!link) return '';
  const text = (cardId: Id) => `“${singleQuotes(document.cards[cardId]?.text ?? '')}”`;
  const kind = { flow: 'Arrow', depends: 'Dependency', loop: 'Loop' }[link.kind];
  const between = link.heads === 2 ? 'between' : 'from';
  const and = link.heads === 2 ? 'and' : 'to';
  const label = link.label ? `: ${link.label}` : '';
  return `${kind} ${between} ${text(link.from)} ${and} ${text(link.to)}${label}`;
}
