// Text as DrawingML: the body of a shape, its paragraphs and their runs.

import type { Paragraph, TextBlock } from '../../scene/deck/slide';
import { isRightToLeft } from '../../scene/pen';
import { color } from './theme';
import { emu, words } from './xml';

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

export function textBody(block: TextBlock, tag: 'p:txBody' | 'a:txBody' = 'p:txBody'): string {
  const { left, top, right, bottom } = block.inset;
  const insets = `lIns="${emu(left)}" tIns="${emu(top)}" rIns="${emu(right)}" bIns="${emu(bottom)}"`;
  const body = `<a:bodyPr wrap="square" ${insets} rtlCol="0" anchor="${anchors[block.anchor]}"><a:noAutofit/></a:bodyPr>`;
  return `<${tag}>${body}<a:lstStyle/>${paragraphs(block.paragraphs)}</${tag}>`;
}

/** Of cells, whose margins belong to the cell. */
export function cellBody(list: readonly Paragraph[]): string {
  return `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(list)}</a:txBody>`;
}

/** In a place of the layout: colour, weight and mostly the size come from there. */
export function placeholderBody(list: readonly Paragraph[], size: number): string {
  const content = list.map((paragraph) => {
    const attributes = paragraph.size === size ? '' : ` sz="${Math.round(paragraph.size * 100)}"`;
    return `<a:p>${properties(paragraph, 'l')}${runs(paragraph.text, `<a:rPr${attributes}/>`)}</a:p>`;
  });
  return `<p:txBody><a:bodyPr/><a:lstStyle/>${content.join('')}</p:txBody>`;
}

function paragraphs(list: readonly Paragraph[]): string {
  if (list.length === 0) return '<a:p/>';
  return list
    .map((paragraph) => {
      const { size, bold, italic, color: hex } = paragraph;
      const look = `sz="${Math.round(size * 100)}"${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}`;
      const fill = `<a:solidFill>${color(hex)}</a:solidFill>`;
      const end = paragraph.text === '' ? `<a:endParaRPr ${look}/>` : '';
      const run = `<a:rPr ${look}>${fill}</a:rPr>`;
      return `<a:p>${properties(paragraph, 'l')}${runs(paragraph.text, run)}${end}</a:p>`;
    })
    .join('');
}

/** `start` is the right side where text runs from there. */
function properties(
  { text, align = 'start', bullet, before, size }: Paragraph,
  start: 'l',
): string {
  const rtl = isRightToLeft(text);
  const isRight = align !== 'left' && (align === 'start') === rtl;
  const side = align === 'middle' ? 'ctr' : isRight ? 'r' : start;
  const indent = bullet ? ` marL="${emu(size)}" indent="${-emu(size)}"` : ' marL="0" indent="0"';
  const space = before ? `<a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef>` : '';
  const mark = bullet ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>';
  return `<a:pPr${indent} algn="${side}"${rtl ? ' rtl="1"' : ''}>${space}${mark}</a:pPr>`;
}

function runs(text: string, look: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `<a:r>${look}<a:t>${words(line)}</a:t></a:r>`))
    .join(`<a:br>${look}</a:br>`);
}
