// What a colleague needs to read the picture without its maker: title, state, who travels, scenario, date.
import type { Box, Point } from '../base/geometry';
import type { Id } from '../base/id';
import { type GridDocument, parseEmotionKey } from '../document/grid';
import { customersInOrder, employeesInOrder, isActorIn } from '../document/laneActors';
import { markerDashes, typeScale } from '../ui/tokens';
import { personaColor } from './cards';
import { marker } from './outlines';
import { drawText, fitLines, isRightToLeft, type Pen } from './pen';
import { placed } from './placed';
import type { Owner } from './scene';

const pieceGap = 28;
const rowGap = 8;
/** Scenario and expectations read badly in longer lines. */
const readable = 720;

/** A wide picture is shown small: its title grows with it, up to this factor. */
const mostScale = 2;

/** Draws from the top left corner; returns the height taken. */
export function drawTitleBlock(pen: Pen, document: GridDocument, at: Point, width: number): number {
  const scale = Math.min(Math.max(width / 1600, 1), mostScale);
  const block: Pen = { ...pen, shapes: [] };
  const height = drawUnscaled(block, document, { x: 0, y: 0 }, width / scale);
  pen.shapes.push(...block.shapes.map((shape) => placed(shape, scale, at)));
  // Whole units keep the hairlines of the grid sharp.
  return Math.round(height * scale);
}

function drawUnscaled(pen: Pen, document: GridDocument, origin: Point, width: number): number {
  const owner: Owner = { kind: 'title', id: document.id };
  const { neutrals } = pen.palette;
  const title = document.title === '' ? 'Untitled map' : document.title;
  const titleWidth = Math.max(width - 200, 200);
  const lines = fitLines(pen.measurer, title, 'persona', titleWidth, 2);
  const widths = lines.map((line) => pen.measurer.width(line, 'persona'));
  // From the right it would begin at the far end of a wide map, away from all that belongs to it.
  const isFromRight = isRightToLeft(title);
  const own = isFromRight ? Math.min(Math.max(...widths) + 1, titleWidth) : titleWidth;
  const box = { x: origin.x, y: origin.y, width: own, height: 0 };
  const height = drawText(pen, title, 'persona', box, { fill: neutrals.text1, maxLines: 2, owner });
  const end = isFromRight ? own : (widths.at(-1) ?? 0);
  const badgeY = origin.y + height - typeScale.persona.line + 4;
  drawBadge(pen, badgeOf(document), { x: origin.x + Math.min(end, titleWidth) + 14, y: badgeY });
  let y = origin.y + height + rowGap;
  y += drawPersonas(pen, document, { x: origin.x, y }, width, owner);
  for (const facts of [longFacts(document), shortFacts(document)]) {
    y += drawFacts(pen, facts, { x: origin.x, y }, width, owner);
  }
  return y - origin.y;
}

function badgeOf({ kind, state, basis }: GridDocument): { text: string; future: boolean } {
  const when = state === 'as-is' ? 'As-is' : 'To-be';
  const what = kind === 'blueprint' ? 'blueprint' : 'journey';
  const lived = basis === 'actual' ? ', as lived' : '';
  return { text: `${when} ${what}${lived}`, future: state === 'to-be' };
}

function drawBadge(pen: Pen, { text, future }: ReturnType<typeof badgeOf>, { x, y }: Point): void {
  const { neutrals } = pen.palette;
  const width = pen.measurer.width(text, 'caption') + 24;
  pen.shapes.push({
    kind: 'rect',
    x,
    y,
    width,
    height: 24,
    radius: 12,
    ...(pen.saver
      ? { stroke: { color: neutrals.borderStrong, width: 1 } }
      : { fill: future ? neutrals.okTint : neutrals.accentTint }),
  });
  drawText(
    pen,
    text,
    'caption',
    { x: x - 8, y: y + 4, width: width + 16, height: 16 },
    { fill: future ? neutrals.ok : neutrals.accent, weight: 600, anchor: 'middle', maxLines: 1 },
  );
}

/** The legend: each persona's mark, line and name; employees after the customers. */
function drawPersonas(
  pen: Pen,
  document: GridDocument,
  origin: Point,
  width: number,
  owner: Owner,
): number {
  const customers = customersInOrder(document);
  const employees = employeesInOrder(document);
  const rated = ratedPersonas(document);
  let { x, y } = origin;
  [...customers, ...employees].forEach(([id, persona], index) => {
    const heading = index === customers.length ? 'Employees' : '';
    const before = heading === '' ? 0 : pen.measurer.width(heading, 'lane') + 8;
    const sample = rated.has(id) ? 36 : 16;
    const name = pen.measurer.width(persona.name, 'ui');
    if (x > origin.x && x + before + sample + 8 + name > origin.x + width) {
      x = origin.x;
      y += typeScale.ui.line;
    }
    if (heading !== '') {
      const box = { x, y: y + 1, width: before, height: 18 };
      drawText(pen, heading, 'lane', box, { fill: pen.palette.neutrals.text3, maxLines: 1, owner });
      x += before;
    }
    const color = personaColor(pen, persona.color);
    const middle = y + typeScale.ui.line / 2;
    if (rated.has(id)) {
      const dash = markerDashes[persona.marker];
      pen.shapes.push({
        kind: 'path',
        steps: [
          ['M', x, middle],
          ['L', x + sample, middle],
        ],
        stroke: { color, width: 2.5, ...(dash ? { dash } : {}) },
        owner,
      });
    }
    pen.shapes.push({
      kind: 'path',
      steps: marker(persona.marker, { x: x + sample / 2, y: middle }, 11),
      fill: color,
      stroke: { color: pen.palette.neutrals.surface, width: 1.5 },
      owner,
    });
    const box: Box = { x: x + sample + 8, y, width: name + 8, height: typeScale.ui.line };
    drawText(pen, persona.name, 'ui', box, {
      fill: pen.palette.neutrals.text1,
      weight: 600,
      maxLines: 1,
      owner,
    });
    x += sample + 8 + name + pieceGap;
  });
  return customers.length + employees.length > 0 ? y + typeScale.ui.line + rowGap - origin.y : 0;
}

/** Those with a curve in the picture. */
function ratedPersonas(document: GridDocument): Set<Id> {
  return new Set(
    Object.keys(document.emotions).flatMap((key) => {
      const { laneId, personaId } = parseEmotionKey(key);
      return isActorIn(document, laneId, personaId) ? personaId : [];
    }),
  );
}

type Fact = readonly [name: string, value: string];

function longFacts({ scenario, expectations }: GridDocument): Fact[] {
  return facts([
    ['Scenario', scenario],
    ['Expectations', expectations],
  ]);
}

function shortFacts({ owner, team, date }: GridDocument): Fact[] {
  return facts([
    ['Owner', owner],
    ['Team', team],
    ['Date', date],
  ]);
}

function facts(list: (readonly [string, string | undefined])[]): Fact[] {
  return list.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** Side by side while they fit, each with its name in front. */
function drawFacts(
  pen: Pen,
  list: readonly Fact[],
  origin: Point,
  width: number,
  owner: Owner,
): number {
  if (list.length === 0) return 0;
  let { x, y } = origin;
  let rowHeight = 0;
  for (const [name, value] of list) {
    const label = pen.measurer.width(name, 'lane') + 8;
    const wanted = Math.min(pen.measurer.width(value, 'ui'), readable, width - label);
    if (x > origin.x && x + label + wanted > origin.x + width) {
      x = origin.x;
      y += rowHeight + 2;
      rowHeight = 0;
    }
    const { text2, text3 } = pen.palette.neutrals;
    const nameBox = { x, y: y + 1, width: label, height: 18 };
    drawText(pen, name, 'lane', nameBox, { fill: text3, maxLines: 1, owner });
    const valueBox = { x: x + label, y, width: Math.max(wanted + 1, 40), height: 0 };
    const height = drawText(pen, value, 'ui', valueBox, { fill: text2, maxLines: 3, owner });
    rowHeight = Math.max(rowHeight, height);
    x += label + wanted + pieceGap;
  }
  return y + rowHeight + 4 - origin.y;
}
