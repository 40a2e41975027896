// Arrows as sentences. Those from pains to what is done about them stand in the tables of both.
import type { PlacedCard, PlacedLink } from '../../analysis/lint/mapIndex';
import { isAnswer, isPain } from '../../analysis/lint/statements';
import { bandOf, lineBetween, lineTitles } from '../../document/bands';
import { list, quiet, type ReportBlock, type Words } from './block';
import { cardText, inQuotes, laneTitle, type MapReading, placeOf } from './mapReading';

export function connections(map: MapReading): ReportBlock[] {
  const shown = map.links.filter(
    ({ from, to }) => !(isPain(from) && isAnswer(to)) && !(isAnswer(from) && isPain(to)),
  );
  const inOrder = shown.toSorted((a, b) => a.from.first - b.from.first || a.to.first - b.to.first);
  return list(inOrder.map((link) => ({ words: sentence(map, link) })));
}

function sentence(map: MapReading, { link, from, to }: PlacedLink): Words {
  const verb =
    link.heads === 2
      ? 'goes both ways with'
      : { flow: 'leads to', depends: 'depends on', loop: 'loops back to' }[link.kind];
  const [a, b] = [bandOf(from.role), bandOf(to.role)];
  const line = a === undefined || b === undefined || a === b ? null : lineTitles[lineBetween(a, b)];
  const label = link.label?.trim();
  return [
    inQuotes(cardText(from.card)),
    quiet(` (${whereOf(map, from)})`),
    ` ${verb} ${inQuotes(cardText(to.card))}`,
    quiet(` (${whereOf(map, to, from)})`),
    ...(line ? [`, across the ${line.toLowerCase()}`] : []),
    ...(label ? [`: ${label}`] : []),
  ];
}

/** The step once where both are in it. */
function whereOf(map: MapReading, card: PlacedCard, from?: PlacedCard): string {
  const place = placeOf(map, card);
  const lane = map.document.lanes[card.laneId];
  return [lane ? laneTitle(lane) : '', from && placeOf(map, from) === place ? '' : place]
    .filter(Boolean)
    .join(', ');
}
