// Looks of cells as the list that a workbook keeps once and its cells point into.
import { themes } from '../../ui/tokens';
import { declaration, value } from '../pptx/xml';
import type { Look } from './sheet';

export interface Styles {
  /** The place of the look in the list. `isRisky` texts stay texts when somebody edits them, too. */
  indexOf(look: Look, isRisky: boolean): number;
  xml(): string;
}

/** Numbers below are formats that the programs bring themselves. */
const firstOwnFormat = 164;

export function collectStyles(): Styles {
  // Two fills are always there, and so is the plain look, on which all else is built.
  const fills = places(['<fill><patternFill patternType="none"/></fill>', filled('gray125')]);
  const fonts = places([font({})]);
  const borders = places([border({})]);
  const formats = places<string>([]);
  const looks = places([xf({}, false, 0, 0, 0, 0)]);
  return {
    indexOf(look, isRisky) {
      const fill = look.fill ? fills.of(filled('solid', look.fill)) : 0;
      const format = look.format === undefined ? 0 : firstOwnFormat + formats.of(look.format);
      return looks.of(
        xf(look, isRisky, format, fonts.of(font(look)), fill, borders.of(border(look))),
      );
    },
    xml: () =>
      `${declaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      (formats.all.length > 0 ? list('numFmts', formats.all.map(numberFormat)) : '') +
      list('fonts', fonts.all) +
      list('fills', fills.all) +
      list('borders', borders.all) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', looks.all) +
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      '</styleSheet>',
  };
}

function places<T>(start: readonly T[]) {
  const all = [...start];
  const known = new Map(all.map((each, index) => [each, index]));
  const of = (each: T): number => {
    const place = known.get(each) ?? all.push(each) - 1;
    known.set(each, place);
    return place;
  };
  return { all, of };
}

function list(name: string, entries: readonly string[]): string {
  return `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}

function numberFormat(code: string, index: number): string {
  return `<numFmt numFmtId="${firstOwnFormat + index}"${value('formatCode', code)}/>`;
}

function font({ bold, color = themes.light.neutrals.text1 }: Look): string {
  const weight = bold ? '<b/>' : '';
  return `<font>${weight}<sz val="11"/><color rgb="${argb(color)}"/><name val="Calibri"/><family val="2"/></font>`;
}

function filled(pattern: string, color?: string): string {
  const inside = color
    ? `><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill>`
    : '/>';
  return `<fill><patternFill patternType="${pattern}"${inside}</fill>`;
}

function border({ boxed }: Look): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    boxed
      ? `<${side} style="thin"><color rgb="${argb(themes.light.neutrals.border)}"/></${side}>`
      : `<${side}/>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function xf(
  { wrap, align, indent }: Look,
  isRisky: boolean,
  format: number,
  fontId: number,
  fill: number,
  borderId: number,
): string {
  const horizontal = align ?? (indent ? 'left' : undefined);
  const alignment = `<alignment${value('horizontal', horizontal)} vertical="top"${wrap ? ' wrapText="1"' : ''}${value('indent', indent || undefined)}/>`;
  return (
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${borderId}" xfId="0"` +
    `${isRisky ? ' quotePrefix="1"' : ''}${format > 0 ? ' applyNumberFormat="1"' : ''}` +
    ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}

export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
