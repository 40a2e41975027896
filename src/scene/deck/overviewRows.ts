// The rows of the overview below its curve: what hurts and helps most in each stage, else how full the lanes are, and how
// long it takes.
import { countOf } from '../../base/countOf';
import type { Id } from '../../base/id';
import type { Card, GridDocument } from '../../document/grid';
import { cardsInLane, type Entry, stepsOfStage, textLanes } from '../../document/queries';
import type { CardType, Hue } from '../../document/vocabulary';
import type { DeckColumn } from '../../layout/deck/deckCards';
import { fitText, lineOf } from '../../layout/deck/deckText';
import { isRightToLeft } from '../pen';
import { type DeckPen, lanesPalette } from './frame';
import { ink, paragraph } from './ink';
import type { Paragraph } from './slide';

export interface StageColumn extends DeckColumn {
  /** `stepId` is unused here: a stage has several. */
  stageId: Id;
  name: string;
  /** Those of its steps that are shown; absent = all. */
  stepIds?: readonly Id[];
}

interface Row {
  title: string;
  hue: Hue;
  height: number;
  cell(stage: StageColumn): Paragraph[];
}

export function overviewRows(
  pen: DeckPen,
  document: GridDocument,
  columns: readonly StageColumn[],
  notes: string[],
): Row[] {
  const time: Row = {
    title: 'Steps and time',
    hue: 'slate',
    height: 40,
    cell: ({ stageId }) => [paragraph(timeOf(document, stageId), { color: ink.text2 })],
  };
  const pains = topRow(pen, document, columns, 'pain', 'Pains', 'rose', notes);
  const chances = topRow(pen, document, columns, 'opportunity', 'Opportunities', 'green', notes);
  const told = [pains, chances].flatMap((row) => row ?? []);
  if (told.length > 0) return [...told, time];
  const counts = countRows(document);
  return [...(counts.length > 0 ? counts : stepRow(pen, document, columns, notes)), time];
}

function timeOf(document: GridDocument, stageId: Id): string {
  const steps = stepsOfStage(document, stageId);
  const minutes = steps.reduce((sum, [, step]) => sum + (step.minutes ?? 0), 0);
  const count = countOf(steps.length, 'step');
  if (minutes === 0) return count;
  const time =
    minutes < 120 ? `${Math.round(minutes)} min` : `${Number((minutes / 60).toFixed(1))} h`;
  return `${count} · ${time}`;
}

const mostLines = 3;

/** How many there are in each stage, and the one that weighs most. */
function topRow(
  { measurer }: DeckPen,
  document: GridDocument,
  columns: readonly StageColumn[],
  type: CardType,
  title: string,
  hue: Hue,
  notes: string[],
): Row | null {
  const found = new Map(
    columns.map(({ stageId }) => [stageId, cardsOfStage(document, stageId, type)]),
  );
  if ([...found.values()].every((cards) => cards.length === 0)) return null;
  const size = 12;
  const width = (columns[0]?.width ?? 0) - 14;
  const tops = new Map(
    [...found].flatMap(([stageId, cards]) => {
      const [top] = cards.toSorted((a, b) => weight(b[1]) - weight(a[1]));
      if (!top) return [];
      const fitted = fitText(measurer, top[1].text, { size }, width, mostLines);
      if (fitted.shortened) notes.push(`${title}: ${top[1].text}`);
      return [[stageId, fitted] as const];
    }),
  );
  const lines = Math.max(1, ...[...tops.values()].map((fitted) => fitted.lines));
  const color = lanesPalette[hue].text;
  return {
    title,
    hue,
    height: Math.ceil(lineOf(18) + lines * lineOf(size) + 14),
    cell: ({ stageId }) => {
      const count = found.get(stageId)?.length ?? 0;
      const top = tops.get(stageId)?.text ?? '';
      const dark = { color: lanesPalette.slate.text };
      return count === 0
        ? [paragraph('–', { size: 18, color })]
        : [
            // On the side where the text below it begins.
            paragraph(`${count}`, {
              size: 18,
              bold: true,
              color,
              align: isRightToLeft(top) ? 'end' : 'start',
            }),
            paragraph(top, { size, ...dark }),
          ];
    },
  };
}

function weight({ severity = 0, frequency = 0, impact = 0, effort = 0 }: Card): number {
  return severity * 10 + frequency + impact * 10 - effort;
}

function cardsOfStage(document: GridDocument, stageId: Id, type: CardType): Entry<Card>[] {
  const steps = new Set(stepsOfStage(document, stageId).map(([id]) => id));
  return textLanes(document).flatMap(([laneId]) =>
    cardsInLane(document, laneId).filter(
      ([, card]) => card.type === type && steps.has(card.stepId ?? ''),
    ),
  );
}

/** Maps without pains and opportunities: how full their lanes are. */
function countRows(document: GridDocument): Row[] {
  return textLanes(document)
    .filter(([laneId]) => cardsInLane(document, laneId).length > 0)
    .slice(0, 7)
    .map(([laneId, lane]): Row => {
      return {
        title: lane.title,
        hue: 'slate',
        height: 40,
        cell: ({ stageId }) => {
          const steps = new Set(stepsOfStage(document, stageId).map(([id]) => id));
          const cards = cardsInLane(document, laneId).filter(([, card]) =>
            steps.has(card.stepId ?? ''),
          );
          const count = cards.length;
          return [paragraph(count === 0 ? '–' : countOf(count, 'card'), { color: ink.text2 })];
        },
      };
    });
}

const mostSteps = 9;

/** Maps with nothing on them yet: what their steps are called. */
function stepRow(
  { measurer }: DeckPen,
  document: GridDocument,
  columns: readonly StageColumn[],
  notes: string[],
): Row[] {
  const size = 14;
  const width = (columns[0]?.width ?? 0) - 14;
  const cells = new Map(
    columns.map(({ stageId }) => {
      const titles = stepsOfStage(document, stageId).flatMap(([, { title }]) => title || []);
      notes.push(...titles.slice(mostSteps).map((title) => `Step: ${title}`));
      const fitted = titles.slice(0, mostSteps).map((title) => {
        const short = fitText(measurer, title, { size }, width, 2);
        if (short.shortened) notes.push(`Step: ${title}`);
        return short;
      });
      return [stageId, fitted] as const;
    }),
  );
  const lines = [...cells.values()].map((own) => own.reduce((sum, each) => sum + each.lines, 0));
  const most = Math.max(0, ...lines);
  if (most === 0) return [];
  return [
    {
      title: 'Steps',
      hue: 'slate',
      height: Math.ceil(most * lineOf(size) + mostSteps * 4 + 14),
      cell: ({ stageId }) =>
        (cells.get(stageId) ?? []).map(({ text }) => paragraph(text, { size, before: 2 })),
    },
  ];
}
