// What a screen reader is told: headings, paragraphs and pictures in order, each with its piece of a page.
import type { Tag } from './brush';
import type { ObjectTable, Ref } from './objects';
import { text } from './syntax';

export interface TaggedPage {
  ref: Ref;
  tags: readonly Tag[];
}

interface Element {
  tag: Tag;
  pieces: number[];
}

/** The tree's root, to be named in the catalog. Pages refer to their part of it by their own number. */
export function writeStructure(objects: ObjectTable, pages: readonly TaggedPage[]): Ref {
  const root = objects.reserve();
  const whole = objects.reserve();
  const parts: Ref[] = [];
  const parents: string[] = [];
  pages.forEach(({ ref, tags }, number) => {
    const part = objects.reserve();
    const owners: Ref[] = [];
    const kids = elementsOf(tags).map(({ tag, pieces }) => {
      const kid = objects.reserve();
      const alt = tag.alt === undefined ? '' : ` /Alt ${text(tag.alt || 'Picture')}`;
      const content = pieces.length === 1 ? pieces[0] : `[${pieces.join(' ')}]`;
      objects.add(
        `<< /Type /StructElem /S /${tag.kind} /P ${part} /Pg ${ref} /K ${content}${alt} >>`,
        kid,
      );
      for (const piece of pieces) owners[piece] = kid;
      return kid;
    });
    const list = objects.add(`[${owners.join(' ')}]`);
    parents.push(`${number} ${list}`);
    objects.add(`<< /Type /StructElem /S /Part /P ${whole} /K [${kids.join(' ')}] >>`, part);
    parts.push(part);
  });
  objects.add(`<< /Type /StructElem /S /Document /P ${root} /K [${parts.join(' ')}] >>`, whole);
  const tree = objects.add(`<< /Nums [${parents.join(' ')}] >>`);
  return objects.add(
    `<< /Type /StructTreeRoot /K ${whole} /ParentTree ${tree} /ParentTreeNextKey ${pages.length} >>`,
    root,
  );
}

/** Pieces with the same key are one: a card's text and what stands below it. */
function elementsOf(tags: readonly Tag[]): Element[] {
  const elements = new Map<string, Element>();
  tags.forEach((tag, piece) => {
    const known = elements.get(tag.key);
    if (known) known.pieces.push(piece);
    else elements.set(tag.key, { tag, pieces: [piece] });
  });
  return [...elements.values()];
}
