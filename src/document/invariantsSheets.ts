// What is true of persona sheets and segmentation maps beyond their shape: every reference inside leads somewhere.
import type { Id } from '../base/id';
import type { AnyDocument } from './document';
import type { GridDocument } from './grid';
import type { PersonaDocument } from './persona';
import type { SegmentationDocument } from './segmentation';
import { inCycle } from './segmentTree';
import { isRatedBlock } from './sheetVocabulary';

export function checkSheet(document: Exclude<AnyDocument, GridDocument>): string[] {
  return document.kind === 'persona' ? checkPersona(document) : checkSegments(document);
}

function checkPersona({ blocks, ratings = {}, actors = {}, relations = {} }: PersonaDocument) {
  const broken: string[] = [];
  for (const [id, { blockId }] of Object.entries(ratings)) {
    const place = `$.ratings["${id}"].blockId`;
    const block = Object.hasOwn(blocks, blockId) ? blocks[blockId] : undefined;
    if (!block) broken.push(`${place}: no block “${blockId}”`);
    else if (!isRatedBlock(block.kind)) broken.push(`${place}: “${block.kind}” holds no ratings`);
  }
  for (const [id, { x, y }] of Object.entries(actors)) {
    if ((x === undefined) !== (y === undefined)) broken.push(`$.actors["${id}"]: half a place`);
  }
  for (const [id, relation] of Object.entries(relations)) {
    const place = `$.relations["${id}"]`;
    for (const end of ['from', 'to'] as const) {
      const actorId = relation[end];
      if (actorId === null || Object.hasOwn(actors, actorId)) continue;
      broken.push(`${place}.${end}: no actor “${actorId}”`);
    }
    if (relation.from === relation.to) broken.push(`${place}: joins an actor to itself`);
  }
  return broken;
}

function checkSegments({ segments, dimensions = {}, shown }: SegmentationDocument): string[] {
  const broken: string[] = [];
  for (const [id, segment] of Object.entries(segments)) {
    const place = `$.segments["${id}"]`;
    const { parentId, scores = {} } = segment;
    if (parentId !== undefined && !Object.hasOwn(segments, parentId)) {
      broken.push(`${place}.parentId: no segment “${parentId}”`);
    } else if (inCycle(segments, id)) broken.push(`${place}.parentId: a part of itself`);
    for (const key of Object.keys(scores)) {
      if (!Object.hasOwn(dimensions, key)) broken.push(`${place}.scores: no dimension “${key}”`);
    }
    const { treeX, treeY } = segment;
    if ((treeX === undefined) !== (treeY === undefined)) broken.push(`${place}: half a place`);
  }
  for (const axis of shown ? [shown.x, shown.y] : []) {
    if (!isAxis(axis, dimensions)) broken.push(`$.shown: no dimension “${axis}”`);
  }
  return broken;
}

export function isAxis(id: Id, dimensions: SegmentationDocument['dimensions'] = {}): boolean {
  return id === 'x' || id === 'y' || Object.hasOwn(dimensions, id);
}
