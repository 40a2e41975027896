// The theme: colours and fonts that slides name instead of stating, so that a slide pasted into a company's template
// takes that template's looks.
import { themes } from '../../ui/tokens';
import { declaration, value } from './xml';

const { neutrals, lanes } = themes.light;

/** Calibri is on every computer with Office, and others have a font of the same widths for it. */
const font = 'Calibri';

/** What a slide calls a colour, and what the theme does. */
const scheme = [
  ['tx1', 'dk1', neutrals.text1],
  ['bg1', 'lt1', neutrals.surface],
  ['tx2', 'dk2', neutrals.text2],
  ['bg2', 'lt2', neutrals.surface2],
  ['accent1', 'accent1', neutrals.accent],
  ['accent2', 'accent2', lanes.blue.bar],
  ['accent3', 'accent3', lanes.teal.bar],
  ['accent4', 'accent4', lanes.green.bar],
  ['accent5', 'accent5', lanes.orange.bar],
  ['accent6', 'accent6', lanes.rose.bar],
] as const;

const names = new Map<string, string>(scheme.map(([name, , color]) => [color, name]));

/** A colour by its name in the theme where it has one. */
export function color(hex: string, opacity?: number): string {
  const alpha =
    opacity === undefined || opacity >= 1
      ? ''
      : `<a:alpha val="${Math.round(opacity * 100_000)}"/>`;
  const name = names.get(hex.toLowerCase());
  const tag = name === undefined ? 'srgbClr' : 'schemeClr';
  const found = name ?? (/^#[0-9a-f]{6}/i.test(hex) ? hex.slice(1, 7).toUpperCase() : '000000');
  return alpha === ''
    ? `<a:${tag} val="${found}"/>`
    : `<a:${tag} val="${found}">${alpha}</a:${tag}>`;
}

/** Scripts that Calibri lacks. */
const scripts = [
  ['Jpan', 'Yu Gothic'],
  ['Hang', 'Malgun Gothic'],
  ['Hans', 'DengXian'],
  ['Hant', 'Microsoft JhengHei'],
  ['Arab', 'Arial'],
  ['Hebr', 'Arial'],
  ['Thai', 'Leelawadee UI'],
  ['Deva', 'Nirmala UI'],
] as const;

export function themeXml(title: string): string {
  const colors = scheme.map(([, name, hex]) => `<a:${name}>${plain(hex)}</a:${name}>`).join('');
  const links = `<a:hlink>${plain(neutrals.accent)}</a:hlink><a:folHlink>${plain(lanes.violet.bar)}</a:folHlink>`;
  const others = scripts.map(([script, face]) => `<a:font script="${script}" typeface="${face}"/>`);
  const fonts = `<a:latin typeface="${font}" panose="020F0502020204030204"/><a:ea typeface=""/><a:cs typeface=""/>${others.join('')}`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"${value('name', title)}>` +
    `<a:themeElements><a:clrScheme name="Throughline">${colors}${links}</a:clrScheme>` +
    `<a:fontScheme name="Throughline"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Throughline"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(9525)}${line(19050)}${line(28575)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}

function plain(hex: string): string {
  return `<a:srgbClr val="${hex.slice(1).toUpperCase()}"/>`;
}
