// Reads out of one source file what the rules are about: imports, globals, lengths of hooks.
import { parseSync } from 'vite';
import { impureMembers, impureNames } from './rules';

export interface Finding {
  text: string;
  line: number;
}

interface SyntaxPart {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

type Visit = (part: SyntaxPart, parent: SyntaxPart | null, key: string) => void;

export interface Source {
  imports: Finding[];
  impurities: Finding[];
  hooks: { name: string; lines: number }[];
}

export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  const first = errors[0];
  if (first) throw new Error(`${path} cannot be parsed: ${first.message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const own = declaredNames(program);
  const source: Source = { imports: [], impurities: [], hooks: [] };
  walk(program, (part, parent, key) => {
    const specifier = importedPath(part);
    if (specifier) source.imports.push({ text: specifier, line: lineAt(part.start) });
    const impurity = impurityOf(part, parent, key, own);
    if (impurity) source.impurities.push({ text: impurity, line: lineAt(part.start) });
    const hook = hookName(part);
    if (hook) source.hooks.push({ name: hook, lines: lineAt(part.end) - lineAt(part.start) + 1 });
  });
  return source;
}

function isPart(value: unknown): value is SyntaxPart {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function walk(value: unknown, visit: Visit, parent: SyntaxPart | null = null, key = ''): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit, parent, key);
    return;
  }
  if (!isPart(value)) return;
  visit(value, parent, key);
  for (const [name, child] of Object.entries(value)) walk(child, visit, value, name);
}

function importedPath(part: SyntaxPart): string | null {
  const isImport =
    part.type === 'ImportDeclaration' ||
    part.type === 'ExportNamedDeclaration' ||
    part.type === 'ExportAllDeclaration' ||
    part.type === 'ImportExpression' ||
    part.type === 'TSImportType';
  return isImport && isPart(part.source) ? plainText(part.source) : null;
}

function plainText(part: SyntaxPart): string | null {
  if (part.type === 'Literal' && typeof part.value === 'string') return part.value;
  if (part.type !== 'TemplateLiteral' || !Array.isArray(part.quasis)) return null;
  const value: unknown = part.quasis.length === 1 ? part.quasis[0]?.value?.cooked : null;
  return typeof value === 'string' ? value : null;
}

/** Names the file declares anywhere: a parameter called `document` is no global. */
function declaredNames(program: unknown): Set<string> {
  const names = new Set<string>();
  walk(program, (part, parent, key) => {
    const declares =
      key === 'params' ||
      key === 'param' ||
      key === 'local' ||
      (key === 'id' && parent?.type !== 'TSTypeAliasDeclaration');
    if (declares) addPattern(part, names);
  });
  return names;
}

function addPattern(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) addPattern(item, names);
    return;
  }
  if (!isPart(value)) return;
  if (value.type === 'Identifier' && typeof value.name === 'string') names.add(value.name);
  if (value.type === 'ObjectPattern') addPattern(value.properties, names);
  if (value.type === 'Property') addPattern(value.value, names);
  if (value.type === 'ArrayPattern') addPattern(value.elements, names);
  if (value.type === 'AssignmentPattern') addPattern(value.left, names);
  if (value.type === 'RestElement') addPattern(value.argument, names);
}

function impurityOf(
  part: SyntaxPart,
  parent: SyntaxPart | null,
  key: string,
  own: Set<string>,
): string | null {
  if (part.type === 'Identifier' && typeof part.name === 'string') {
    const isLabel = (key === 'property' || key === 'key') && parent?.computed !== true;
    return !isLabel && impureNames.includes(part.name) && !own.has(part.name) ? part.name : null;
  }
  if (part.type === 'MemberExpression') {
    const object = lastName(part.object);
    const member = `${object}.${lastName(part.property)}`;
    return impureMembers.includes(member) && object && !own.has(object) ? member : null;
  }
  const isDate = lastName(part.callee) === 'Date' && isEmptyList(part.arguments);
  if (part.type === 'NewExpression' && isDate) return 'new Date()';
  return part.type === 'CallExpression' && isDate ? 'Date()' : null;
}

/** `crypto` of `crypto` and of `globalThis.crypto`. */
function lastName(value: unknown): string | null {
  if (!isPart(value)) return null;
  if (value.type === 'MemberExpression') return lastName(value.property);
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  return value.type === 'Identifier' && typeof value.name === 'string' ? value.name : null;
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

function hookName(part: SyntaxPart): string | null {
  const isFunction =
    part.type === 'FunctionDeclaration' ||
    (part.type === 'VariableDeclarator' &&
      isPart(part.init) &&
      /^(Arrow)?FunctionExpression$/.test(part.init.type));
  const name = isFunction ? lastName(part.id) : null;
  return name && /^use[A-Z]/.test(name) ? name : null;
}
