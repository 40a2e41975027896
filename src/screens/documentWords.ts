// How lists and dialogs speak of a document: its kind, its size, when it was edited.

import type { LibraryEntry } from '../actions/ports';
import { summarise } from '../analysis/summarise';
import type { AnyDocument, DocumentKind } from '../document/document';
import type { personaColors } from '../document/vocabulary';
import type { IconName } from '../ui/icons';

export const kindNames: Record<DocumentKind, string> = {
  journey: 'Map',
  blueprint: 'Blueprint',
  persona: 'Persona',
  segmentation: 'Segments',
};

export const kindIcons = {
  journey: 'map',
  blueprint: 'rows-3',
  persona: 'user',
  segmentation: 'chart-scatter',
} satisfies Record<DocumentKind, IconName>;

/** `As-is`, `6×12`, `84 cards`: stages by steps. */
export function factsOf({
  kind,
  state,
  summary,
}: Pick<LibraryEntry, 'kind' | 'state' | 'summary'>): string[] {
  if (kind === 'persona') return ['Persona', counted(summary.cards, 'note')];
  if (kind === 'segmentation') return ['Segments', counted(summary.cards, 'segment')];
  return [
    state === 'to-be' ? 'To-be' : 'As-is',
    `${summary.stages}×${summary.steps}`,
    counted(summary.cards, 'card'),
  ];
}

/** The same of a document that is in no list yet. */
export function factsText(document: AnyDocument): string {
  const state = 'state' in document ? { state: document.state } : {};
  return factsOf({ kind: document.kind, ...state, summary: summarise(document) }).join(' · ');
}

export function peopleOf({ kind, summary }: LibraryEntry): string {
  if (kind === 'persona') return '';
  const [first, second, ...more] = summary.personas;
  if (first === undefined) return '';
  if (second === undefined) return first;
  return more.length === 0 ? `${first}, ${second}` : `${first}, ${second} +${more.length}`;
}

export function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
}

const day = 24 * 60 * 60 * 1000;

/** `11:42` today, then `yesterday`, `12 Mar`, `12 Mar 2024`. */
export function whenEdited(at: number, now: number): string {
  const then = new Date(at);
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (at >= midnight) return format(then, { hour: '2-digit', minute: '2-digit' });
  if (at >= midnight - day) return 'yesterday';
  const isThisYear = then.getFullYear() === new Date(now).getFullYear();
  return format(then, {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
  });
}

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', options).format(date);
}

export const binDays = 30;

/** Days until the bin forgets it. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.max(0, Math.ceil(binDays - (now - deletedAt) / day));
}

export const personaColorNames: Record<(typeof personaColors)[number], string> = {
  '#4e4ecc': 'Indigo',
  '#a55d0c': 'Amber',
  '#0c7b60': 'Green',
  '#a71a5b': 'Raspberry',
  '#545861': 'Slate',
};

/** `12 Mar, 14:02`; the year where it is another. */
export function dayAndTime(at: number, now: number): string {
  const then = new Date(at);
  const isThisYear = then.getFullYear() === new Date(now).getFullYear();
  return format(then, {
    ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    ...(!isThisYear && { year: 'numeric' }),
  });
}
