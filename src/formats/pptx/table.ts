// Tables as DrawingML.
import { cellMargin } from '../../layout/deck/tablePages';
import type { TableCell, TableObject } from '../../scene/deck/slide';
import { cellBody } from './text';
import { color } from './theme';
import { emu } from './xml';

export function tableXml({ columns, rows, line }: TableObject): string {
  const grid = columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const body = rows.map(({ height, cells }) => {
    return `<a:tr h="${emu(height)}">${cells.map((cell) => cellXml(cell, line)).join('')}</a:tr>`;
  });
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body.join('')}</a:tbl>`;
}

function cellXml({ paragraphs, fill }: TableCell, line: string): string {
  const margins = `marL="${emu(cellMargin.x)}" marR="${emu(cellMargin.x)}" marT="${emu(cellMargin.y)}" marB="${emu(cellMargin.y)}"`;
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const rule = `<a:lnB w="9525"><a:solidFill>${color(line)}</a:solidFill></a:lnB>`;
  const ground = fill === undefined ? '<a:noFill/>' : `<a:solidFill>${color(fill)}</a:solidFill>`;
  return `<a:tc>${cellBody(paragraphs)}<a:tcPr ${margins} anchor="ctr">${none('lnL')}${none('lnR')}${none('lnT')}${rule}${ground}</a:tcPr></a:tc>`;
}
