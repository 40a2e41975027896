// The emotion curve on its own: every step by name, and in words what was best and worst. One slide, or several divided
// between stages where the steps are many.
import type { Id } from '../../base/id';
import { feelingLevel } from '../../document/feeling';
import type { GridDocument, Lane } from '../../document/grid';
import { type Entry, orderedStages, stepsOfStage } from '../../document/queries';
import { fitText, lineOf } from '../../layout/deck/deckText';
import { deckSizes, smallestText } from '../../layout/deck/page';
import { emotionObjects, feelingWords } from './emotionObjects';
import { ratedActors, ratedLanes } from './feelingLanes';
import { type DeckPen, legend, slideTitle, stageName, titleRoom } from './frame';
import { deckPalette, ink, paragraph, textBlock, textObject } from './ink';
import type { StageColumn } from './overviewRows';
import { rowFrame, stageHeads, stepColumns } from './overviewSlides';
import { type Feeling, feelingsOf } from './peaks';
import type { Slide, SlideObject } from './slide';

const stepLeast = 78;
const panelHeight = 152;
const titleLines = 3;

export function curveSlides(pen: DeckPen, document: GridDocument): Slide[] {
  const lanes = ratedLanes(document);
  return lanes.flatMap((lane) => laneSlides(pen, document, lane, lanes.length > 1));
}

/** Where several lanes have curves, the title says whose each is. */
function laneSlides(
  pen: DeckPen,
  document: GridDocument,
  [laneId, { title }]: Entry<Lane>,
  isOneOfSeveral: boolean,
): Slide[] {
  const groups = stageGroups(pen, document);
  const names = ratedActors(document, laneId).map(([, { name }]) => name || 'Unnamed persona');
  const whose = isOneOfSeveral ? `: ${names.join(', ')}` : '';
  const name = `${title || 'Emotion'}${whose}`;
  return groups.map((stages, part) => {
    const title = groups.length > 1 ? `${name} ${part + 1}/${groups.length}` : name;
    return curveSlide(pen, document, laneId, stages, title);
  });
}

interface StagePart {
  stageId: Id;
  stepIds: Id[];
}

/** As many steps as leave each its width, about as many on every slide; stages stay whole where they can. */
function stageGroups({ page }: DeckPen, document: GridDocument): StagePart[][] {
  const most = Math.floor((page.body.width - deckSizes.laneColumn) / stepLeast);
  const stages = orderedStages(document).flatMap(([stageId]): StagePart[] => {
    const steps = stepsOfStage(document, stageId).map(([id]) => id);
    const parts = Math.max(1, Math.ceil(steps.length / most));
    const from = (part: number) => Math.ceil((steps.length * part) / parts);
    return Array.from({ length: parts }, (_, part) => {
      return { stageId, stepIds: steps.slice(from(part), from(part + 1)) };
    });
  });
  const least = grouped(stages, most).length;
  for (let limit = 1; limit < most; limit++) {
    const even = grouped(stages, limit);
    if (even.length <= least) return even;
  }
  return grouped(stages, most);
}

function grouped(stages: readonly StagePart[], most: number): StagePart[][] {
  const groups: StagePart[][] = [];
  let used = 0;
  for (const stage of stages) {
    const last = groups.at(-1);
    const count = stage.stepIds.length;
    if (last && used + count <= most) {
      last.push(stage);
      used += count;
    } else {
      groups.push([stage]);
      used = count;
    }
  }
  return groups;
}

function curveSlide(
  pen: DeckPen,
  document: GridDocument,
  laneId: Id,
  parts: readonly StagePart[],
  title: string,
): Slide {
  const notes: string[] = [];
  const { body } = pen.page;
  const stages = columnsOf(pen, document, parts);
  const steps = stepColumns(document, stages);
  const heads = stageHeads(pen, stages, body.y, notes);
  const top = body.y + heads.height + deckSizes.laneGap;
  const names = stepNames(pen, document, steps, notes);
  const bottom = body.y + body.height - panelHeight - 12;
  const namesY = bottom - names.height;
  const box = {
    x: body.x + deckSizes.laneColumn,
    y: top,
    width: body.width - deckSizes.laneColumn,
    height: namesY - top - 4,
  };
  const stepIds = steps.map(({ stepId }) => stepId);
  const feelings = feelingsOf(document, laneId, stepIds);
  const rated = ratedActors(document, laneId);
  const first = rated.find(([id]) => feelingsOf(document, laneId, stepIds, id).length > 0);
  const whose = rated.length > 1 && first ? ` for ${first[1].name || 'the first persona'}` : '';
  const beside = legend(pen, rated);
  const objects: SlideObject[] = [
    slideTitle(pen, title, notes, titleRoom(pen, beside)),
    ...beside,
    ...heads.objects,
    ...rowFrame(pen, '', 'slate', top, box.height),
    ...scaleWords(pen, box),
    ...emotionObjects(document, laneId, box, steps, steps.length > 14 ? 24 : 30),
    ...names.place(namesY),
    ...panels(pen, feelings, whose, bottom + 12, notes),
  ];
  const told = feelings.filter(({ note }) => note !== '');
  const about = whose === '' ? '' : `${first?.[1].name || 'Unnamed persona'} – `;
  notes.push(...told.map(({ step, note }) => `${about}${step}: ${note}`));
  return { kind: 'content', title, objects, notes };
}

/** A stage is as wide as its steps are many. */
function columnsOf(
  { page: { body } }: DeckPen,
  document: GridDocument,
  parts: readonly StagePart[],
): StageColumn[] {
  const counts = parts.map(({ stepIds }) => Math.max(1, stepIds.length));
  const each = (body.width - deckSizes.laneColumn) / counts.reduce((sum, count) => sum + count, 0);
  const all = orderedStages(document).map(([id]) => id);
  let x = body.x + deckSizes.laneColumn;
  return parts.map(({ stageId, stepIds }, index): StageColumn => {
    const width = each * (counts[index] ?? 1);
    const name = stageName(document, stageId, all.indexOf(stageId));
    const column = { stageId, stepIds, stepId: '', name, x, width };
    x += width;
    return column;
  });
}

function stepNames(
  { measurer }: DeckPen,
  document: GridDocument,
  steps: ReturnType<typeof stepColumns>,
  notes: string[],
) {
  const fitted = steps.map(({ stepId, width }) => {
    const title = document.steps[stepId]?.title ?? '';
    const short = fitText(measurer, title, { size: smallestText }, width - 6, titleLines);
    if (short.shortened) notes.push(`Step: ${title}`);
    return short;
  });
  const height = Math.max(1, ...fitted.map(({ lines }) => lines)) * lineOf(smallestText) + 4;
  const place = (y: number) =>
    steps.flatMap(({ x, width }, index): SlideObject[] => {
      const text = fitted[index]?.text ?? '';
      if (text === '') return [];
      const words = paragraph(text, { color: ink.text2, align: 'middle' });
      return [textObject('Step', { x: x + 2, y, width: width - 4, height }, [words])];
    });
  return { height, place };
}

/** What the ends and the middle of the scale mean, in the place of the lane's label. */
function scaleWords(
  { page: { body } }: DeckPen,
  { y, height }: { y: number; height: number },
): SlideObject[] {
  const width = deckSizes.laneColumn - 16;
  return [
    { text: 'Very positive', at: 24, color: deckPalette.sentiment.p2.fill },
    { text: 'Neutral', at: height / 2, color: ink.text2 },
    { text: 'Very negative', at: height - 24, color: deckPalette.sentiment.n2.fill },
  ].map(({ text, at, color }) => {
    const box = { x: body.x + 12, y: y + at - 11, width, height: 22 };
    return textObject(text, box, [paragraph(text, { bold: true, color })], { anchor: 'middle' });
  });
}

function panels(
  { measurer, page: { body } }: DeckPen,
  feelings: readonly Feeling[],
  whose: string,
  y: number,
  notes: string[],
): SlideObject[] {
  // What is called neutral is neither, on whichever side of the line it lies.
  const felt = feelings.filter(({ value }) => feelingLevel(value) !== '0');
  const best = felt.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  const worst = felt.filter(({ value }) => value < 0).toSorted((a, b) => a.value - b.value);
  const width = (body.width - 16) / 2;
  const inset = { left: 16, right: 12, top: 10, bottom: 8 };
  return [
    {
      title: 'Best moments',
      list: best,
      color: deckPalette.sentiment.p2.fill,
      x: body.x,
    },
    {
      title: 'Worst moments',
      list: worst,
      color: deckPalette.sentiment.n2.fill,
      x: body.x + width + 16,
    },
  ].flatMap(({ title, list, color, x }): SlideObject[] => {
    const paragraphs = list.slice(0, 4).map(({ step, value, note }) => {
      const words = feelingWords[feelingLevel(value)];
      const text = `${step || 'Step'}: ${note === '' ? words : note}`;
      const fitted = fitText(measurer, text, { size: 14 }, width - 50, 1);
      if (fitted.shortened) notes.push(text);
      return paragraph(fitted.text, { size: 14, bullet: true, before: 2 });
    });
    const none = paragraph('None.', { size: 14, color: ink.text3 });
    const font = { size: 14, bold: true };
    const heading = fitText(measurer, `${title}${whose}`, font, width - 32, 1).text;
    const head = paragraph(heading, { ...font, color });
    const text = textBlock([head, ...(paragraphs.length > 0 ? paragraphs : [none])], { inset });
    const box = { x, y, width, height: panelHeight };
    return [
      { kind: 'box', form: 'rect', name: title, ...box, fill: ink.surface2, text },
      { kind: 'box', form: 'rect', name: 'Colour', ...box, width: 4, fill: color },
    ];
  });
}
