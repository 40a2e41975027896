// Pains and opportunities of a map as ranked lists, and the matrix of what is worth how much effort.
import type { Card, GridDocument } from '../../document/grid';
import {
  cardsInLane,
  type Entry,
  orderedSteps,
  stepPositions,
  textLanes,
} from '../../document/queries';
import { type DeckPen, stageName } from './frame';
import { deckPalette, ink } from './ink';
import type { Slide } from './slide';
import { evidenceText } from './stageNotes';
import { tableSlides } from './tableSlides';

export function painSlides(pen: DeckPen, document: GridDocument): Slide[] {
  const pains = cardsOf(document, (card) => card.type === 'pain').toSorted(
    (a, b) => weight(b[1]) - weight(a[1]),
  );
  if (pains.length === 0) return [];
  return tableSlides(pen, {
    title: 'Pains',
    columns: [
      { title: 'Pain', share: 0.46, bold: true },
      { title: 'Where', share: 0.27, color: ink.text2 },
      { title: 'Severity', share: 0.12, color: deckPalette.sentiment.n2.fill },
      { title: 'Who', share: 0.15, color: ink.text2 },
    ],
    rows: pains.map(([, card]) => [
      card.text,
      whereOf(document, card),
      dots(card.severity),
      namesOf(document, card),
    ]),
    more: (row) => moreOf(pains[row]?.[1]),
  });
}

export function opportunitySlides(pen: DeckPen, document: GridDocument): Slide[] {
  const found = cardsOf(document, (card) => card.type === 'opportunity').toSorted(
    (a, b) => worth(b[1]) - worth(a[1]),
  );
  if (found.length === 0) return [];
  return tableSlides(pen, {
    title: 'Opportunities',
    columns: [
      { title: 'Opportunity', share: 0.46, bold: true },
      { title: 'Where', share: 0.28, color: ink.text2 },
      { title: 'Impact', share: 0.13, color: deckPalette.lanes.green.bar },
      { title: 'Effort', share: 0.13, color: ink.text2 },
    ],
    rows: found.map(([, card]) => [
      card.text,
      whereOf(document, card),
      dots(card.impact),
      dots(card.effort),
    ]),
    more: (row) => moreOf(found[row]?.[1]),
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
