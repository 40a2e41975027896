// Damage to files, drawn from a seed: bytes, tokens, lines and values, as disks, editors and strangers do it.
import { pick } from './random';

type Random = () => number;
type Mutator = (text: string, random: Random) => string;

const values = [
  'null',
  'true',
  '-0',
  '1e999',
  '1e308',
  '""',
  '"x"',
  '[]',
  '{}',
  '[[[[]]]]',
  '{"a":{"b":1}}',
  '"\\ud800"',
  '"javascript:alert(1)"',
  '"toString"',
  '99999999999999999999',
] as const;

const keys = ['__proto__', 'constructor', 'toString', 'id', 'order', 'text', 'cards', ''] as const;

function place(text: string, random: Random): number {
  return Math.floor(random() * text.length);
}

/** One of the matches of `pattern`, replaced. */
function replaceOne(
  text: string,
  random: Random,
  pattern: RegExp,
  replacement: (match: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[Math.floor(random() * matches.length)];
  if (!match) return text;
  const end = match.index + match[0].length;
  return text.slice(0, match.index) + replacement(match[0]) + text.slice(end);
}

const mutators: readonly [Mutator, ...Mutator[]] = [
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + String.fromCharCode(random() * 0x3000) + text.slice(at + 1);
  },
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + text.slice(at + Math.floor(random() * 200));
  },
  (text, random) => {
    const [from, to] = [place(text, random), place(text, random)];
    return text.slice(0, from) + text.slice(to, to + 100) + text.slice(from);
  },
  // The rest keep it JSON more often than not.
  (text, random) =>
    replaceOne(text, random, /: ?("[^"\n]*"|-?[\d.]+|true)/g, () => `: ${pick(random, values)}`),
  (text, random) => replaceOne(text, random, /"[^"\n]*":/g, () => `"${pick(random, keys)}":`),
  (text, random) => replaceOne(text, random, /"[^"\n]*"(?!:)/g, () => '"gone"'),
  (text, random) => replaceOne(text, random, /\n.*,(?=\n)/g, () => ''),
  (text, random) => replaceOne(text, random, /\n.*[^{[],(?=\n)/g, (line) => line + line),
  (text, random) => replaceOne(text, random, /"order": "[^"]*"/g, () => '"order": "a0"'),
];

/** The text after one to four accidents. */
export function mutate(text: string, random: Random): string {
  let damaged = text;
  const accidents = 1 + Math.floor(random() * 4);
  for (let count = 0; count < accidents; count++) damaged = pick(random, mutators)(damaged, random);
  return damaged;
}
