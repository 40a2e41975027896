// The paragraph at the head of a report: nothing in it but what can be counted.

import { countOf } from '../../base/countOf';
import { personasInOrder } from '../../document/queries';
import { isEmotionRole } from '../../document/vocabulary';
import type { Words } from './block';
import {
  type Curve,
  cardText,
  duration,
  feeling,
  inQuotes,
  isSevere,
  type MapReading,
  namesOf,
  severe,
} from './mapReading';

export function journeySummary(map: MapReading): Words {
  return [
    scope(map),
    moments(map),
    time(map),
    ...map.curves.map((curve) => course(map, curve)),
    pains(map),
    evidence(map),
  ]
    .filter(Boolean)
    .join(' ');
}

function scope({ document, steps }: MapReading): string {
  const stages = Object.keys(document.stages).length;
  const names = personasInOrder(document).flatMap(([, { name }]) => name.trim() || []);
  const size = `${countOf(stages, 'stage')} and ${countOf(steps.length, 'step')}`;
  if (document.kind === 'blueprint') return `The blueprint shows the service in ${size}.`;
  return names.length > 0
    ? `The map follows ${namesOf(names)} through ${size}.`
    : `The map has ${size}.`;
}

function moments({ steps, titles }: MapReading): string {
  const names = steps.flatMap(([, step], at) => (step.momentOfTruth ? (titles[at] ?? '') : []));
  if (names.length === 0) return '';
  return names.length === 1
    ? `The moment of truth is ${namesOf(names)}.`
    : `${names.length} steps are moments of truth: ${namesOf(names)}.`;
}

function time({ steps }: MapReading): string {
  const known = steps.flatMap(([, { minutes }]) => minutes ?? []);
  if (known.length === 0) return '';
  const sum = duration(known.reduce((total, minutes) => total + minutes, 0));
  return known.length === steps.length
    ? `All steps together take ${sum}.`
    : `Steps with a known time (${known.length} of ${steps.length}) take ${sum} together.`;
}

/** "Ana feels best at Eats (+2) and worst at Pays (−2)." */
export function course({ titles }: Pick<MapReading, 'titles'>, curve: Curve): string {
  const rated = curve.values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const values = rated.map(({ value }) => value);
  const [best, worst] = [Math.max(...values), Math.min(...values)];
  if (best === worst) {
    const where = rated.length === 1 ? titles[rated[0]?.at ?? 0] : 'every rated step';
    return `${curve.name} feels ${feeling(best, curve)} at ${where}.`;
  }
  const at = (wanted: number) => {
    const names = rated.flatMap((one) => (one.value === wanted ? (titles[one.at] ?? '') : []));
    const shown = names.length > 3 ? `${names.length} steps` : namesOf(names);
    return `${shown} (${feeling(wanted, curve)})`;
  };
  return `${curve.name} feels best at ${at(best)} and worst at ${at(worst)}.`;
}

function pains({ pains: all, answers }: MapReading): string {
  if (all.length === 0) return '';
  const heavy = all.filter(({ card }) => isSevere(card)).length;
  const open = all.filter((pain) => pain.answers.length === 0);
  const names = open.slice(0, 3).map(({ card }) => inQuotes(cardText(card)));
  const more = open.length > names.length ? `, and ${open.length - names.length} more` : '';
  const unanswered =
    answers.length === 0
      ? 'nothing is planned against them yet.'
      : open.length === 0
        ? 'each has an opportunity or a solution.'
        : `${open.length} ${open.length === 1 ? 'has' : 'have'} no opportunity or solution: ${names.join(', ')}${more}.`;
  const severeOnes = heavy > 0 ? `, ${heavy} of them severe (${severe} or more of 5)` : '';
  return `The map names ${countOf(all.length, 'pain')}${severeOnes}; ${unanswered}`;
}

/** How much of what is said names what it rests on. */
function evidence({ cards, document }: MapReading): string {
  const shown = Object.entries(document.emotions).filter(([key]) => {
    const lane = document.lanes[key.split('/')[0] ?? ''];
    return lane !== undefined && isEmotionRole(lane.role);
  });
  const statements = [...cards.map(({ card }) => card), ...shown.map(([, point]) => point)];
  if (statements.length === 0) return '';
  const kinds = statements.flatMap(({ evidence: named }) => named?.kind ?? []);
  const researched = kinds.filter((kind) => kind !== 'assumed').length;
  const percent = Math.round((researched / statements.length) * 100);
  const assumed = kinds.length - researched;
  const rest = assumed > 0 ? `; ${assumed} ${assumed === 1 ? 'is' : 'are'} assumed` : '';
  const all = `Of ${countOf(statements.length, 'statement')} on the map`;
  if (researched === 0) return `${all}, none names research behind it${rest}.`;
  const words = researched === 1 ? 'names the research behind it' : 'name the research behind them';
  return `${all}, ${researched} (${percent}%) ${words}${rest}.`;
}
