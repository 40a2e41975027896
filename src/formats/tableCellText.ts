// The cards of one table cell as text, and back: a line feed between cards, indented lines belong to the card above.
import type { Card, Metric } from '../document/grid';

const bullet = /^\s*(?:[•▪◦‣·*–-]|\d{1,3}[.)])\s+/;

export function cardTexts(cell: string): string[] {
  const lines = cell.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const marked = lines.length > 1 && lines.every((line) => bullet.test(line));
  const texts: string[] = [];
  for (const line of lines) {
    const continues = !marked && /^(?: {2,}|\t)/.test(line) && texts.length > 0;
    const text = (marked ? line.replace(bullet, '') : line).trim();
    if (continues) texts.push(`${texts.pop()}\n${text}`);
    else texts.push(text);
  }
  return texts;
}

export function cellText(cards: readonly Card[]): string {
  return cards
    .map((card) =>
      withMetric(card)
        .split(/\s*\n\s*/)
        .filter(Boolean)
        .join('\n  ')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\n');
}

function withMetric({ text, metric }: Card): string {
  if (!metric) return text;
  return `${text.trim() || metric.name}: ${metric.value}${metric.unit ? ` ${metric.unit}` : ''}`;
}

/** Thousands and decimals look alike in `1,200`: that stays text. */
const digits = String.raw`[-+]?\d{1,12}(?:\.\d{1,9}|,\d{1,2}|,\d{4,9})?`;
const whole = new RegExp(`^${digits}$`);
const named = new RegExp(String.raw`^(.{1,200}?)[:=]\s+(${digits})\s?(of \d{1,4}|\D{0,20})$`);

const numberOf = (number: string) => Number(number.replace(',', '.')) + 0;

/** A number alone under a title that says what it is, such as `NPS`. */
export function namedNumber(text: string, name: string): Metric | undefined {
  return whole.test(text) ? { name, value: numberOf(text) } : undefined;
}

/** `Baskets left: 28 %`; the number ends the card, so that times and ratios in sentences stay text. */
export function readMetric(text: string): Metric | undefined {
  const [, name, number, unit] = named.exec(text) ?? [];
  if (name === undefined || number === undefined) return undefined;
  const metric: Metric = { name: name.trim(), value: numberOf(number) };
  return unit?.trim() ? { ...metric, unit: unit.trim() } : metric;
}
