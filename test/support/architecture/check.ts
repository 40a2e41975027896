// One file in, the sentences about what it breaks out.
import { posix } from 'node:path';
import { emptyName, isPure, maxLines, mayImport, packageAliases, packagePlaces } from './rules';
import { type Finding, readSource } from './source';

const assets = /\.(css|svg|png|jpe?g|webp|woff2?|ttf|json)$|\?(url|raw|inline)$/;
const extension = /\.[cm]?[jt]sx?$/;

/** `path` is relative to the repository, with forward slashes; `dependencies` are the shipped packages. */
export function brokenRules(path: string, text: string, dependencies: readonly string[]): string[] {
  const broken = [...nameProblems(path), ...lengthProblems(path, text)];
  if (!extension.test(path) || !path.startsWith('src/')) return broken;
  const source = readSource(path, text);
  const folder = folderOf(path);
  for (const hook of source.hooks) {
    if (hook.lines > maxLines.hook) {
      broken.push(
        `${path}: ${hook.name} has ${hook.lines} lines, a hook may have ${maxLines.hook}`,
      );
    }
  }
  if (folder !== 'root' && !(folder in mayImport)) {
    broken.push(`${path}: the layer table has no folder "${folder}"`);
    return broken;
  }
  for (const found of source.imports) {
    const reason = importProblem(path, folder, found.text, dependencies);
    if (reason) broken.push(`${at(path, found)} imports ${found.text}: ${reason}`);
  }
  if (isPure(folder)) {
    for (const found of source.impurities) {
      broken.push(`${at(path, found)} mentions ${found.text}: ${folder} is pure, pass it in`);
    }
  }
  return broken;
}

const at = (path: string, found: Finding) => `${path}:${found.line}`;

function folderOf(path: string): string {
  const [, folder, ...rest] = path.split('/');
  return folder === undefined || rest.length === 0 ? 'root' : folder;
}

function nameProblems(path: string): string[] {
  const names = path.split('/').map((part) => part.replace(/\..*$/, ''));
  return names
    .filter((name) => emptyName.test(name))
    .map((name) => `${path}: the name "${name}" says nothing, name what it does`);
}

function lengthProblems(path: string, text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  const isComponent = path.startsWith('src/') && path.endsWith('.tsx');
  const limit = isComponent ? maxLines.component : maxLines.file;
  return lines > limit ? [`${path}: ${lines} lines, at most ${limit}`] : [];
}

function importProblem(
  path: string,
  folder: string,
  specifier: string,
  dependencies: readonly string[],
): string | null {
  if (assets.test(specifier) && !specifier.includes('worker')) return null;
  const plain = specifier.replace(/\?.*$/, '').replace(extension, '');
  const isRelative = plain.startsWith('.');
  if (!isRelative) return packageProblem(path, folder, plain, dependencies);
  if (folder === 'root') return null;
  const target = posix.join(posix.dirname(path), plain);
  if (!target.startsWith('src/')) return 'it lies outside src';
  const inSrc = target.slice('src/'.length);
  const [first = ''] = inSrc.split('/');
  const allowed = mayImport[folder] ?? [];
  if (first === folder || allowed.includes(first) || allowed.includes(inSrc)) return null;
  return `${folder} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other folder'}`;
}

function packageProblem(
  path: string,
  folder: string,
  specifier: string,
  dependencies: readonly string[],
): string | null {
  const name = packageName(specifier);
  if (!dependencies.includes(name)) return 'it is not in the dependencies of package.json';
  const places = packagePlaces[packageAliases[specifier] ?? name];
  const file = path.replace(/^src\//, '').replace(extension, '');
  if (!places || places.includes(folder) || places.includes(file)) return null;
  return `only ${places.join(', ')} may`;
}

function packageName(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
