// After the schema, for persona sheets and segmentation maps: every reference inside leads somewhere.
import type { AnyDocument } from './document';
import type { GridDocument } from './grid';
import { isAxis } from './invariantsSheets';
import type { PersonaDocument } from './persona';
import { note, type ReadContext, removeAt } from './readContext';
import type { SegmentationDocument } from './segmentation';
import { inCycle } from './segmentTree';
import { isRatedBlock } from './sheetVocabulary';

export function repairSheetReferences(
  context: ReadContext,
  document: Exclude<AnyDocument, GridDocument>,
): void {
  if (document.kind === 'persona') repairPersona(context, document);
  else repairSegments(context, document);
}

function repairPersona(context: ReadContext, document: PersonaDocument): void {
  const { blocks, ratings = {}, actors = {}, relations = {} } = document;
  for (const [id, { blockId }] of Object.entries(ratings)) {
    const block = Object.hasOwn(blocks, blockId) ? blocks[blockId] : undefined;
    if (block && isRatedBlock(block.kind)) continue;
    const why = block ? 'its block holds no ratings' : 'its block is not in the file';
    note(context, 'rating-dropped', ['ratings', id], `${why}, left out`);
    removeAt(context, ['ratings', id]);
  }
  for (const [id, actor] of Object.entries(actors)) halfPlace(context, ['actors', id], actor);
  for (const [id, { from, to }] of Object.entries(relations)) {
    const isGone = [from, to].some((end) => end !== null && !Object.hasOwn(actors, end));
    if (!isGone && from !== to) continue;
    const why = isGone ? 'one of its ends is not in the file' : 'it joins somebody to themselves';
    note(context, 'relation-dropped', ['relations', id], `${why}, left out`);
    removeAt(context, ['relations', id]);
  }
}

function repairSegments(context: ReadContext, document: SegmentationDocument): void {
  const { segments, dimensions = {}, shown } = document;
  for (const [id, segment] of Object.entries(segments)) {
    const { parentId, scores = {}, treeX: x, treeY: y } = segment;
    const isGone = parentId !== undefined && !Object.hasOwn(segments, parentId);
    if (isGone || inCycle(segments, id)) {
      const why = isGone ? 'what it is a part of is not in the file' : 'it was a part of itself';
      note(context, 'parent-dropped', ['segments', id, 'parentId'], `${why}, moved to the top`);
      removeAt(context, ['segments', id, 'parentId']);
    }
    for (const key of Object.keys(scores)) {
      if (Object.hasOwn(dimensions, key)) continue;
      note(
        context,
        'score-dropped',
        ['segments', id, 'scores', key],
        'its axis is not in the file',
      );
      removeAt(context, ['segments', id, 'scores', key]);
    }
    if ((x === undefined) === (y === undefined)) continue;
    const half = x === undefined ? 'treeY' : 'treeX';
    note(context, 'place-dropped', ['segments', id, half], 'half of its place was missing');
    removeAt(context, ['segments', id, half]);
  }
  if (!shown || [shown.x, shown.y].every((axis) => isAxis(axis, dimensions))) return;
  note(context, 'axes-reset', ['shown'], 'an axis it shows is not in the file');
  removeAt(context, ['shown']);
}

function halfPlace(context: ReadContext, path: string[], { x, y }: { x?: number; y?: number }) {
  if ((x === undefined) === (y === undefined)) return;
  const half = x === undefined ? 'y' : 'x';
  note(context, 'place-dropped', [...path, half], 'half of its place was missing');
  removeAt(context, [...path, half]);
}
