// The persona and everybody else as nodes and arrows of a free canvas, with the words that say the same aloud.
import { countOf } from '../base/countOf';
import type { Id } from '../base/id';
import type { PersonaDocument } from '../document/persona';
import { type FreeItem, freeSize, labelSize, placeFree } from '../layout/freeGraph';
import { nodeOf, relationTree, selfId, tidyRelations } from '../layout/freeRelations';
import type { TextMeasurer } from '../layout/textMeasurer';
import { actorIcons, actorNames } from './actorLooks';
import type { FreeEdge, FreeNode, FreeView, KnownPersonas } from './freeView';

export function relationsView(
  document: PersonaDocument,
  personas: KnownPersonas,
  measurer: TextMeasurer,
): FreeView {
  const nodes = [
    selfNode(document),
    ...relationTree(document).flatMap(([id, parent]) => actorNode(document, id, parent, personas)),
  ];
  const { actors = {}, relations = {} } = document;
  const items = nodes.map(({ id, label, prompt, note, parent }): FreeItem => {
    const { x, y } = actors[id] ?? {};
    const pin = x === undefined || y === undefined ? null : { x, y };
    return { id, size: freeSize(label || prompt, note, measurer), parent, pin };
  });
  const named = new Map(nodes.map(({ id, label, prompt }) => [id, label || prompt]));
  const edges = Object.entries(relations).map(([id, relation]): FreeEdge => {
    const { from, to, label, style, heads } = relation;
    const ends = { from: nodeOf(from), to: nodeOf(to) };
    const words = `Relation: ${sentence(label, ends, named)}`;
    const said = { label, labelSize: labelSize(label, measurer), words };
    return { id, ...ends, ...said, style, heads, form: 'arrow' };
  });
  return {
    nodes: nodes.map((node) => ({ ...node, words: described(node, edges, named) })),
    edges,
    boxes: placeFree(items, tidyRelations(items, document, measurer)),
  };
}

function selfNode({ title, role = '', color, marker }: PersonaDocument): FreeNode {
  return {
    id: selfId,
    label: title,
    prompt: 'Untitled persona',
    note: role,
    words: 'this persona',
    icon: 'user',
    mark: { shape: marker, color },
    tone: 'root',
    parent: null,
    pinned: false,
    named: true,
    movable: false,
  };
}

function actorNode(
  { actors = {} }: PersonaDocument,
  id: Id,
  parent: Id | null,
  personas: KnownPersonas,
): FreeNode[] {
  const actor = actors[id];
  if (!actor) return [];
  const { kind, label, documentId, x } = actor;
  const linked = documentId === undefined ? undefined : personas.get(documentId);
  const isMissing = documentId !== undefined && linked === undefined;
  const kindName = actorNames[kind];
  return [
    {
      id,
      label: linked?.name ?? label,
      prompt: `Unnamed ${kindName.toLowerCase()}`,
      note: isMissing ? 'Missing persona' : kind === 'person' ? '' : kindName,
      words: isMissing ? 'missing persona' : kindName.toLowerCase(),
      icon: actorIcons[kind],
      ...(linked?.mark ? { mark: linked.mark } : {}),
      tone: isMissing ? 'missing' : 'plain',
      parent: nodeOf(parent),
      pinned: x !== undefined,
      // A persona of the library has the name and the mark that it has there.
      named: linked === undefined,
      movable: true,
    },
  ];
}

type Names = ReadonlyMap<string, string>;

function sentence(label: string, ends: { from: string; to: string }, names: Names): string {
  const from = names.get(ends.from) ?? '';
  return `${from} ${label.trim() || '→'} ${names.get(ends.to) ?? ''}`;
}

/** "Ben, person, 2 relations: Ben asks Ana; Ben → Shop, pinned". */
function described(node: FreeNode, edges: readonly FreeEdge[], names: Names): string {
  const own = edges.filter(({ from, to }) => from === node.id || to === node.id);
  const told = own.map(({ label, from, to }) => sentence(label, { from, to }, names)).join('; ');
  const name = node.label || node.prompt;
  const related = own.length === 0 ? 'no relations' : `${countOf(own.length, 'relation')}: ${told}`;
  return `${name}, ${node.words}, ${related}${node.pinned ? ', pinned' : ''}`;
}
