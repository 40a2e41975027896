// What two sound persona sheets or segmentation maps can break together although every row is sound.
import type { SegmentationDocument } from '../../document/segmentation';
import { inCycle } from '../../document/segmentTree';
import { isRatedBlock, personaBlockKinds } from '../../document/sheetVocabulary';
import { type Row, rowsOf } from '../rows';
import type { Sources } from './conflict';
import type { MergedTables } from './mergeTables';

/** A block with ratings is of a kind that rates: of the one it has where they were given. */
export function mendPersona({ mine, theirs }: Sources, { tables }: MergedTables): void {
  const { blocks = {}, ratings = {} } = tables;
  for (const { blockId } of Object.values(ratings)) {
    const id = String(blockId);
    const block = blocks[id];
    if (!block || rates(block)) continue;
    const fit = [mine, theirs]
      .map((side) => rowsOf(side, 'blocks')[id])
      .find((one) => one && rates(one));
    if (fit) blocks[id] = { ...block, kind: fit.kind };
  }
}

function rates(block: Row): boolean {
  const kind = personaBlockKinds.find((name) => name === block.kind);
  return kind !== undefined && isRatedBlock(kind);
}

/** Each side made one a part of the other: the first of them by id stands on its own again. */
export function mendSegments({ tables }: MergedTables): void {
  const { segments = {} } = tables;
  for (const id of Object.keys(segments).sort()) {
    if (!inCycle(parentsOf(segments), id)) continue;
    const { parentId: _, ...segment } = segments[id] ?? {};
    segments[id] = segment;
  }
}

function parentsOf(segments: Readonly<Record<string, Row>>): SegmentationDocument['segments'] {
  return segments as unknown as SegmentationDocument['segments'];
}
