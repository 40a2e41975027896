// What is wrong with a PowerPoint file: parts, relationships, numbers, the order of elements.
import { orderProblems } from './ooxmlOrder';
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
function packageProblems(file: Pptx): string[] {
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

/** All of what would make PowerPoint repair the file, as far as we know. */
export function pptxProblems(file: Pptx): string[] {
  const order = file.paths
    .filter((path) => /^ppt\/.*\.xml$/.test(path))
    .flatMap((path) => orderProblems(file.xml(path)).map((problem) => `${path}: ${problem}`));
  return [...packageProblems(file), ...numberProblems(file), ...order];
}
