// What attributes may say, of those that PowerPoint and Excel refuse a file for: the simple types of ECMA-376.
import { within, type XmlElement } from './readPptx';

const whole = '(0|[1-9]\\d{0,9})';
/** Lengths and places in a drawing, in EMU. */
const place = `-?${whole}`;
const flag = '[01]';
const hex = '[0-9A-F]{6}';
const relation = 'rId[1-9]\\d*';
const range = '\\$?[A-Z]{1,3}\\$?[1-9]\\d*(:\\$?[A-Z]{1,3}\\$?[1-9]\\d*)?';

/** By element and attribute; `*` = any element. */
const values: Record<string, string> = {
  '* id': `${whole}|\\{[0-9A-F-]{36}\\}`,
  '* r:id': relation,
  '* r:embed': relation,
  '* sz': '[1-9]\\d{2,5}|quarter|half|full',
  'a:rPr b': flag,
  'a:rPr i': flag,
  'a:defRPr b': flag,
  'a:endParaRPr b': flag,
  '* rtl': flag,
  '* algn': 'l|r|ctr|just',
  '* marL': whole,
  '* indent': place,
  '* cx': whole,
  '* cy': whole,
  '* x': place,
  '* y': place,
  '* idx': whole,
  'a:alpha val': '(100000|\\d{1,5})',
  'a:srgbClr val': hex,
  'a:schemeClr val': '(bg|tx|dk|lt)[12]|accent[1-6]|hlink|folHlink|phClr',
  'a:spcPts val': '1?\\d{1,5}',
  'a:spcPct val': whole,
  'a:ln w': '\\d{1,8}',
  'a:ln cap': 'rnd|sq|flat',
  'a:prstDash val': 'solid|dot|dash|lgDash|dashDot|lgDashDot|sysDash|sysDot',
  'a:headEnd type': 'none|triangle|stealth|diamond|oval|arrow',
  'a:tailEnd type': 'none|triangle|stealth|diamond|oval|arrow',
  'a:bodyPr anchor': 't|ctr|b',
  'a:bodyPr lIns': whole,
  'a:bodyPr tIns': whole,
  'a:bodyPr rIns': whole,
  'a:bodyPr bIns': whole,
  'a:tcPr anchor': 't|ctr|b',
  'a:gd fmla': 'val -?\\d+',
  'a:gridCol w': whole,
  'a:tr h': whole,
  'a:path w': whole,
  'a:path h': whole,
  'a:xfrm rot': place,
  'a:xfrm flipH': flag,
  'a:xfrm flipV': flag,
  'a:srcRect l': '-?\\d{1,6}',
  'a:srcRect t': '-?\\d{1,6}',
  'a:srcRect r': '-?\\d{1,6}',
  'a:srcRect b': '-?\\d{1,6}',
  'p:cNvPr id': '[1-9]\\d{0,9}',
  'p:sldId id': '(25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-9]\\d{3,8})',
  'p:sldMasterId id': '21474836(4[89]|[5-9]\\d)',
  'p:sldLayoutId id': '21474836(4[89]|[5-9]\\d)',
  'p:sldSz cx': '(9144\\d\\d|\\d{7,8})',
  'p:ph type': 'title|body|ctrTitle|subTitle|dt|sldNum|ftr|sldImg',
  'c r': '[A-Z]{1,3}[1-9]\\d*',
  'c s': whole,
  'c t': 'inlineStr',
  'row r': '[1-9]\\d*',
  // Excel draws no row higher.
  'row ht': '(409|40[0-8]|[1-3]?\\d?\\d)(\\.\\d+)?',
  'col width': '(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.\\d+)?',
  'dimension ref': range,
  'autoFilter ref': range,
  'mergeCell ref': range,
  'conditionalFormatting sqref': range,
  'color rgb': `FF${hex}`,
  'fgColor rgb': `FF${hex}`,
  'alignment indent': '(25[0-5]|2[0-4]\\d|1?\\d?\\d)',
  'numFmt numFmtId': '(16[4-9]|1[7-9]\\d|[2-9]\\d\\d)',
};
const patterns = new Map(
  Object.entries(values).map(([name, value]) => [name, new RegExp(`^(?:${value})$`)]),
);

/** Sentences about attributes that say what the format does not know. */
export function valueProblems(root: XmlElement): string[] {
  return within(root).flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) => {
      const pattern = patterns.get(`${name} ${key}`) ?? patterns.get(`* ${key}`);
      return !pattern || pattern.test(value) ? [] : [`${name} says ${key}="${value}"`];
    }),
  );
}
