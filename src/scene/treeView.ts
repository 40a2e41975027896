// Segments as a tree on a free canvas: the map is the root, personas that stand for a segment hang on it as leaves.
import { countOf } from '../base/countOf';
import type { Id } from '../base/id';
import type { Segment, SegmentationDocument } from '../document/segmentation';
import { partsByWhole } from '../document/segmentTree';
import { type FreeItem, freeSize, placeFree } from '../layout/freeGraph';
import { tidyTree } from '../layout/freeTree';
import type { TextMeasurer } from '../layout/textMeasurer';
import type { FreeEdge, FreeNode, FreeView, KnownPersona, KnownPersonas } from './freeView';

/** Stands for the map itself: no id holds a slash. */
export const mapNode = '/map';

/** A persona can stand for several segments: a leaf is named by both. */
const leafId = (segmentId: Id, personaId: Id) => `${segmentId}/${personaId}`;

export interface Leaf {
  segmentId: Id;
  personaId: Id;
}

export function leafOf(node: string): Leaf | null {
  if (node === mapNode) return null;
  const [segmentId, personaId] = node.split('/');
  return segmentId && personaId ? { segmentId, personaId } : null;
}

export function treeView(
  document: SegmentationDocument,
  personas: KnownPersonas,
  measurer: TextMeasurer,
): FreeView {
  const nodes = [rootNode(document), ...branch(partsByWhole(document.segments), null, personas)];
  const items = nodes.map(({ id, label, prompt, note, parent }): FreeItem => {
    const { treeX: x, treeY: y } = document.segments[id] ?? {};
    const pin = x === undefined || y === undefined ? null : { x, y };
    return { id, size: freeSize(label || prompt, note, measurer), parent, pin };
  });
  const edges = nodes.flatMap(({ id, parent, tone }): FreeEdge[] => {
    if (parent === null) return [];
    const style = tone === 'plain' ? 'solid' : 'dashed';
    const silent = { label: '', labelSize: null, words: '' };
    return [{ id, from: parent, to: id, ...silent, style, heads: 0, form: 'branch' }];
  });
  return { nodes, edges, boxes: placeFree(items, tidyTree(items)) };
}

function rootNode({ title, segments }: SegmentationDocument): FreeNode {
  const count = Object.keys(segments).length;
  return {
    id: mapNode,
    label: title,
    prompt: 'Untitled segmentation map',
    note: 'All customers',
    words: `${title || 'Untitled segmentation map'}, all customers, ${countOf(count, 'segment')}`,
    icon: 'chart-pie',
    tone: 'root',
    parent: null,
    pinned: false,
    named: true,
    movable: false,
  };
}

function branch(
  all: ReturnType<typeof partsByWhole>,
  parentId: Id | null,
  personas: KnownPersonas,
): FreeNode[] {
  return (all.get(parentId) ?? []).flatMap(([id, segment]) => {
    const parts = branch(all, id, personas);
    const leaves = [...new Set(segment.personaIds ?? [])].map((personaId) =>
      personaNode(id, segment, personaId, personas.get(personaId)),
    );
    const partCount = parts.filter(({ parent }) => parent === id).length;
    return [segmentNode(id, segment, parentId, partCount, leaves.length), ...parts, ...leaves];
  });
}

function segmentNode(
  id: Id,
  { name, share, treeX }: Segment,
  parentId: Id | null,
  parts: number,
  personas: number,
): FreeNode {
  const facts = [
    share === undefined ? [] : `${share} % of customers`,
    parts === 0 ? [] : countOf(parts, 'part'),
    personas === 0 ? 'no persona' : countOf(personas, 'persona'),
    treeX === undefined ? [] : 'pinned',
  ].flat();
  return {
    id,
    label: name,
    prompt: 'Unnamed segment',
    note: share === undefined ? '' : `${share} %`,
    words: `${name || 'Unnamed segment'}, segment, ${facts.join(', ')}`,
    icon: 'users',
    tone: 'plain',
    parent: parentId ?? mapNode,
    pinned: treeX !== undefined,
    named: true,
    movable: true,
  };
}

function personaNode(
  segmentId: Id,
  segment: Segment,
  personaId: Id,
  persona: KnownPersona | undefined,
): FreeNode {
  const label = persona?.name ?? 'Missing persona';
  return {
    id: leafId(segmentId, personaId),
    label,
    prompt: 'Untitled persona',
    note: '',
    words: `${label}, persona, stands for ${segment.name || 'an unnamed segment'}`,
    icon: persona ? 'user' : 'triangle-alert',
    ...(persona?.mark ? { mark: persona.mark } : {}),
    tone: persona ? 'leaf' : 'missing',
    parent: segmentId,
    pinned: false,
    named: false,
    movable: false,
  };
}
