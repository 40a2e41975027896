// What is wrong with a PowerPoint file: parts, relationships, numbers, the order of elements.
import { orderProblems } from './ooxmlOrder';
import { valueProblems } from './ooxmlValues';
import { named, type Pptx, within } from './readPptx';

function target(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '..') parts.pop();
    else parts.push(step);
  }
  return parts.join('/');
}

/** Sentences about parts without a type, relationships that lead nowhere and ids that have no relationship. */
export function packageProblems(file: Pptx): string[] {
  const { paths } = file;
  const problems: string[] = [];
  const types = file.xml('[Content_Types].xml').children.map(({ attributes }) => attributes);
  const overrides = types.flatMap(({ PartName }) => PartName ?? []);
  const extensions = types.flatMap(({ Extension }) => Extension ?? []);
  for (const path of paths.filter((each) => each !== '[Content_Types].xml')) {
    const isTyped =
      overrides.includes(`/${path}`) || extensions.includes(path.split('.').at(-1) ?? '');
    if (!isTyped) problems.push(`${path} has no type`);
    if (path.endsWith('.xml') && !overrides.includes(`/${path}`) && !path.includes('/item1')) {
      problems.push(`${path} has the type of any XML`);
    }
  }
  for (const part of overrides) {
    if (!paths.includes(part.slice(1))) problems.push(`${part} has a type and is not there`);
  }
  const reached = new Set<string>();
  for (const path of paths.filter((each) => each.endsWith('.rels'))) {
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
    const relations = file.xml(path).children.map(({ attributes }) => attributes);
    const ids = relations.map(({ Id }) => Id);
    if (new Set(ids).size < ids.length) problems.push(`${path} has an id twice`);
    for (const { Target = '' } of relations) {
      const found = target(owner, Target);
      reached.add(found);
      if (!paths.includes(found)) problems.push(`${path} leads to ${found}`);
    }
    if (owner === '') continue;
    for (const { name, attributes } of within(file.xml(owner))) {
      for (const [key, id] of Object.entries(attributes)) {
        if (key.startsWith('r:') && !ids.includes(id))
          problems.push(`${owner}: ${name} wants ${id}`);
      }
    }
  }
  for (const path of paths) {
    const isReached = reached.has(path) || path.endsWith('.rels') || path.startsWith('[');
    if (!isReached) problems.push(`nothing leads to ${path}`);
  }
  return problems;
}

/** Sentences about numbers that two objects of a part share, and connectors that hold on to nothing. */
function numberProblems(file: Pptx): string[] {
  return file.paths
    .filter((path) => /^ppt\/(slides|slideLayouts|slideMasters|notes\w+)\/[^/]+\.xml$/.test(path))
    .flatMap((path) => {
      const root = file.xml(path);
      const ids = named(root, 'p:cNvPr').map(({ attributes }) => attributes.id ?? '');
      const ends = [...named(root, 'a:stCxn'), ...named(root, 'a:endCxn')];
      const lost = ends.filter(({ attributes }) => !ids.includes(attributes.id ?? ''));
      return [
        ...(new Set(ids).size < ids.length ? [`${path} has a number twice`] : []),
        ...lost.map(() => `${path} has a loose connector`),
      ];
    });
}

/** What each kind of part must be connected with, exactly once. */
const owed: readonly [owner: RegExp, relations: readonly string[]][] = [
  [/^ppt\/slides\//, ['slideLayout', 'notesSlide']],
  [/^ppt\/slideLayouts\//, ['slideMaster']],
  [/^ppt\/slideMasters\//, ['theme']],
  [/^ppt\/notesMasters\//, ['theme']],
  [/^ppt\/notesSlides\//, ['notesMaster', 'slide']],
  [/^ppt\/presentation\.xml$/, ['notesMaster', 'presProps', 'viewProps', 'theme', 'tableStyles']],
  [/^customXml\/item\d+\.xml$/, ['customXmlProps']],
];

function relationProblems(file: Pptx): string[] {
  return file.paths.flatMap((path) => {
    const wanted = owed.find(([owner]) => owner.test(path) && !path.endsWith('.rels'))?.[1] ?? [];
    if (wanted.length === 0) return [];
    const own = file.xml(path.replace(/([^/]+)$/, '_rels/$1.rels')).children;
    const types = own.map(({ attributes }) => attributes.Type?.split('/').at(-1));
    return wanted
      .filter((type) => types.filter((each) => each === type).length !== 1)
      .map((type) => `${path} has no ${type}, or several`);
  });
}

/** Sentences about ids that the presentation gives twice, and tables that are no rectangles. */
function listProblems(file: Pptx): string[] {
  const lists = [...file.all(/^ppt\/(presentation|slideMasters\/[^/]+)\.xml$/)];
  const ids = lists.flatMap((part) =>
    ['p:sldMasterId', 'p:sldLayoutId', 'p:sldId'].flatMap((name) =>
      named(part, name).map(({ attributes }) => attributes.id),
    ),
  );
  const ragged = file
    .all(/^ppt\/slides\/[^/]+\.xml$/)
    .flatMap((slide) => named(slide, 'a:tbl'))
    .filter((table) => {
      const columns = named(table, 'a:gridCol').length;
      return named(table, 'a:tr').some((row) => named(row, 'a:tc').length !== columns);
    });
  return [
    ...(new Set(ids).size < ids.length ? ['two slides, layouts or masters have one id'] : []),
    ...ragged.map(() => 'a table is no rectangle'),
  ];
}

/** All of what would make PowerPoint repair the file, as far as we know. */
export function pptxProblems(file: Pptx): string[] {
  const shape = file.paths
    .filter((path) => /^ppt\/.*\.xml$/.test(path))
    .flatMap((path) =>
      [...orderProblems(file.xml(path)), ...valueProblems(file.xml(path))].map(
        (problem) => `${path}: ${problem}`,
      ),
    );
  return [
    ...packageProblems(file),
    ...relationProblems(file),
    ...numberProblems(file),
    ...listProblems(file),
    ...shape,
  ];
}
