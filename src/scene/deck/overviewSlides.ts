// The whole journey at a glance: stages, the curve over all steps, and what hurts and helps most in each. Maps with many
// stages take several slides, because nothing is made smaller.

import type { Id } from '../../base/id';
import type { GridDocument } from '../../document/grid';
import { orderedStages, orderedSteps, personasInOrder, stepsOfStage } from '../../document/queries';
import type { Hue } from '../../document/vocabulary';
import type { DeckColumn } from '../../layout/deck/deckCards';
import { deckLines, fitText, lineOf } from '../../layout/deck/deckText';
import { stepInset } from '../../layout/deck/gridSlides';
import { deckSizes, smallestText } from '../../layout/deck/page';
import { emotionObjects } from './emotionObjects';
import { leadLane, ratedActors } from './feelingLanes';
import {
  type DeckPen,
  fitsTitle,
  lanesPalette,
  legend,
  slideTitle,
  stageName,
  titleRoom,
} from './frame';
import { ink, noInset, paragraph, textBlock } from './ink';
import { overviewRows, type StageColumn } from './overviewRows';
import { feelingsOf, peakLabels, peakRoom } from './peaks';
import type { Slide, SlideObject } from './slide';

const stageLeast = 150;
const mostCurve = 420;
/** By which a row grows at most where no curve needs the room. */
const mostSpare = 36;
const nameSizes = [14, smallestText] as const;

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
    return overview(pen, document, columns, title, count === 1);
  });
}

function overview(
  pen: DeckPen,
  document: GridDocument,
  columns: readonly StageColumn[],
  title: string,
  isWhole: boolean,
): Slide {
  const notes: string[] = [];
  const { body } = pen.page;
  const heads = stageHeads(pen, columns, body.y, notes);
  let y = body.y + heads.height + deckSizes.laneGap;
  const lane = leadLane(document);
  const rows = overviewRows(pen, document, columns, notes);
  const below = rows.reduce((sum, { height }) => sum + height + deckSizes.laneGap, 0);
  const beside = legend(pen, lane ? ratedActors(document, lane[0]) : personasInOrder(document));
  const turns = lane && isWhole ? turningPoints(document, lane[0]) : '';
  const isTold = turns !== '' && fitsTitle(pen, turns, titleRoom(pen, beside));
  const told = isTold ? turns : title;
  const objects: SlideObject[] = [
    slideTitle(pen, told, notes, titleRoom(pen, beside)),
    ...beside,
    ...heads.objects,
  ];
  if (lane) {
    const height = Math.min(mostCurve, body.y + body.height - y - below);
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
  const spare = (body.y + body.height - y - below) / rows.length;
  const more = lane ? 0 : Math.max(0, Math.min(mostSpare, spare));
  for (const { height: least, ...row } of rows) {
    const height = least + more;
    objects.push(...rowFrame(pen, row.title, row.hue, y, height));
    for (const column of columns) {
      const paragraphs = row.cell(column);
      if (paragraphs.length === 0) continue;
      const text = textBlock(paragraphs, {
        anchor: lane ? 'top' : 'middle',
        inset: { left: 8, right: 8, top: 6, bottom: 2 },
      });
      const place = { x: column.x, y, width: column.width, height };
      objects.push({ kind: 'text', name: `${row.title}: ${column.name}`, ...place, text });
    }
    y += height + deckSizes.laneGap;
  }
  return { kind: 'content', title: told, objects, notes };
}

/** What the curve of the first persona says, as a title. */
function turningPoints(document: GridDocument, laneId: Id): string {
  const steps = orderedSteps(document).map(([id]) => id);
  const named = feelingsOf(document, laneId, steps).filter(({ step }) => step !== '');
  const best = named.toSorted((a, b) => b.value - a.value)[0];
  const worst = named.toSorted((a, b) => a.value - b.value)[0];
  if (!best || !worst || best.value <= 0 || worst.value >= 0) return '';
  const rated = ratedActors(document, laneId);
  const whose = rated.length > 1 ? ` for ${rated[0]?.[1].name || 'the first persona'}` : '';
  return `Overview${whose}: best at ${best.step}, worst at ${worst.step}`;
}

/** Stages as arrows of time, as high as the longest name needs. */
export function stageHeads(
  { measurer }: DeckPen,
  columns: readonly StageColumn[],
  y: number,
  notes: string[],
): { objects: SlideObject[]; height: number } {
  const tip = 12;
  const isWhole = (name: string, size: number, width: number) =>
    name
      .split(/\s+/)
      .every((word) => deckLines(measurer, word, { size, bold: true }, width).length <= 1);
  // Names alike in size, and no word broken that would fit if they were smaller.
  const size =
    nameSizes.find((each) =>
      columns.every(({ name, width }) => isWhole(name, each, width - 2 * stepInset)),
    ) ?? smallestText;
  const font = { size, bold: true };
  const fitted = columns.map(({ name, width }) =>
    fitText(measurer, name, font, width - 2 * stepInset, 3),
  );
  const height = Math.ceil(Math.max(1, ...fitted.map(({ lines }) => lines)) * lineOf(size) + 16);
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
  return stages.flatMap(({ stageId, stepIds, x, width }) => {
    const steps = stepIds ?? stepsOfStage(document, stageId).map(([id]) => id);
    const each = width / Math.max(1, steps.length);
    return steps.map((stepId, index) => ({ stepId, x: x + index * each, width: each }));
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
