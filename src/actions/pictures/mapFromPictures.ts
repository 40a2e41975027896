// Pictures without a map around them, such as the screens of an app or photos of a wall: a new map, one step for each.
import type { IdSource } from '../../base/id';
import { ordersBetween } from '../../base/order';
import { createBlankMap, lanesFor } from '../../document/create';
import type { GridDocument } from '../../document/grid';
import { limits } from '../../document/limits';
import { createAndOpen } from '../library/createAndOpen';
import type { Ports } from '../ports';
import { type StoredPictures, storePictures, tellLeftOut } from './storePictures';

/** Where the pictures stand first, and what is said about them below. */
const roles = ['images', 'actions', 'emotion', 'pains', 'opportunities'] as const;

export async function mapFromPictures(ports: Ports, files: readonly File[]): Promise<void> {
  const { pictures, leftOut } = await storePictures(ports, files);
  tellLeftOut(ports, leftOut);
  if (pictures.length === 0) return;
  const created = await createAndOpen(ports, mapOf(pictures, ports.ids, ports.today()));
  if (created) {
    const steps = pictures.length === 1 ? '1 step' : `${pictures.length} steps`;
    ports.toast({ id: 'pictures', message: `A new map with ${steps}, a picture in each.` });
  }
}

/** Steps are called after their files. */
export function mapOf(
  pictures: StoredPictures['pictures'],
  ids: IdSource,
  today: string,
): GridDocument {
  const blank = createBlankMap(ids, { today });
  const lanes = lanesFor(roles, ids);
  const [laneId = ''] = Object.keys(lanes);
  const [stageId = ''] = Object.keys(blank.stages);
  const orders = ordersBetween(null, null, pictures.length);
  const map: GridDocument = { ...blank, title: 'Map from pictures', lanes, steps: {}, cards: {} };
  pictures.forEach(({ name, ...picture }, index) => {
    const order = orders[index] ?? '';
    const stepId = ids();
    map.steps[stepId] = { stageId, title: titleFrom(name), order };
    map.cards[ids()] = { laneId, stepId, order, type: 'image', text: '', ...picture };
  });
  return map;
}

function titleFrom(name: string): string {
  return name
    .replace(/\.[^.]+$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, limits.titleLength);
}
