// A node of a free canvas on a slide: one native shape with its text, in a group with its icon or mark.
import type { Box } from '../../base/geometry';
import { type DeckNode, deckNodeAnatomy } from '../../layout/deck/freePlaces';
import { smallestText } from '../../layout/deck/page';
import type { FreeNode } from '../freeView';
import { ink, paragraph, textBlock } from './ink';
import { iconObject, markObject } from './marks';
import type { BoxObject, GroupObject } from './slide';

const radius = 8;

/** What connectors call a node. */
export function nodeKey(id: string): string {
  return `node ${id}`;
}

export function nodeObject(
  { id, label, prompt, words, icon, mark, tone }: FreeNode,
  sized: DeckNode,
  { x, y, width, height }: Box,
  size: number,
): GroupObject {
  const { x: left, y: top, icon: side, gap } = deckNodeAnatomy;
  const isPill = tone === 'leaf' || tone === 'missing';
  const isRoot = tone === 'root';
  const name = label || prompt;
  const box: BoxObject = {
    kind: 'box',
    form: 'round',
    radius: isPill ? height / 2 : radius,
    id: nodeKey(id),
    name,
    ...{ x, y, width, height },
    fill: isRoot ? ink.accentTint : ink.surface,
    stroke: {
      color: isRoot ? (mark?.color ?? ink.accent) : ink.text3,
      width: isRoot ? 2.25 : 1.25,
      ...(tone === 'missing' ? { dash: 'dash' } : {}),
    },
    text: textBlock(
      [
        paragraph(sized.label.text, {
          size,
          bold: tone !== 'leaf',
          italic: label === '',
          color: label === '' || tone === 'missing' ? ink.text2 : ink.text1,
          align: 'left',
        }),
        ...(sized.note.text === ''
          ? []
          : [paragraph(sized.note.text, { size: smallestText, color: ink.text2, align: 'left' })]),
      ],
      { anchor: 'middle', inset: { left: left + side + gap, right: left - 4, top, bottom: top } },
    ),
  };
  const middle = y + height / 2;
  const sign = mark
    ? markObject(
        { name, color: mark.color, marker: mark.shape },
        { x: x + left + side / 2, y: middle },
        14,
      )
    : iconObject(icon, { x: x + left, y: middle - side / 2 }, side, ink.text2);
  return { kind: 'group', name, alt: words, objects: [box, sign] };
}
