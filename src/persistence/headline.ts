// What lists show of a document as soon as it is stored: its title, and a persona's look. The rest of the summary waits.
import { markerShapes } from '../document/vocabulary';
import type { DocRow } from './database';
import type { StoredRow } from './rows';

type Headline = Pick<DocRow, 'title' | 'summary'>;

/** As it is after the rows. */
export function headlineAfter(
  { title, summary }: Headline,
  rows: readonly Pick<StoredRow, 'patches'>[],
): Headline {
  const newTitle = valueIn(rows, 'title');
  return {
    title: typeof newTitle === 'string' ? newTitle : title,
    summary: summary.look ? { ...summary, look: lookAfter(summary.look, rows) } : summary,
  };
}

function lookAfter(
  { color, marker }: NonNullable<Headline['summary']['look']>,
  rows: readonly Pick<StoredRow, 'patches'>[],
) {
  const newColor = valueIn(rows, 'color');
  const newMarker = valueIn(rows, 'marker');
  return {
    color: typeof newColor === 'string' ? newColor : color,
    marker: markerShapes.find((shape) => shape === newMarker) ?? marker,
  };
}

/** What the rows last gave the field of the document; undefined when they leave it alone. */
function valueIn(rows: readonly Pick<StoredRow, 'patches'>[], field: string): unknown {
  const patch = rows
    .flatMap(({ patches }) => patches)
    .findLast(({ path }) => path.length === 0 || (path.length === 1 && path[0] === field));
  if (!patch) return undefined;
  return patch.path.length === 0 && typeof patch.value === 'object' && patch.value !== null
    ? Reflect.get(patch.value, field)
    : patch.value;
}
