// Pains and opportunities of a map as ranked lists, and the matrix of what is worth how much effort.
import type { Card, GridDocument } from '../../document/grid';
import {
  cardsInLane,
  type Entry,
  inboxCards,
  orderedSteps,
  stepPositions,
  textLanes,
} from '../../document/queries';
import { type CardType, cardTypeLabels } from '../../document/vocabulary';
import { type DeckPen, stageName } from './frame';
import { deckPalette, ink } from './ink';
import type { Slide } from './slide';
import { evidenceText } from './stageNotes';
import { type TableColumn, tableSlides } from './tableSlides';

export function painSlides(pen: DeckPen, document: GridDocument): Slide[] {
  const pains = ranked(document, 'pain', weight);
  const severe = pains.filter(({ severity = 0 }) => severity >= 4).length;
  return listSlides(pen, `Pains${share(severe, pains.length, severityWords)}`, pains, [
    { title: 'Pain', share: 0.46, bold: true, cell: ({ text }) => text },
    { title: 'Where', share: 0.27, color: ink.text2, cell: (card) => whereOf(document, card) },
    {
      title: 'Severity',
      share: 0.12,
      color: deckPalette.sentiment.n2.fill,
      cell: ({ severity }) => dots(severity),
    },
    { title: 'Who', share: 0.15, color: ink.text2, cell: (card) => namesOf(document, card) },
  ]);
}

export function opportunitySlides(pen: DeckPen, document: GridDocument): Slide[] {
  const found = ranked(document, 'opportunity', worth);
  const high = found.filter(({ impact = 0 }) => impact >= 4).length;
  return listSlides(pen, `Opportunities${share(high, found.length, impactWords)}`, found, [
    { title: 'Opportunity', share: 0.46, bold: true, cell: ({ text }) => text },
    { title: 'Where', share: 0.28, color: ink.text2, cell: (card) => whereOf(document, card) },
    {
      title: 'Impact',
      share: 0.13,
      color: deckPalette.lanes.green.bar,
      cell: ({ impact }) => dots(impact),
    },
    { title: 'Effort', share: 0.13, color: ink.text2, cell: ({ effort }) => dots(effort) },
  ]);
}

/** Cards that still have no place on the map. */
export function inboxSlides(pen: DeckPen, document: GridDocument): Slide[] {
  const cards = inboxCards(document).map(([, card]) => card);
  return listSlides(pen, 'Not placed yet', cards, [
    { title: 'Card', share: 0.6, bold: true, cell: ({ text }) => text },
    { title: 'Kind', share: 0.2, color: ink.text2, cell: ({ type }) => cardTypeLabels[type] },
    { title: 'Who', share: 0.2, color: ink.text2, cell: (card) => namesOf(document, card) },
  ]);
}

const severityWords = { one: 'is severe', many: 'are severe' };
const impactWords = { one: 'has a high impact', many: 'have a high impact' };

function share(some: number, all: number, words: { one: string; many: string }): string {
  if (some === 0 || all === 1) return '';
  if (some === all) return `: all ${all} ${words.many}`;
  return `: ${some} of ${all} ${some === 1 ? words.one : words.many}`;
}

function ranked(document: GridDocument, type: CardType, by: (card: Card) => number): Card[] {
  return cardsOf(document, (card) => card.type === type)
    .map(([, card]) => card)
    .toSorted((a, b) => by(b) - by(a));
}

interface ListColumn extends TableColumn {
  cell(card: Card): string;
}

function listSlides(
  pen: DeckPen,
  title: string,
  cards: readonly Card[],
  columns: readonly ListColumn[],
): Slide[] {
  if (cards.length === 0) return [];
  return tableSlides(pen, {
    title,
    columns,
    rows: cards.map((card) => columns.map(({ cell }) => cell(card))),
    more: (row) => moreOf(cards[row]),
  });
}

/** In map order, of lanes that are shown. */
export function cardsOf(document: GridDocument, wanted: (card: Card) => boolean): Entry<Card>[] {
  const positions = stepPositions(document);
  return textLanes(document)
    .flatMap(([laneId]) => cardsInLane(document, laneId).filter(([, card]) => wanted(card)))
    .filter(([, { stepId }]) => positions.has(stepId ?? ''))
    .sort(
      (a, b) => (positions.get(a[1].stepId ?? '') ?? 0) - (positions.get(b[1].stepId ?? '') ?? 0),
    );
}

function weight({ severity = 0, frequency = 0 }: Card): number {
  return severity * 10 + frequency;
}

function worth({ impact = 0, effort = 0 }: Card): number {
  return impact * 10 - effort;
}

function whereOf(document: GridDocument, { stepId }: Card): string {
  const step = orderedSteps(document).find(([id]) => id === stepId)?.[1];
  if (!step) return '';
  const stages = Object.keys(document.stages);
  const stage = stageName(document, step.stageId, stages.indexOf(step.stageId));
  return step.title === '' ? stage : `${stage} · ${step.title}`;
}

function dots(value: number | undefined): string {
  if (value === undefined) return '';
  const count = Math.round(value);
  return '●'.repeat(count) + '○'.repeat(5 - count);
}

function namesOf({ personas }: GridDocument, { personaIds = [] }: Card): string {
  return personaIds.flatMap((id) => personas[id]?.name ?? []).join(', ');
}

function moreOf(card: Card | undefined): string {
  if (!card) return '';
  const more = [card.details ?? '', card.evidence ? evidenceText(card.evidence) : ''].filter(
    Boolean,
  );
  return more.length === 0 ? '' : `${card.text} – ${more.join(' – ')}`;
}
