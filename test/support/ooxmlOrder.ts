// The order of children that the schemas of ECMA-376 demand, for every element that we write. PowerPoint repairs, or
// refuses, a file that breaks it.
import type { XmlElement } from './readPptx';
import { within } from './readPptx';

const shapes = '(sp |grpSp |graphicFrame |cxnSp |pic )*';
const fill = '(noFill |solidFill )?';
const levels = '(lvl1pPr )?(lvl2pPr )?(lvl3pPr )?(lvl4pPr )?(lvl5pPr )?';
const paragraph = '(lnSpc )?(spcBef )?(spcAft )?(buFont )?(buNone |buChar )?(defRPr )?';
const run = `(ln )?${fill}(latin )?(ea )?(cs )?`;
const line = `${fill}(prstDash )?(round |miter )?(headEnd )?(tailEnd )?`;
const body = 'bodyPr lstStyle (p )+';
const color = '(schemeClr |srgbClr )';
const fonts = 'latin ea cs (font )*';
const colors = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink ';

/** By name, as a pattern over the local names of the children; elements that are not named have none. */
const orders: Record<string, string> = {
  'p:presentation': 'sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz defaultTextStyle ',
  'p:sldMasterIdLst': 'sldMasterId ',
  'p:notesMasterIdLst': 'notesMasterId ',
  'p:sldIdLst': '(sldId )+',
  'p:defaultTextStyle': `defPPr ${levels}`,
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst txStyles ',
  'p:sldLayoutIdLst': '(sldLayoutId )+',
  'p:txStyles': 'titleStyle bodyStyle otherStyle ',
  'p:titleStyle': levels,
  'p:bodyStyle': levels,
  'p:otherStyle': levels,
  'p:notesStyle': levels,
  'p:sldLayout': 'cSld clrMapOvr ',
  'p:sld': 'cSld clrMapOvr ',
  'p:notes': 'cSld clrMapOvr ',
  'p:notesMaster': 'cSld clrMap notesStyle ',
  'p:cSld': '(bg )?spTree ',
  'p:bg': 'bgRef ',
  'p:bgRef': color,
  'p:clrMapOvr': 'masterClrMapping ',
  'p:spTree': `nvGrpSpPr grpSpPr ${shapes}`,
  'p:grpSp': `nvGrpSpPr grpSpPr ${shapes}`,
  'p:nvGrpSpPr': 'cNvPr cNvGrpSpPr nvPr ',
  'p:grpSpPr': '(xfrm )?',
  'p:sp': 'nvSpPr spPr (style )?(txBody )?',
  'p:nvSpPr': 'cNvPr cNvSpPr nvPr ',
  'p:cNvSpPr': '(spLocks )?',
  'p:nvPr': '(ph )?',
  'p:cNvPr': '(extLst )?',
  'p:spPr': `(xfrm )?(custGeom |prstGeom )?${fill}(ln )?`,
  'p:cxnSp': 'nvCxnSpPr spPr (style )?',
  'p:nvCxnSpPr': 'cNvPr cNvCxnSpPr nvPr ',
  'p:cNvCxnSpPr': '(stCxn )?(endCxn )?',
  'p:pic': 'nvPicPr blipFill spPr ',
  'p:nvPicPr': 'cNvPr cNvPicPr nvPr ',
  'p:cNvPicPr': '(picLocks )?',
  'p:blipFill': 'blip (srcRect )?stretch ',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic ',
  'p:nvGraphicFramePr': 'cNvPr cNvGraphicFramePr nvPr ',
  'p:cNvGraphicFramePr': 'graphicFrameLocks ',
  'p:xfrm': 'off ext ',
  'p:txBody': body,
  'a:txBody': body,
  'a:stretch': 'fillRect ',
  'a:graphic': 'graphicData ',
  'a:graphicData': 'tbl ',
  'a:tbl': 'tblPr tblGrid (tr )+',
  'a:tblGrid': '(gridCol )+',
  'a:tr': '(tc )+',
  'a:tc': 'txBody tcPr ',
  'a:tcPr': `(lnL )?(lnR )?(lnT )?(lnB )?${fill}`,
  'a:lnL': line,
  'a:lnR': line,
  'a:lnT': line,
  'a:lnB': line,
  'a:ln': line,
  'a:xfrm': 'off ext (chOff chExt )?',
  'a:prstGeom': 'avLst ',
  'a:custGeom': 'avLst gdLst ahLst cxnLst rect pathLst ',
  'a:avLst': '(gd )*',
  'a:pathLst': '(path )+',
  'a:path': 'moveTo (moveTo |lnTo |cubicBezTo |close )+',
  'a:moveTo': 'pt ',
  'a:lnTo': 'pt ',
  'a:cubicBezTo': 'pt pt pt ',
  'a:solidFill': color,
  'a:srgbClr': '(alpha )?',
  'a:schemeClr': '(alpha )?',
  'a:bodyPr': '(noAutofit |normAutofit )?',
  'a:lstStyle': levels,
  'a:p': '(pPr )?(r |br |fld )*(endParaRPr )?',
  'a:pPr': paragraph,
  'a:lvl1pPr': paragraph,
  'a:lvl2pPr': paragraph,
  'a:lvl3pPr': paragraph,
  'a:lvl4pPr': paragraph,
  'a:lvl5pPr': paragraph,
  'a:defPPr': paragraph,
  'a:lnSpc': 'spcPct ',
  'a:spcBef': '(spcPct |spcPts )',
  'a:r': '(rPr )?t ',
  'a:br': '(rPr )?',
  'a:fld': '(rPr )?(pPr )?(t )?',
  'a:rPr': run,
  'a:defRPr': run,
  'a:endParaRPr': run,
  'a:extLst': '(ext )*',
  'a:ext': '(decorative )?',
  'a:theme': 'themeElements objectDefaults extraClrSchemeLst ',
  'a:themeElements': 'clrScheme fontScheme fmtScheme ',
  'a:clrScheme': colors,
  'a:fontScheme': 'majorFont minorFont ',
  'a:majorFont': fonts,
  'a:minorFont': fonts,
  'a:fmtScheme': 'fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst ',
  'a:fillStyleLst': '(solidFill ){3}',
  'a:lnStyleLst': '(ln ){3}',
  'a:effectStyleLst': '(effectStyle ){3}',
  'a:effectStyle': 'effectLst ',
  'a:bgFillStyleLst': '(solidFill ){3}',
};
for (const name of colors.trim().split(' ')) orders[`a:${name}`] = color;

/** Sentences about elements whose children stand in another order, or that the table does not know. */
export function orderProblems(
  root: XmlElement,
  table: Readonly<Record<string, string>> = orders,
): string[] {
  return within(root).flatMap(({ name, children }) => {
    const order = table[name];
    const own = children.map((child) => `${child.name.replace(/^\w+:/, '')} `).join('');
    if (order === undefined) return own === '' ? [] : [`${name} has unknown children: ${own}`];
    return patternOf(order).test(own) ? [] : [`${name} has ${own}, wanted ${order}`];
  });
}

const patterns = new Map<string, RegExp>();

function patternOf(order: string): RegExp {
  const pattern = patterns.get(order) ?? new RegExp(`^(?:${order})$`);
  patterns.set(order, pattern);
  return pattern;
}
