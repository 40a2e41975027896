// What a card holds besides its text, in words, for formats that are read rather than looked at.
import { evidenceLabel } from '../document/evidenceWords';
import type { Card, GridDocument, Metric } from '../document/grid';
import { channelLabelOf } from '../document/vocabulary';
import { withUnit } from '../document/withUnit';

/** `Email`, `Severity 4 of 5`, `Ana`, `#billing`: in the order in which they are read. */
export function cardFacts(card: Card, personas: GridDocument['personas']): string[] {
  const facts: string[] = [];
  if (card.channel !== undefined) facts.push(channelLabelOf(card.channel));
  if (card.metric) facts.push(metricText(card.metric));
  if (card.severity !== undefined) facts.push(`Severity ${card.severity} of 5`);
  if (card.frequency !== undefined) facts.push(`Frequency ${card.frequency} of 5`);
  if (card.impact !== undefined) facts.push(`Impact ${card.impact} of 5`);
  if (card.effort !== undefined) facts.push(`Effort ${card.effort} of 5`);
  if (card.evidence) {
    const { source } = card.evidence;
    facts.push(evidenceLabel(card.evidence) + (source ? `: ${source}` : ''));
  }
  for (const id of card.personaIds ?? []) facts.push(...(personas[id] ? [personas[id].name] : []));
  for (const tag of card.tags ?? []) facts.push(`#${tag}`);
  if (card.href !== undefined) facts.push(card.href);
  return facts;
}

/** `Baskets left: 28%` */
export function metricText({ name, value, unit, n, date, source }: Metric): string {
  const about = [n === undefined ? '' : `n = ${n}`, date ?? '', source ?? ''].filter(Boolean);
  const number = withUnit(value.toLocaleString('en'), unit);
  return `${name}: ${number}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
}
