// Scenes as pages of a PDF file: vectors, text that can be searched and copied, fonts inside, tags for screen readers.
import { assert } from '../../base/assert';
import { sha256 } from '../../base/hash';
import { pointsPerUnit } from '../../scene/paper';
import type { Scene } from '../../scene/scene';
import { trace } from './brush';
import { type Content, contentOf } from './content';
import { writeFont } from './fontObjects';
import type { FontSet } from './fontSet';
import { iconPath } from './iconPath';
import { infoDictionary, type PdfInfo, xmp } from './metadata';
import { newObjectTable, type ObjectTable, type Ref } from './objects';
import { type PdfPicture, writePicture } from './picture';
import { type DrawSign, newResources, type Resources, type UsedIcon } from './resources';
import { writeSource } from './source';
import { writeStructure } from './structure';
import { n, text } from './syntax';

export interface PdfOptions extends PdfInfo {
  fonts: FontSet;
  /** Of the document's assets, by id; others show their placeholder. */
  pictures?: ReadonlyMap<string, PdfPicture>;
  /** Draws an emoji or another sign that no font has; absent or null = an empty box stands for it. */
  drawSign?: DrawSign;
  /** The document as JSON, to travel inside the file. */
  source?: string;
  /** Lets the browser breathe between slices of work; may throw to cancel. */
  pause?: () => Promise<void>;
  /** How many scenes are begun. */
  step?: (done: number) => void;
}

/** The longest side that readers must show, in units of the file. */
const longestSide = 14_400;

/** Each scene becomes a page of its own size, 96 units to the inch. */
export async function writePdf(
  scenes: readonly Scene[],
  options: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  assert(scenes.length > 0, 'a PDF file has pages');
  const { fonts, pictures = new Map(), pause = async () => {}, language } = options;
  const resources = newResources(fonts, pictures, options.drawSign ?? (() => null));
  const objects = newObjectTable();
  const pageTree = objects.reserve();
  const shared = objects.reserve();
  const pages: { ref: Ref; content: Content }[] = [];
  for (const scene of scenes) {
    options.step?.(pages.length + 1);
    const scale = Math.max(1, Math.ceil(longSide(scene) / longestSide));
    const content = await contentOf(scene, resources, scale, pause);
    const stream = await objects.addStream('', content.operators);
    const side = (length: number) => n((length * pointsPerUnit) / scale);
    const ref = objects.add(
      `<< /Type /Page /Parent ${pageTree} /Resources ${shared} /Contents ${stream} ` +
        `/MediaBox [0 0 ${side(scene.size.width)} ${side(scene.size.height)}] ` +
        `/StructParents ${pages.length} /Tabs /S${scale > 1 ? ` /UserUnit ${scale}` : ''} >>`,
    );
    pages.push({ ref, content });
  }
  const kids = pages.map(({ ref }) => ref).join(' ');
  objects.add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`, pageTree);
  await writeResources(objects, resources, shared);
  const structure = writeStructure(
    objects,
    pages.map(({ ref, content }) => ({ ref, tags: content.tags })),
  );
  const metadata = await objects.addStream('/Type /Metadata /Subtype /XML', xmp(options), 'as-is');
  const source =
    options.source === undefined
      ? ''
      : ` ${await writeSource(objects, options.source, options.made)}`;
  const bookmarks = writeBookmarks(
    objects,
    pages.map(({ ref }, index) => ({ ref, title: scenes[index]?.title ?? '' })),
  );
  const catalog = objects.add(
    `<< /Type /Catalog /Pages ${pageTree} /Metadata ${metadata} /StructTreeRoot ${structure} ` +
      `/MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >>` +
      `${language ? ` /Lang ${text(language)}` : ''}${bookmarks}${source} >>`,
  );
  const info = objects.add(infoDictionary(options));
  const id = (await sha256(`${xmp(options)} ${objects.size()}`)).slice(0, 32);
  return objects.finish(`/Root ${catalog} /Info ${info} /ID [<${id}> <${id}>]`);
}

function longSide({ size }: Scene): number {
  return Math.max(size.width, size.height) * pointsPerUnit;
}

async function writeResources(objects: ObjectTable, used: Resources, ref: Ref): Promise<void> {
  const fonts: string[] = [];
  for (const [index, font] of used.usedFonts().entries()) {
    fonts.push(`/${font.name} ${await writeFont(objects, font, index)}`);
  }
  const pictures: string[] = [];
  for (const [name, picture] of used.usedPictures()) {
    pictures.push(`/${name} ${await writePicture(objects, picture)}`);
  }
  for (const icon of used.usedIcons())
    pictures.push(`/${icon.name} ${await writeIcon(objects, icon)}`);
  const states = used
    .usedTransparencies()
    .map(([name, fill, stroke]) => `/${name} << /ca ${n(fill)} /CA ${n(stroke)} >>`);
  const table = (kind: string, entries: string[]) =>
    entries.length > 0 ? ` /${kind} << ${entries.join(' ')} >>` : '';
  objects.add(
    `<<${table('Font', fonts)}${table('ExtGState', states)}${table('XObject', pictures)} >>`,
    ref,
  );
}

/** Written once, drawn in any size and colour; its lines may reach over the edge of the grid. */
function writeIcon(objects: ObjectTable, { data, filled }: UsedIcon): Promise<Ref> {
  const ops: string[] = [];
  trace({ ops }, iconPath(data));
  ops.push(filled ? 'B' : 'S');
  return objects.addStream(
    '/Type /XObject /Subtype /Form /BBox [-4 -4 28 28] /Resources << >>',
    ops.join('\n'),
  );
}

/** A list of the pages beside them, where there are several. */
function writeBookmarks(
  objects: ObjectTable,
  pages: readonly { ref: Ref; title: string }[],
): string {
  if (pages.length < 2) return '';
  const root = objects.reserve();
  const refs = pages.map(() => objects.reserve());
  pages.forEach(({ ref, title }, index) => {
    const previous = refs[index - 1];
    const next = refs[index + 1];
    const around = `${previous ? ` /Prev ${previous}` : ''}${next ? ` /Next ${next}` : ''}`;
    objects.add(
      `<< /Title ${text(title || `${index + 1}`)} /Parent ${root} /Dest [${ref} /Fit]${around} >>`,
      refs[index],
    );
  });
  objects.add(
    `<< /Type /Outlines /First ${refs[0]} /Last ${refs.at(-1)} /Count ${refs.length} >>`,
    root,
  );
  return ` /Outlines ${root}`;
}
