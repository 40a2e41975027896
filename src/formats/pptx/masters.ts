// The master, its layouts and the notes' master: where titles, numbers and footers stand and how text looks by itself.
import type { Box, Size } from '../../base/geometry';
import type { DeckPage } from '../../layout/deck/page';
import { themes } from '../../ui/tokens';
import { place } from './geometry';
import { color } from './theme';
import { declaration, namespaces, value } from './xml';

const { neutrals } = themes.light;

const mapping =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const ownColors = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

/** A tree's own frame, which every slide begins with. */
export const treeHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

interface Place {
  id: number;
  name: string;
  type: string;
  box: Box;
  prompt: string;
  anchor?: 't' | 'ctr' | 'b';
  /** Of its first level. */
  style?: string;
}

function placeXml({ id, name, type, box, prompt, anchor = 't', style = '' }: Place): string {
  const head = `<p:nvSpPr><p:cNvPr id="${id}"${value('name', name)}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr>`;
  const look = `${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const body = `<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle>`;
  return `<p:sp>${head}<p:spPr>${look}</p:spPr><p:txBody>${body}<a:p>${prompt}</a:p></p:txBody></p:sp>`;
}

function run(text: string): string {
  return `<a:r><a:rPr/><a:t>${text}</a:t></a:r>`;
}

/** The field that shows the slide's number. */
export const numberField =
  '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld>';

const quiet = (align: 'l' | 'r') =>
  `<a:lvl1pPr algn="${align}"><a:defRPr sz="1200"><a:solidFill>${color(neutrals.text3)}</a:solidFill>${faces('mn')}</a:defRPr></a:lvl1pPr>`;

function faces(font: 'mj' | 'mn'): string {
  return `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/>`;
}

function footerPlaces(page: DeckPage, from: number): string {
  return (
    placeXml({
      id: from,
      name: 'Footer',
      type: 'type="ftr" sz="quarter" idx="11"',
      box: page.footer,
      prompt: '<a:endParaRPr/>',
      anchor: 'ctr',
      style: quiet('l'),
    }) +
    placeXml({
      id: from + 1,
      name: 'Slide number',
      type: 'type="sldNum" sz="quarter" idx="12"',
      box: page.number,
      prompt: numberField,
      anchor: 'ctr',
      style: quiet('r'),
    })
  );
}

export function masterXml(page: DeckPage): string {
  const title = placeXml({
    id: 2,
    name: 'Title',
    type: 'type="title"',
    box: page.title,
    prompt: run('Click to edit the title'),
    anchor: 'ctr',
  });
  const body = placeXml({
    id: 3,
    name: 'Text',
    type: 'type="body" idx="1"',
    box: page.body,
    prompt: run('Click to edit the text'),
  });
  const ids = layouts.map(
    (_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`,
  );
  const ground = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
  return (
    `${declaration}<p:sldMaster ${namespaces}><p:cSld>${ground}<p:spTree>${treeHead}${title}${body}${footerPlaces(page, 4)}</p:spTree></p:cSld>` +
    `${mapping}<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>${textStyles()}</p:sldMaster>`
  );
}

/** Of text that fills no place of a layout. */
export function plainStyle(): string {
  const look = (number: number) =>
    `<a:lvl${number}pPr marL="${457_200 * (number - 1)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1600" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>${faces('mn')}</a:defRPr></a:lvl${number}pPr>`;
  return `<p:defaultTextStyle><a:defPPr><a:defRPr/></a:defPPr>${[1, 2, 3, 4, 5].map(look).join('')}</p:defaultTextStyle>`;
}

function textStyles(): string {
  const ink = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';
  const title = `<a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="2400" b="1" kern="1200">${ink}${faces('mj')}</a:defRPr></a:lvl1pPr>`;
  const level = (number: number, bullets: boolean) => {
    const indent = bullets ? ` marL="${228_600 * number}" indent="-228600"` : '';
    const mark = bullets ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '';
    return `<a:lvl${number}pPr${indent} algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${mark}<a:defRPr sz="1600" kern="1200">${ink}${faces('mn')}</a:defRPr></a:lvl${number}pPr>`;
  };
  const levels = (bullets: boolean) =>
    [1, 2, 3, 4, 5].map((number) => level(number, bullets)).join('');
  return `<p:txStyles><p:titleStyle>${title}</p:titleStyle><p:bodyStyle>${levels(true)}</p:bodyStyle><p:otherStyle>${levels(false)}</p:otherStyle></p:txStyles>`;
}

/** Slides of both kinds, and one with text that people find when they add a slide of their own. */
export const layouts = ['title', 'titleOnly', 'obj'] as const;

export function layoutXml(type: (typeof layouts)[number], page: DeckPage): string {
  const names = { title: 'Title slide', titleOnly: 'Title and map', obj: 'Title and text' };
  const places =
    type === 'title'
      ? firstPlaces(page)
      : placeXml({
          id: 2,
          name: 'Title',
          type: 'type="title"',
          box: page.title,
          prompt: run('Click to edit the title'),
          anchor: 'ctr',
        }) +
        (type === 'obj'
          ? placeXml({
              id: 3,
              name: 'Text',
              type: 'idx="1"',
              box: page.body,
              prompt: run('Click to edit the text'),
            })
          : '') +
        footerPlaces(page, 4);
  return (
    `${declaration}<p:sldLayout ${namespaces} type="${type}" preserve="1"><p:cSld name="${names[type]}"><p:spTree>${treeHead}${places}</p:spTree></p:cSld>` +
    `${ownColors}</p:sldLayout>`
  );
}

function firstPlaces({ size, body }: DeckPage): string {
  const x = body.x * 2;
  const width = Math.min(size.width - 2 * x, 900);
  return (
    placeXml({
      id: 2,
      name: 'Title',
      type: 'type="ctrTitle"',
      box: { x, y: 150, width, height: 70 },
      prompt: run('Click to edit the title'),
      style: '<a:lvl1pPr algn="l"><a:defRPr sz="4000" b="1"/></a:lvl1pPr>',
    }) +
    placeXml({
      id: 3,
      name: 'Subtitle',
      type: 'type="subTitle" idx="1"',
      box: { x, y: 240, width, height: 120 },
      prompt: run('Click to edit the subtitle'),
      style: `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="1600"><a:solidFill>${color(neutrals.text2)}</a:solidFill></a:defRPr></a:lvl1pPr>`,
    })
  );
}

/** Of a page of notes, in pixels: portrait, as printers like it. */
export const notesSize: Size = { width: 720, height: 960 };

const notesPlaces = (slide: Size) => {
  const width = 576;
  const height = (width * slide.height) / slide.width;
  return {
    image: { x: 72, y: 48, width, height },
    text: { x: 72, y: 72 + height, width, height: 840 - height },
  };
};

/** At the place as well as in the master: LibreOffice takes its own large text where only the master has a size. */
export const notesText =
  '<a:lvl1pPr marL="0" indent="0"><a:spcBef><a:spcPts val="300"/></a:spcBef><a:buNone/><a:defRPr sz="1200"/></a:lvl1pPr>';

export function notesMasterXml(slide: Size): string {
  const { image, text } = notesPlaces(slide);
  const picture = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${place(image)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill>${color(neutrals.border)}</a:solidFill></a:ln></p:spPr></p:sp>`;
  const body = placeXml({
    id: 3,
    name: 'Notes',
    type: 'type="body" sz="quarter" idx="3"',
    box: text,
    prompt: run('Click to edit the notes'),
    style: notesText,
  });
  const style = `<p:notesStyle><a:lvl1pPr marL="0" indent="0" algn="l" rtl="0"><a:buNone/><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle>`;
  return `${declaration}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${treeHead}${picture}${body}</p:spTree></p:cSld>${mapping}${style}</p:notesMaster>`;
}
