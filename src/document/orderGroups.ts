// Whose order keys must differ from whose: entities are ordered among those with the same parent.
import type { AnyDocument } from './document';
import type { Card, Step } from './grid';
import type { PersonaRating } from './persona';

export interface OrderedTable {
  name: string;
  entities: Record<string, { order: string }>;
  parentOf: (entity: { order: string }) => string;
}

const one = () => '';

export function orderedTables(document: AnyDocument): OrderedTable[] {
  switch (document.kind) {
    case 'persona':
      return [
        { name: 'blocks', entities: document.blocks, parentOf: one },
        { name: 'ratings', entities: document.ratings ?? {}, parentOf: ratingParent },
        { name: 'actors', entities: document.actors ?? {}, parentOf: one },
      ];
    case 'segmentation':
      return [
        { name: 'segments', entities: document.segments, parentOf: one },
        { name: 'dimensions', entities: document.dimensions ?? {}, parentOf: one },
      ];
    default:
      return [
        { name: 'personas', entities: document.personas, parentOf: one },
        { name: 'stages', entities: document.stages, parentOf: one },
        { name: 'steps', entities: document.steps, parentOf: stepParent },
        { name: 'lanes', entities: document.lanes, parentOf: one },
        { name: 'cards', entities: document.cards, parentOf: cardParent },
      ];
  }
}

function ratingParent(entity: Partial<PersonaRating>): string {
  return entity.blockId ?? '';
}

function stepParent(entity: Partial<Step>): string {
  return entity.stageId ?? '';
}

function cardParent(entity: Partial<Card>): string {
  return entity.stepId ? `${entity.stepId}/${entity.laneId ?? ''}` : 'inbox';
}
