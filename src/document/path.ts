// Places inside a file: `$.documents[0].cards["id"].text`.

export type PathStep = string | number;
export type Path = readonly PathStep[];

export function formatPath(path: Path): string {
  return `$${path.map(formatStep).join('')}`;
}

function formatStep(step: PathStep, index: number, path: Path): string {
  if (typeof step === 'number') return `[${step}]`;
  // Keys of tables are ids, which may look like field names: always quoted.
  const inTable = typeof path[index - 1] === 'string' && tables.has(String(path[index - 1]));
  return inTable || !/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(step)
    ? `[${JSON.stringify(step)}]`
    : `.${step}`;
}

const tables = new Set([
  'personas',
  'stages',
  'steps',
  'lanes',
  'cards',
  'links',
  'emotions',
  'blocks',
  'ratings',
  'actors',
  'relations',
  'segments',
  'dimensions',
  'assets',
]);
