// What lies in a part of the map. Cards are found through the grid itself, which needs no index; arrows through
// buckets that live as long as the layout's table of routes.
import { type Box, overlaps } from '../base/geometry';
import type { Id } from '../base/id';
import type { GridLayout, LinkRoute } from './gridLayout';
import { columnsWithin, lanesWithin } from './spans';

export interface SpatialIndex {
  cardsIn(area: Box): Id[];
  linksIn(area: Box): Id[];
}

type Links = GridLayout['links'];

interface Buckets {
  byPlace: Map<string, LinkRoute[]>;
  /** Routes over so many buckets that asking each time is cheaper. */
  wide: LinkRoute[];
}

const bucketSize = 640;
const wideFrom = 24;
const buckets = new WeakMap<Links, Buckets>();

export function spatialIndex(layout: GridLayout): SpatialIndex {
  return {
    cardsIn: (area) => cardsIn(layout, area),
    linksIn: (area) => linksIn(bucketsOf(layout.links), area),
  };
}

function cardsIn(layout: GridLayout, area: Box): Id[] {
  const found: Id[] = [];
  const columns = columnsWithin(layout.steps, area.x, area.x + area.width);
  const add = (id: Id) => {
    const box = layout.cards.get(id);
    if (box && overlaps(box, area)) found.push(id);
  };
  for (const lane of lanesWithin(layout.lanes, area.y, area.y + area.height)) {
    const spanning = layout.spanning.get(lane.id);
    spanning?.forEach(add);
    for (const column of columns) {
      for (const id of layout.cells.get(`${lane.id}/${column.id}`) ?? []) {
        if (!spanning?.includes(id)) add(id);
      }
    }
  }
  return found;
}

function linksIn({ byPlace, wide }: Buckets, area: Box): Id[] {
  const found = new Set<Id>();
  const add = (route: LinkRoute) => {
    if (overlaps(route.bounds, area)) found.add(route.id);
  };
  wide.forEach(add);
  for (const place of placesOf(area)) byPlace.get(place)?.forEach(add);
  return [...found];
}

function bucketsOf(links: Links): Buckets {
  const known = buckets.get(links);
  if (known) return known;
  const made: Buckets = { byPlace: new Map(), wide: [] };
  for (const route of links.values()) {
    const places = placesOf(route.bounds);
    if (places.length >= wideFrom) made.wide.push(route);
    else for (const place of places) pushTo(made.byPlace, place, route);
  }
  buckets.set(links, made);
  return made;
}

function placesOf({ x, y, width, height }: Box): string[] {
  const places: string[] = [];
  const right = Math.floor((x + width) / bucketSize);
  const bottom = Math.floor((y + height) / bucketSize);
  for (let column = Math.floor(x / bucketSize); column <= right; column++) {
    for (let row = Math.floor(y / bucketSize); row <= bottom; row++)
      places.push(`${column}/${row}`);
  }
  return places;
}

function pushTo<T>(table: Map<string, T[]>, key: string, item: T): void {
  const list = table.get(key);
  if (list) list.push(item);
  else table.set(key, [item]);
}
