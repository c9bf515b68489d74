import { posix } from 'node:path';
import { parseSync } from 'vite';
import { readRepo } from './repo-files.ts';

export interface ImportOf {
  /** As written, without a query such as `?worker`. */
  specifier: string;
  /** The file of the project it names; undefined for packages. */
  target: string | undefined;
  /** Only types come through it, so nothing of it is left at run time. */
  typeOnly: boolean;
}

/** What the house rules want to know of a file. */
export interface ParsedFile {
  path: string;
  imports: ImportOf[];
  /** Names that the file uses without declaring them: globals of the platform. */
  globals: Set<string>;
  /** Property accesses as written, two names at most from the left: `browser.storage`, `globalThis.fetch`. */
  members: Set<string>;
  /** Every name of a property that is read, called or set. */
  properties: Set<string>;
  /** What stands on the right of `instanceof`. */
  classesAsked: Set<string>;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

const cache = new Map<string, ParsedFile>();

/** @throws when the file has a syntax error. */
export function parsedFile(path: string): ParsedFile {
  const known = cache.get(path) ?? parseText(path, readRepo(path));
  cache.set(path, known);
  return known;
}

/** @param path decides how relative imports are resolved, and whether the text may hold JSX. */
export function parseText(path: string, text: string): ParsedFile {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const file: ParsedFile = {
    path,
    imports: [],
    globals: new Set(),
    members: new Set(),
    properties: new Set(),
    classesAsked: new Set(),
  };
  const add = (specifier: string, typeOnly: boolean) =>
    file.imports.push(importOf(path, specifier, typeOnly));
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  }
  for (const { entries } of module.staticExports) {
    for (const entry of entries) if (entry.moduleRequest) add(entry.moduleRequest.value, entry.isType);
  }
  for (const { moduleRequest } of module.dynamicImports) {
    add(text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''), false);
  }
  const declared = new Set<string>();
  walk(program as unknown as Node, file, declared, add);
  for (const name of declared) file.globals.delete(name);
  return file;
}

function importOf(from: string, written: string, typeOnly: boolean): ImportOf {
  const specifier = written.split('?')[0] ?? written;
  const relative = specifier.startsWith('.');
  const target = relative ? posix.normalize(posix.join(posix.dirname(from), specifier)) : undefined;
  return { specifier, target, typeOnly };
}

const declaring = new Set(['ImportSpecifier', 'ImportDefaultSpecifier', 'ImportNamespaceSpecifier']);

/** Visits every node once. Type annotations are skipped: naming a type is not using the thing. */
function walk(
  node: Node,
  file: ParsedFile,
  declared: Set<string>,
  add: (specifier: string, typeOnly: boolean) => void,
): void {
  if (node.type.startsWith('TS') && !wrappers.has(node.type)) return;
  if (node.type === 'Identifier') file.globals.add(String(node.name));
  if (node.type === 'MemberExpression') noteMember(node, file);
  if (node.operator === 'instanceof') file.classesAsked.add(classOf(node.right as Node));
  if (node.type === 'NewExpression') noteUrl(node, add);
  if (declaring.has(node.type)) declared.add(nameOf(node.local) ?? '');
  if (node.type === 'VariableDeclarator') collectNames(node.id, declared);
  if (node.type === 'CatchClause') collectNames(node.param, declared);
  if (/Function|^ClassDeclaration$/.test(node.type)) {
    collectNames(node.id, declared);
    for (const parameter of (node.params ?? []) as Node[]) collectNames(parameter, declared);
  }
  for (const [key, value] of Object.entries(node)) {
    if (isPlainName(node, key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, file, declared, add);
    }
  }
}

function classOf({ name, property }: Node): string {
  return typeof name === 'string' ? name : (nameOf(property) ?? 'something worked out');
}

/** Nodes of the type language that hold an expression. */
const wrappers = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSInstantiationExpression',
]);

/** A name that only labels something: a property after a dot, a key, a label. */
function isPlainName(node: Node, key: string): boolean {
  if (node.computed) return false;
  return (
    (node.type === 'MemberExpression' && key === 'property') ||
    (key === 'key' && 'value' in node && !node.shorthand)
  );
}

function noteMember(node: Node, file: ParsedFile): void {
  const property = node.computed ? String((node.property as Node).value ?? '') : nameOf(node.property);
  const object = node.object as Node;
  if (!property) return;
  file.properties.add(property);
  file.members.add(`${nameOf(object) ?? nameOf(object.property) ?? ''}.${property}`);
}

/** `new URL('./worker.ts', import.meta.url)` is how workers and assets are named. */
function noteUrl(node: Node, add: (specifier: string, typeOnly: boolean) => void): void {
  const [first, second] = node.arguments as Node[];
  const relative = second?.type === 'MemberExpression' && nameOf(second.property) === 'url';
  if (nameOf(node.callee) === 'URL' && relative && typeof first?.value === 'string') add(first.value, false);
}

function collectNames(node: unknown, into: Set<string>): void {
  if (!isNode(node)) return;
  if (node.type === 'Identifier') into.add(String(node.name));
  const parts = [node.left, node.argument, node.value, node.parameter];
  const lists = [node.properties, node.elements];
  for (const part of parts) collectNames(part, into);
  for (const list of lists) if (Array.isArray(list)) for (const part of list) collectNames(part, into);
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && typeof node.name === 'string' ? node.name : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
