// Slide objects as PresentationML: shapes, freeforms, connectors, pictures, groups and tables, in the order the schema
// wants. Numbers that name objects are given here, and connectors find theirs by it.
import { type Box, union } from '../../base/geometry';
import type {
  BoxObject,
  ConnectorObject,
  GroupObject,
  ImageObject,
  PathObject,
  Side,
  SlideObject,
  SlideStroke,
  TableObject,
  TextObject,
} from '../../scene/deck/slide';
import { boxOfPath, connector, freeform, place, preset } from './geometry';
import type { Media } from './media';
import { tableXml } from './table';
import { placeholderBody, textBody } from './text';
import { color } from './theme';
import { value } from './xml';

export interface ShapeContext {
  kind: 'title' | 'content';
  media: Media;
  /** The relationship through which the slide shows a picture. */
  relate(part: string): string;
  /** By what connectors call an object. */
  numbers: Map<string, number>;
  next(): number;
}

/** In the title's layout and in the others': sizes that need no mention. */
const layoutSizes = { title: { title: 40, content: 24 }, subtitle: { title: 16, content: 16 } };

/** All objects have their numbers before the first is written: arrows may point at what comes later. */
export function shapesXml(objects: readonly SlideObject[], context: ShapeContext): string {
  number(objects, context);
  return objects.map((object) => shape(object, context)).join('');
}

function number(objects: readonly SlideObject[], context: ShapeContext): void {
  for (const object of objects) {
    if (object.id !== undefined) context.numbers.set(object.id, context.next());
    if (object.kind === 'group') number(object.objects, context);
  }
}

function shape(object: SlideObject, context: ShapeContext): string {
  switch (object.kind) {
    case 'box':
      return boxXml(object, context);
    case 'text':
      return textXml(object, context);
    case 'path':
      return pathXml(object, context);
    case 'connector':
      return connectorXml(object, context);
    case 'image':
      return imageXml(object, context);
    case 'group':
      return groupXml(object, context);
    case 'table':
      return frameXml(object, context);
  }
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Screen readers pass over what has neither words nor text. */
function named({ id, name, alt }: SlideObject, context: ShapeContext, speaks: boolean): string {
  const found = id === undefined ? undefined : context.numbers.get(id);
  const attributes = `id="${found ?? context.next()}"${value('name', shortName(name))}${value('descr', alt)}`;
  if (alt !== undefined || speaks) return `<p:cNvPr ${attributes}/>`;
  return `<p:cNvPr ${attributes}>${decorative}</p:cNvPr>`;
}

/** By whole characters, so that no half of one is left. */
function shortName(name: string): string {
  const letters = [...name.replace(/\s+/g, ' ')];
  return letters.length <= 80 ? letters.join('') : `${letters.slice(0, 79).join('')}…`;
}

function boxXml(object: BoxObject, context: ShapeContext): string {
  const { text } = object;
  const head = `<p:nvSpPr>${named(object, context, text !== undefined)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`;
  const look = `${place(object)}${preset(object)}${fill(object)}${line(object.stroke)}`;
  const body = text ? textBody(text) : '';
  return `<p:sp>${head}<p:spPr>${look}</p:spPr>${body}</p:sp>`;
}

function textXml(object: TextObject, context: ShapeContext): string {
  const { role, text, isMoved = false } = object;
  const label = named(object, context, true);
  if (role === undefined) {
    const head = `<p:nvSpPr>${label}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>`;
    const look = `${place(object)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>`;
    return `<p:sp>${head}<p:spPr>${look}</p:spPr>${textBody(text)}</p:sp>`;
  }
  const isFirst = context.kind === 'title';
  const type =
    role === 'title' ? (isFirst ? 'type="ctrTitle"' : 'type="title"') : 'type="subTitle" idx="1"';
  const head = `<p:nvSpPr>${label}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr>`;
  const size = layoutSizes[role][context.kind];
  const at = isFirst || isMoved ? `<p:spPr>${place(object)}</p:spPr>` : '<p:spPr/>';
  return `<p:sp>${head}${at}${placeholderBody(text.paragraphs, size)}</p:sp>`;
}

function pathXml(object: PathObject, context: ShapeContext): string {
  const box = boxOfPath(object.steps);
  const head = `<p:nvSpPr>${named(object, context, false)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`;
  const stroke = line(object.stroke, object.round ? 'round' : 'flat');
  const look = `${place(box)}${freeform(object.steps, box)}${fill(object)}${stroke}`;
  return `<p:sp>${head}<p:spPr>${look}</p:spPr></p:sp>`;
}

/** Numbers of the places at which a rectangle holds connectors. */
const sites: Record<Side, number> = { top: 0, left: 1, bottom: 2, right: 3 };

function connectorXml(object: ConnectorObject, context: ShapeContext): string {
  const end = (tag: string, glue: ConnectorObject['from']) => {
    const id = glue && context.numbers.get(glue.id);
    return glue && id !== undefined ? `<a:${tag} id="${id}" idx="${sites[glue.side]}"/>` : '';
  };
  const glued = `${end('stCxn', object.from)}${end('endCxn', object.to)}`;
  const head = `<p:nvCxnSpPr>${named(object, context, false)}<p:cNvCxnSpPr>${glued}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>`;
  const heads = `${object.heads === 2 ? '<a:headEnd type="triangle"/>' : ''}${object.heads > 0 ? '<a:tailEnd type="triangle"/>' : ''}`;
  const look = `${connector(object.points)}${line(object.stroke, 'flat', heads)}`;
  return `<p:cxnSp>${head}<p:spPr>${look}</p:spPr></p:cxnSp>`;
}

function imageXml(object: ImageObject, context: ShapeContext): string {
  const picture = context.media.get(object.assetId);
  const radius = object.form === 'round' ? 4 : 0;
  if (!picture) {
    const { assetId: _, placeholder, ...rest } = object;
    return boxXml({ ...rest, kind: 'box', radius, fill: placeholder }, context);
  }
  const head = `<p:nvPicPr>${named(object, context, true)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>`;
  const cut = cropOf(picture, object);
  const blip = `<p:blipFill><a:blip r:embed="${context.relate(picture.part)}"/>${cut}<a:stretch><a:fillRect/></a:stretch></p:blipFill>`;
  return `<p:pic>${head}${blip}<p:spPr>${place(object)}${preset({ ...object, radius })}</p:spPr></p:pic>`;
}

/** The sides of the picture that its box cuts off, in thousandths of a per cent. */
function cropOf(picture: { width: number; height: number }, box: Box): string {
  const ratio = picture.width / picture.height / (box.width / box.height);
  const cut = Math.round((1 - (ratio > 1 ? 1 / ratio : ratio)) * 50_000);
  if (cut === 0) return '<a:srcRect/>';
  return ratio > 1 ? `<a:srcRect l="${cut}" r="${cut}"/>` : `<a:srcRect t="${cut}" b="${cut}"/>`;
}

function groupXml(object: GroupObject, context: ShapeContext): string {
  const label = named(object, context, true);
  const box = union(object.objects.map(boxOf));
  const head = `<p:nvGrpSpPr>${label}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
  const frame = place(box).replace(
    '</a:xfrm>',
    `${place(box)
      .replace(/<a:xfrm>|<\/a:xfrm>/g, '')
      .replace('a:off', 'a:chOff')
      .replace('a:ext', 'a:chExt')}</a:xfrm>`,
  );
  const inside = object.objects.map((each) => shape(each, context)).join('');
  return `<p:grpSp>${head}<p:grpSpPr>${frame}</p:grpSpPr>${inside}</p:grpSp>`;
}

export function boxOf(object: SlideObject): Box {
  switch (object.kind) {
    case 'path':
      return boxOfPath(object.steps);
    case 'connector':
      return union(object.points.map((point) => ({ ...point, width: 0, height: 0 })));
    case 'group':
      return union(object.objects.map(boxOf));
    case 'table': {
      const width = object.columns.reduce((sum, each) => sum + each, 0);
      const height = object.rows.reduce((sum, row) => sum + row.height, 0);
      return { x: object.x, y: object.y, width, height };
    }
    default:
      return object;
  }
}

function frameXml(object: TableObject, context: ShapeContext): string {
  const label = named(object, context, true);
  const head = `<p:nvGraphicFramePr>${label}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`;
  const at = place(boxOf(object)).replaceAll('a:xfrm', 'p:xfrm');
  return `<p:graphicFrame>${head}${at}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${tableXml(object)}</a:graphicData></a:graphic></p:graphicFrame>`;
}

function fill({ fill: hex, opacity }: { fill?: string; opacity?: number }): string {
  return hex === undefined ? '<a:noFill/>' : `<a:solidFill>${color(hex, opacity)}</a:solidFill>`;
}

const patterns = { dash: 'dash', dot: 'sysDot', long: 'lgDash', 'dash-dot': 'dashDot' } as const;
const pointUnits = 9525;

function line(stroke: SlideStroke | undefined, cap: 'flat' | 'round' = 'flat', heads = ''): string {
  if (!stroke) return '<a:ln><a:noFill/></a:ln>';
  const pattern = stroke.dash ? `<a:prstDash val="${patterns[stroke.dash]}"/>` : '';
  const ends = cap === 'round' ? ' cap="rnd"' : '';
  return `<a:ln w="${Math.round(stroke.width * pointUnits)}"${ends}><a:solidFill>${color(stroke.color, stroke.opacity)}</a:solidFill>${pattern}<a:round/>${heads}</a:ln>`;
}
