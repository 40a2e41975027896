// The whole journey at a glance: stages, the curve over all steps, and what hurts and helps most in each. Maps with many
// stages take several slides, because nothing is made smaller.

import { countOf } from '../../base/countOf';
import type { Id } from '../../base/id';
import type { Card, GridDocument } from '../../document/grid';
import {
  cardsInLane,
  type Entry,
  emotionLanes,
  orderedStages,
  personasInOrder,
  stepsOfStage,
  textLanes,
} from '../../document/queries';
import type { CardType, Hue } from '../../document/vocabulary';
import type { DeckColumn } from '../../layout/deck/deckCards';
import { fitText, lineOf } from '../../layout/deck/deckText';
import { stepInset } from '../../layout/deck/gridSlides';
import { deckSizes } from '../../layout/deck/page';
import { emotionObjects } from './emotionObjects';
import { type DeckPen, lanesPalette, legend, slideTitle, stageName } from './frame';
import { ink, noInset, paragraph, textBlock } from './ink';
import { peakLabels, peakRoom } from './peaks';
import type { Paragraph, Slide, SlideObject } from './slide';

const stageLeast = 150;
const nameSize = 14;

export interface StageColumn extends DeckColumn {
  /** `stepId` is unused here: a stage has several. */
  stageId: Id;
  name: string;
}

interface Row {
  title: string;
  hue: Hue;
  height: number;
  cell(stage: StageColumn): Paragraph[];
}

export function overviewSlides(pen: DeckPen, document: GridDocument): Slide[] {
  const stages = orderedStages(document).map(([id], index) => {
    return { id, name: stageName(document, id, index) };
  });
  const room = pen.page.body.width - deckSizes.laneColumn;
  const most = Math.max(1, Math.floor(room / stageLeast));
  const count = Math.ceil(stages.length / most);
  return Array.from({ length: count }, (_, part): Slide => {
    const from = Math.ceil((stages.length * part) / count);
    const own = stages.slice(from, Math.ceil((stages.length * (part + 1)) / count));
    const width = room / own.length;
    const start = pen.page.body.x + deckSizes.laneColumn;
    const columns = own.map(({ id, name }, index): StageColumn => {
      return { stageId: id, name, stepId: '', x: start + index * width, width };
    });
    const title = count > 1 ? `Overview ${part + 1}/${count}` : 'Overview';
    return overview(pen, document, columns, title);
  });
}

function overview(
  pen: DeckPen,
  document: GridDocument,
  columns: readonly StageColumn[],
  title: string,
): Slide {
  const notes: string[] = [];
  const { body } = pen.page;
  const heads = stageHeads(pen, columns, body.y, notes);
  let y = body.y + heads.height + deckSizes.laneGap;
  const rows = rowsOf(pen, document, columns, notes);
  const below = rows.reduce((sum, { height }) => sum + height + deckSizes.laneGap, 0);
  const objects: SlideObject[] = [
    slideTitle(pen, title, notes),
    ...legend(pen, personasInOrder(document)),
    ...heads.objects,
  ];
  const lane = emotionLanes(document).find(([id]) =>
    Object.keys(document.emotions).some((key) => key.startsWith(`${id}/`)),
  );
  if (lane) {
    const height = Math.min(300, body.y + body.height - y - below);
    const steps = stepColumns(document, columns);
    objects.push(...rowFrame(pen, lane[1].title, 'slate', y, height));
    const box = {
      x: body.x + deckSizes.laneColumn,
      y,
      width: body.width - deckSizes.laneColumn,
      height,
    };
    const inner = { ...box, y: y + peakRoom, height: height - 2 * peakRoom };
    objects.push(...emotionObjects(document, lane[0], inner, steps, steps.length > 24 ? 18 : 24));
    objects.push(...peakLabels(pen, document, lane[0], inner, steps));
    y += height + deckSizes.laneGap;
  }
  for (const row of rows) {
    objects.push(...rowFrame(pen, row.title, row.hue, y, row.height));
    for (const column of columns) {
      const paragraphs = row.cell(column);
      if (paragraphs.length === 0) continue;
      const text = textBlock(paragraphs, {
        anchor: 'top',
        inset: { left: 8, right: 6, top: 6, bottom: 2 },
      });
      const place = { x: column.x, y, width: column.width, height: row.height };
      objects.push({ kind: 'text', name: `${row.title}: ${column.name}`, ...place, text });
    }
    y += row.height + deckSizes.laneGap;
  }
  return { kind: 'content', title, objects, notes };
}

/** Stages as arrows of time, as high as the longest name needs. */
export function stageHeads(
  { measurer }: DeckPen,
  columns: readonly StageColumn[],
  y: number,
  notes: string[],
): { objects: SlideObject[]; height: number } {
  const font = { size: nameSize, bold: true };
  const tip = 12;
  const fitted = columns.map(({ name, width }) =>
    fitText(measurer, name, font, width - 2 * stepInset, 3),
  );
  const height = Math.ceil(
    Math.max(1, ...fitted.map(({ lines }) => lines)) * lineOf(nameSize) + 16,
  );
  const objects = columns.map(({ name, x, width }, index): SlideObject => {
    const first = index === 0;
    const short = fitted[index];
    if (short?.shortened) notes.push(`Stage: ${name}`);
    const left = first ? x : x - tip + 4;
    const words = paragraph(short?.text ?? name, { ...font, color: ink.onAccent, align: 'middle' });
    return {
      kind: 'box',
      form: first ? 'pentagon' : 'chevron',
      radius: tip,
      name: `Stage: ${name}`,
      x: left,
      y,
      width: x + width - left,
      height,
      fill: ink.text1,
      text: textBlock([words], {
        anchor: 'middle',
        inset: { ...noInset, left: first ? 8 : stepInset - 6, right: stepInset - 6 },
      }),
    };
  });
  return { objects, height };
}

/** Every stage's steps share its width. */
export function stepColumns(document: GridDocument, stages: readonly StageColumn[]): DeckColumn[] {
  return stages.flatMap(({ stageId, x, width }) => {
    const steps = stepsOfStage(document, stageId);
    const each = width / Math.max(1, steps.length);
    return steps.map(([stepId], index) => ({ stepId, x: x + index * each, width: each }));
  });
}

export function rowFrame(
  { page: { body } }: DeckPen,
  title: string,
  hue: Hue,
  y: number,
  height: number,
): SlideObject[] {
  const colors = lanesPalette[hue];
  const { laneColumn } = deckSizes;
  const words = paragraph(title, { bold: true, color: colors.text });
  const inset = { left: 12, right: 5, top: 2, bottom: 2 };
  const text = textBlock([words], { anchor: 'middle', inset });
  const ground = { x: body.x + laneColumn, y, width: body.width - laneColumn, height };
  const label = { x: body.x, y, width: laneColumn - 2, height };
  return [
    { kind: 'box', form: 'rect', name: `Row: ${title}`, ...ground, fill: colors.tint },
    { kind: 'box', form: 'rect', name: title, ...label, fill: colors.label, text },
    { kind: 'box', form: 'rect', name: 'Row colour', ...label, width: 4, fill: colors.bar },
  ];
}

function rowsOf(
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
  return [...(told.length > 0 ? told : countRows(document)), time];
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
  const width = (columns[0]?.width ?? stageLeast) - 14;
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
            paragraph(`${count}`, { size: 18, bold: true, color }),
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
