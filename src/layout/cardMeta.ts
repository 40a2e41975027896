// The line under a card's text: what it says besides, cut to the width there is. Screen and exports place it alike.
import type { Id } from '../base/id';
import type { Card, Evidence, MapPersona, Metric } from '../document/grid';
import type { MarkerShape } from '../document/vocabulary';
import { withUnit } from '../document/withUnit';
import { iconOfChannel } from '../ui/tokens';
import { anatomy, channelLabel } from './cardAnatomy';
import type { TextMeasurer } from './textMeasurer';

export type MetaItem =
  | { kind: 'severity'; value: number }
  | { kind: 'persona'; color: string; marker: MarkerShape; name: string }
  | { kind: 'metric' | 'text' | 'tag'; label: string }
  /** `icon` is null where the card's own icon already shows it. */
  | { kind: 'channel'; icon: string | null; label: string }
  | { kind: 'evidence'; icon: string; label: string };

export interface PlacedMeta {
  item: MetaItem;
  /** From the start of the meta line. */
  x: number;
  width: number;
  /** As it fits, perhaps shortened; empty for marks without a word. */
  label: string;
}

const evidenceWords: Record<Evidence['kind'], string> = {
  assumed: 'Assumed',
  interview: 'Interview',
  survey: 'Survey',
  analytics: 'Analytics',
  observation: 'Observed',
};

/** In the order in which they may be cut off: the last goes first. */
export function metaOf(card: Card, personas: Readonly<Record<Id, MapPersona>>): MetaItem[] {
  const items: MetaItem[] = [];
  if (card.metric) items.push({ kind: 'metric', label: metricLabel(card.metric, card.text) });
  if (card.severity !== undefined) items.push({ kind: 'severity', value: card.severity });
  const channel = channelLabel(card);
  if (channel !== null && card.channel !== undefined) {
    const icon = card.type === 'touchpoint' ? null : iconOfChannel(card.channel);
    items.push({ kind: 'channel', icon, label: channel });
  }
  for (const id of card.personaIds ?? []) {
    const persona = personas[id];
    if (!persona) continue;
    const { color, marker, name } = persona;
    items.push({ kind: 'persona', color, marker, name });
  }
  if (card.impact !== undefined) items.push({ kind: 'text', label: `Impact ${card.impact}` });
  if (card.effort !== undefined) items.push({ kind: 'text', label: `Effort ${card.effort}` });
  for (const tag of card.tags ?? []) items.push({ kind: 'tag', label: `#${tag}` });
  if (card.evidence) items.push(evidenceItem(card.evidence));
  return items;
}

/** What fits into `width`; a word is shortened rather than dropped while a few letters of it show. */
export function placeMeta(
  items: readonly MetaItem[],
  width: number,
  measurer: TextMeasurer,
): PlacedMeta[] {
  const placed: PlacedMeta[] = [];
  let x = 0;
  for (const item of items) {
    const lead = leadOf(item);
    const word = 'label' in item ? item.label : '';
    const room = width - x - lead;
    if (room < (word === '' ? 0 : Math.min(28, measurer.width(word, 'caption')))) break;
    const label = word === '' ? '' : shorten(word, room, measurer);
    const taken = lead + (label === '' ? 0 : measurer.width(label, 'caption'));
    placed.push({ item, x, width: taken, label });
    x += taken + anatomy.metaItemGap;
  }
  return placed;
}

function leadOf(item: MetaItem): number {
  if (item.kind === 'severity') return 5 * (anatomy.tick + anatomy.tickGap) - anatomy.tickGap;
  if (item.kind === 'persona') return anatomy.metaIcon;
  return 'icon' in item && item.icon !== null ? anatomy.metaIcon + anatomy.metaIconGap : 0;
}

function shorten(text: string, width: number, measurer: TextMeasurer): string {
  if (measurer.width(text, 'caption') <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && measurer.width(`${letters.join('')}…`, 'caption') > width) {
    letters.pop();
  }
  return `${letters.join('').trimEnd()}…`;
}

function evidenceItem({ kind, source, n }: Evidence): MetaItem {
  const words = [evidenceWords[kind], source, n === undefined ? undefined : `n ${n}`];
  return {
    kind: 'evidence',
    icon: kind === 'assumed' ? 'circle-question-mark' : 'badge-check',
    label: words.filter(Boolean).join(' · '),
  };
}

function metricLabel({ name, value, unit, n }: Metric, text: string): string {
  const number = withUnit(value, unit);
  const named = text.trim() === name || name === '' ? number : `${name} ${number}`;
  return n === undefined ? named : `${named} · n ${n}`;
}
