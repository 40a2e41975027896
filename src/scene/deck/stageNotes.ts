// What the speaker of a stage's slide is told: what the slide shortens, and all that cards say besides their text.
import { countOf } from '../../base/countOf';
import type { Id } from '../../base/id';
import { evidenceLabel } from '../../document/evidenceWords';
import { feelingLevel } from '../../document/feeling';
import { type Card, type Evidence, emotionKey, type GridDocument } from '../../document/grid';
import { actorsOfLane } from '../../document/laneActors';
import { cardsInCell } from '../../document/queries';
import { channelLabelOf } from '../../document/vocabulary';
import { withUnit } from '../../document/withUnit';
import type { DeckLane, GridSlide } from '../../layout/deck/gridSlides';
import { feelingWords } from './emotionObjects';
import { linkWords } from './linkWords';

export function stageNotes(document: GridDocument, slide: GridSlide): string[] {
  const notes = slide.columns.flatMap(({ stepId }) => stepNotes(document, slide, stepId));
  return [...notes, ...awayLinks(document, slide)];
}

function stepNotes(document: GridDocument, slide: GridSlide, stepId: Id): string[] {
  const step = document.steps[stepId];
  const lines = slide.lanes.flatMap((lane) => laneNotes(document, slide, lane, stepId));
  const facts = [
    step?.minutes === undefined ? '' : countOf(step.minutes, 'minute'),
    step?.momentOfTruth ? 'moment of truth' : '',
  ].filter(Boolean);
  if (lines.length === 0 && facts.length === 0) return [];
  const about = facts.length > 0 ? ` (${facts.join(', ')})` : '';
  return [`${step?.title || 'Step'}${about}`, ...lines];
}

function laneNotes(
  document: GridDocument,
  slide: GridSlide,
  { id, kind, state }: DeckLane,
  stepId: Id,
): string[] {
  if (kind === 'emotion') return feelingNotes(document, id, stepId, state === 'strip');
  const shown = new Map(slide.cards.map((card) => [card.id, card]));
  const title = document.lanes[id]?.title ?? '';
  return cardsInCell(document, stepId, id).flatMap(([cardId, card]) => {
    const placed = shown.get(cardId);
    // On another slide of the same lane.
    if (!placed && state !== 'strip') return [];
    const more = cardFacts(card, document);
    const isWhole = placed !== undefined && !placed.shortened;
    if (isWhole && more.length === 0) return [];
    // A metric's name is mostly the card's own text.
    const isNamed = card.text !== '' && more.some((fact) => fact.startsWith(`${card.text}: `));
    const text = isNamed ? [] : [card.text];
    return [`${title}: ${[...text, ...more].filter(Boolean).join(' – ')}`];
  });
}

function cardFacts(card: Card, { personas }: GridDocument): string[] {
  const { severity, frequency, impact, effort, metric, tags = [], personaIds = [] } = card;
  const names = personaIds.flatMap((id) => personas[id]?.name ?? []);
  const rated = [
    severity === undefined ? '' : `severity ${severity} of 5`,
    frequency === undefined ? '' : `frequency ${frequency} of 5`,
    impact === undefined ? '' : `impact ${impact} of 5`,
    effort === undefined ? '' : `effort ${effort} of 5`,
  ].filter(Boolean);
  const measured = metric ? `${metric.name}: ${withUnit(metric.value, metric.unit)}` : '';
  return [
    card.details ?? '',
    rated.join(', '),
    card.channel === undefined ? '' : `channel: ${channelLabelOf(card.channel)}`,
    names.length > 0 ? `who: ${names.join(', ')}` : '',
    measured,
    metric?.source ? `source: ${metric.source}` : '',
    tags.map((tag) => `#${tag}`).join(' '),
    card.evidence ? evidenceText(card.evidence) : '',
    card.href ?? '',
  ].filter((fact) => fact.trim() !== '');
}

export function evidenceText(evidence: Evidence): string {
  const source = evidence.source ? ` (${evidence.source})` : '';
  return `evidence: ${evidenceLabel(evidence)}${source}`;
}

function feelingNotes(document: GridDocument, laneId: Id, stepId: Id, folded: boolean): string[] {
  return actorsOfLane(document, laneId).flatMap(([personaId, { name }]) => {
    const point = document.emotions[emotionKey(laneId, stepId, personaId)];
    if (!point) return [];
    const more = [point.note ?? '', point.evidence ? evidenceText(point.evidence) : '']
      .filter(Boolean)
      .join(' – ');
    if (more === '' && !folded) return [];
    const feels = `${name || 'Unnamed persona'} feels ${feelingWords[feelingLevel(point.value)]}`;
    return [more === '' ? feels : `${feels}: ${more}`];
  });
}

/** Arrows to cards that are not on the slide. */
function awayLinks(document: GridDocument, slide: GridSlide): string[] {
  const shown = new Set(slide.cards.map(({ id }) => id));
  return Object.entries(document.links).flatMap(([id, { from, to }]) => {
    if (shown.has(from) === shown.has(to)) return [];
    const other = document.cards[shown.has(from) ? to : from];
    if (!other || other.stepId === null) return [];
    const stage = document.stages[document.steps[other.stepId]?.stageId ?? '']?.title;
    const where = stage ? ` (on another slide, ${stage})` : ' (on another slide)';
    return [`${linkWords(document, id)}${where}`];
  });
}
