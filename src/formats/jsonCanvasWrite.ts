// Journey map or blueprint → JSON Canvas 1.0 (jsoncanvas.org), which Obsidian and others open: cards as text nodes where
// they are in the map, stages as groups, arrows and curves as edges.

import { scaleText } from '../analysis/emotionScale';
import { countOf } from '../base/countOf';
import type { Box } from '../base/geometry';
import type { Id } from '../base/id';
import { lineTitles } from '../document/bands';
import type { Card, GridDocument, Link } from '../document/grid';
import { emotionLanes, inboxCards } from '../document/queries';
import { cardTypeLabels, roleInfo } from '../document/vocabulary';
import { layoutGrid } from '../layout/grid';
import type { GridLayout } from '../layout/gridLayout';
import type { TextMeasurer } from '../layout/textMeasurer';
import { cardColor } from '../ui/tokens';
import { cardFacts } from './cardFacts';
import { markdownText } from './markdownWrite';
import type { Written } from './report';

interface CanvasNode {
  id: string;
  type: 'text' | 'group';
  x: number;
  y: number;
  width: number;
  height: number;
  color?: string;
  text?: string;
  label?: string;
}

interface CanvasEdge {
  id: string;
  fromNode: string;
  toNode: string;
  fromEnd?: 'arrow';
  toEnd?: 'none';
  color?: string;
  label?: string;
}

/** Text nodes have more air inside than our cards. */
const scale = 1.6;
const labelWidth = 200;
const headerHeight = 60;
const pointSize = 76;

export function writeJsonCanvas(document: GridDocument, measurer: TextMeasurer): Written {
  const open = withOpenLanes(document);
  const layout = layoutGrid(open, measurer);
  const nodes = [
    ...stageGroups(open, layout),
    ...titles(open, layout),
    ...lines(layout),
    ...cards(open, layout),
    ...points(open, layout),
    ...inbox(open, layout),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  const edges = [...arrows(open), ...curves(layout)].filter(
    ({ fromNode, toNode }) => known.has(fromNode) && known.has(toNode),
  );
  return { text: `${JSON.stringify({ nodes, edges }, null, 2)}\n`, losses: losses(open) };
}

/** In folded lanes no card has a place. */
function withOpenLanes(document: GridDocument): GridDocument {
  const lanes = Object.entries(document.lanes).map(([id, { state: _, ...lane }]) => [id, lane]);
  return { ...document, lanes: Object.fromEntries(lanes) };
}

function node(id: string, box: Box, fields: Pick<CanvasNode, 'type'> & Partial<CanvasNode>) {
  const { x, y, width, height } = box;
  const [left, top] = [Math.round(x * scale), Math.round(y * scale)];
  return {
    id,
    x: left,
    y: top,
    width: Math.round((x + width) * scale) - left,
    height: Math.round((y + height) * scale) - top,
    ...fields,
  };
}

function stageGroups(document: GridDocument, { stages, size }: GridLayout): CanvasNode[] {
  return stages.map(({ id, x, width }) =>
    node(
      `stage:${id}`,
      { x, y: -headerHeight, width, height: size.height + headerHeight },
      { type: 'group', label: document.stages[id]?.title ?? '' },
    ),
  );
}

function titles(document: GridDocument, { steps, lanes, stepRowShown }: GridLayout): CanvasNode[] {
  const above = stepRowShown
    ? steps.map(({ id, x, width }) => {
        const step = document.steps[id];
        const text = `${step?.momentOfTruth ? '★ ' : ''}${step?.title ?? ''}`;
        const box = { x: x + 8, y: 8 - headerHeight, width: width - 16, height: headerHeight - 16 };
        return node(`step:${id}`, box, { type: 'text', text: markdownText(text) });
      })
    : [];
  const beside = lanes.map(({ id, y, height }) => {
    const lane = document.lanes[id];
    const text = lane?.title.trim() || (lane ? roleInfo[lane.role].title : '');
    const box = { x: -labelWidth, y: y + 4, width: labelWidth - 16, height: height - 8 };
    return node(`lane:${id}`, box, { type: 'text', text: markdownText(text) });
  });
  return [...above, ...beside];
}

function lines({ lines: derived, size }: GridLayout): CanvasNode[] {
  return derived.map(({ kind, y }) =>
    node(
      `line:${kind}`,
      { x: -labelWidth, y: y - 12, width: labelWidth + size.width, height: 24 },
      { type: 'text', text: lineTitles[kind] },
    ),
  );
}

function cards(document: GridDocument, layout: GridLayout): CanvasNode[] {
  return [...layout.cards.values()].flatMap((box) => {
    const card = document.cards[box.id];
    return card ? [cardNode(document, box.id, card, box)] : [];
  });
}

function cardNode(document: GridDocument, id: Id, card: Card, box: Box): CanvasNode {
  const facts = cardFacts(card, document.personas).join(' · ');
  const text = [card.text || cardTypeLabels[card.type], card.details ?? '', facts];
  return node(`card:${id}`, box, {
    type: 'text',
    text: markdownText(text.filter(Boolean).join('\n\n')),
    color: cardColor('light', card.type),
  });
}

function points(document: GridDocument, { curves }: GridLayout): CanvasNode[] {
  return curves.flatMap((curve) => {
    const persona = document.personas[curve.personaId];
    const scaleOfLane = document.lanes[curve.laneId]?.scale ?? 'five';
    return curve.points.map(({ key, x, y, value }) => {
      const note = document.emotions[key]?.note;
      const said = `${persona?.name ?? ''} ${scaleText(value, scaleOfLane)}`;
      const text = markdownText(note ? `${said}\n\n${note}` : said);
      const box = { x: x - pointSize / 2, y: y - 14, width: pointSize, height: 28 };
      return node(`point:${key}`, box, {
        type: 'text',
        text,
        ...(persona ? { color: persona.color } : {}),
      });
    });
  });
}

function inbox(document: GridDocument, { size }: GridLayout): CanvasNode[] {
  const parked = inboxCards(document);
  if (parked.length === 0) return [];
  const y = size.height + 60;
  const width = parked.length * 240 + 16;
  return [
    node('inbox:', { x: 0, y, width, height: 112 }, { type: 'group', label: 'Inbox' }),
    ...parked.map(([id, card], index) =>
      cardNode(document, id, card, { x: 16 + index * 240, y: y + 16, width: 224, height: 80 }),
    ),
  ];
}

function arrows({ links }: GridDocument): CanvasEdge[] {
  return Object.entries(links).map(([id, link]) => ({
    id: `link:${id}`,
    fromNode: `card:${link.from}`,
    toNode: `card:${link.to}`,
    ...(link.heads === 2 ? { fromEnd: 'arrow' as const } : {}),
    ...(labelOf(link) ? { label: labelOf(link) } : {}),
  }));
}

const kinds: Record<Link['kind'], string> = { flow: '', depends: 'depends on', loop: 'loop' };

function labelOf({ label, kind }: Link): string {
  return label?.trim() || kinds[kind];
}

function curves({ curves }: GridLayout): CanvasEdge[] {
  return curves.flatMap(({ points: along }) =>
    along.slice(1).flatMap((to, index) => {
      const from = along[index];
      if (!from) return [];
      return [
        {
          id: `curve:${to.key}`,
          fromNode: `point:${from.key}`,
          toNode: `point:${to.key}`,
          toEnd: 'none' as const,
        },
      ];
    }),
  );
}

function losses(document: GridDocument): string[] {
  const pictures = Object.values(document.cards).filter(({ assetId }) => assetId).length;
  return [
    'Lanes are texts at the left; feelings are numbers.',
    ...(emotionLanes(document).length > 0 ? ['Curves are straight lines.'] : []),
    ...(pictures > 0 ? [`${countOf(pictures, 'picture')} left out.`] : []),
  ];
}
