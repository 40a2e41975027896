// One text per value: what checksums are computed over and what exported files look like.

/**
 * JSON with object keys sorted by code unit; `undefined` members are left out. `indent` as in JSON.stringify.
 * Written by hand because engines move keys that look like numbers to the front, whatever order they are given in.
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return write(value, indent, '\n');
}

function write(value: unknown, indent: number, newline: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const inner = newline + ' '.repeat(indent);
  if (Array.isArray(value)) {
    return wrap(
      '[]',
      value.map((member: unknown) => write(member, indent, inner)),
      indent,
      newline,
    );
  }
  const colon = indent > 0 ? ': ' : ':';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => JSON.stringify(key) + colon + write(member, indent, inner));
  return wrap('{}', members, indent, newline);
}

function wrap(brackets: '[]' | '{}', members: string[], indent: number, newline: string): string {
  const [open = '', close = ''] = brackets;
  if (members.length === 0) return brackets;
  if (indent === 0) return open + members.join(',') + close;
  const inner = newline + ' '.repeat(indent);
  return open + inner + members.join(`,${inner}`) + newline + close;
}
