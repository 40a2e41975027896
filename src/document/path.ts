// Places inside a file: `$.documents[0].cards["id"].text`.
import { tables } from './tables';

export type PathStep = string | number;
export type Path = readonly PathStep[];

export function formatPath(path: Path): string {
  return `$${path.map(formatStep).join('')}`;
}

function formatStep(step: PathStep, index: number, path: Path): string {
  if (typeof step === 'number') return `[${step}]`;
  // Keys of tables are ids, which may look like field names: always quoted.
  const inTable = typeof path[index - 1] === 'string' && isTable(String(path[index - 1]));
  return inTable || !/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(step)
    ? `[${JSON.stringify(step)}]`
    : `.${step}`;
}

const isTable = (name: string) => tables.has(name) || name === 'assets';
