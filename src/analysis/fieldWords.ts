// Fields and their values in words: what a list of changes and a conflict show.
import { countOf } from '../base/countOf';
import { type AnyDocument, isGrid } from '../document/document';
import { type EmotionScale, type GridDocument, parseEmotionKey } from '../document/grid';
import { isRow } from '../document/readContext';
import { axisTitle } from '../document/segmentAxes';
import {
  type CardType,
  type Channel,
  cardTypeLabels,
  channelLabelOf,
  type LaneRole,
  roleInfo,
} from '../document/vocabulary';
import { scaleText } from './emotionScale';
import { type Row, rowsOf, type TableName } from './rows';
import { endsWords, nameOf, placeWords } from './rowWords';

const names: Record<string, string> = {
  assetId: 'picture',
  documentId: 'linked document',
  journeyId: 'journey',
  originId: 'map it comes from',
  href: 'web address',
  personaIds: 'personas',
  journeyIds: 'journeys',
  momentOfTruth: 'moment of truth',
  laneId: 'lane',
  stepId: 'step',
  blockId: 'block',
  parentId: 'what it is a part of',
  ends: 'ends',
  heads: 'arrow heads',
  spot: 'place',
  treeSpot: 'place in the tree',
  value: 'score',
  valueUnit: 'unit of value',
  low: 'low end',
  high: 'high end',
  bubble: 'size of the bubbles',
  hue: 'colour',
  color: 'colour',
  opposite: 'other end',
  state: 'state',
  shown: 'axes shown',
  scores: 'places on further axes',
};

/** `severity`, `web address`, `axes`, `demographic criterion`, `y axis, high end`. */
export function fieldWords(document: AnyDocument, field: string): string {
  const [head = '', key = '', part = ''] = field.split('.');
  if (head === 'axes' && key !== '') {
    return `${key} axis, ${part === 'title' ? 'title' : `${part} end`}`;
  }
  if (document.kind === 'segmentation' && (field === 'x' || field === 'y')) {
    return `place on ${axisTitle(document, field)}`;
  }
  if (head === 'criteria' && key !== '') return `${key} criterion`;
  if (head === 'scores' && key !== '' && document.kind === 'segmentation') {
    return `place on ${axisTitle(document, key)}`;
  }
  return names[head] ?? head.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The value of one field, or of fields that belong together, for a sentence or a side of a conflict. */
export function valueWords(
  document: AnyDocument,
  place: { table: TableName | 'document'; id: string; field: string },
  values: Row,
): string {
  const { table, field } = place;
  if (field === 'place' && table !== 'document') return placeWords(document, table, values) ?? '';
  if (field === 'ends' && (table === 'links' || table === 'relations')) {
    return endsWords(document, table, values);
  }
  if (field === 'picture')
    return oneValue(document, { ...place, field: 'assetId' }, values.assetId);
  const [, ...more] = Object.values(values);
  if (more.length > 0) return Object.values(values).map(plain).join(', ');
  return oneValue(document, place, values[field]);
}

function oneValue(
  document: AnyDocument,
  { table, id, field }: { table: TableName | 'document'; id: string; field: string },
  value: unknown,
): string {
  if (value === undefined || value === '') return 'nothing';
  if (table === 'emotions' && field === 'value' && typeof value === 'number') {
    return scaleText(value, isGrid(document) ? scaleOf(document, id) : 'five');
  }
  if (field === 'shown' && document.kind === 'segmentation' && isRow(value)) {
    return Object.values(value)
      .map((axis) => axisTitle(document, String(axis)))
      .join(', ');
  }
  const unseen = wordsForUnseen(field, value, isGrid(document));
  if (unseen !== null) return unseen;
  if (field === 'channel' && isChannel(value)) return channelLabelOf(value);
  if (table === 'cards' && field === 'type' && isCardType(value)) return cardTypeLabels[value];
  if (table === 'lanes' && field === 'role' && isLaneRole(value)) return roleInfo[value].title;
  if (field === 'kind' || field === 'scale') return String(value).replaceAll('-', ' ');
  const target = field === 'personaIds' && isGrid(document) ? 'personas' : pointsAt[field];
  if (target) {
    const row = (one: unknown) => nameOf(rowsOf(document, target)[String(one)] ?? {});
    return (Array.isArray(value) ? value : [value]).map((one) => row(one) || plain(one)).join(', ');
  }
  return plain(value);
}

/** Ids of pictures and of other documents say nothing to anybody. */
function wordsForUnseen(field: string, value: unknown, isMap: boolean): string | null {
  if (field === 'assetId') return 'a picture';
  if (['documentId', 'originId', 'journeyId'].includes(field)) return 'a document';
  const lists = ['personaIds', 'journeyIds'];
  if (isMap || !lists.includes(field) || !Array.isArray(value)) return null;
  return countOf(value.length, 'document');
}

const pointsAt: Record<string, TableName> = { parentId: 'segments' };

function scaleOf({ lanes }: GridDocument, key: string): EmotionScale {
  return lanes[parseEmotionKey(key).laneId]?.scale ?? 'five';
}

function isChannel(value: unknown): value is Channel {
  return typeof value === 'string';
}

function isLaneRole(value: unknown): value is LaneRole {
  return typeof value === 'string' && Object.hasOwn(roleInfo, value);
}

function isCardType(value: unknown): value is CardType {
  return typeof value === 'string' && Object.hasOwn(cardTypeLabels, value);
}

function plain(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.map(plain).join(', ') || 'nothing';
  if (isRow(value)) return Object.values(value).map(plain).join(', ') || 'nothing';
  return String(value);
}
